import { useEffect, useState } from 'react';

import { formatQuote, quoteOf } from '@/lib/browser/quote';
import { momentHref } from '@/lib/model/moment';
import { words } from '@/lib/model/words';

export type SelectionBarProps = {
  /** Id of the element with the words. */
  id: string;
  /** Title of the video. */
  title: string;
};

/** Offers to copy the words that are selected in a transcript, or a link to the part in which they are said. */
export function SelectionBar({ id, title }: SelectionBarProps) {
  const [hasQuote, setHasQuote] = useState(false);
  const [said, setSaid] = useState('');
  const find = () => quoteOf(document.getElementById(id)!);
  useEffect(() => {
    const look = () => {
      setHasQuote(quoteOf(document.getElementById(id)!) !== undefined);
      setSaid('');
    };
    // What was selected before the page was alive.
    look();
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [id]);
  if (!hasQuote) return null;
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(words.share.copied),
      () => setSaid(words.share.refused),
    );
  const button = (
    label: string,
    toText: (quote: NonNullable<ReturnType<typeof find>>) => string,
  ) => (
    <button
      type="button"
      // The selection stays.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => {
        const quote = find();
        if (quote) void copy(toText(quote));
      }}
      className="tap cursor-pointer rounded-full px-4 text-sm font-semibold hover:bg-on-accent/15"
    >
      {label}
    </button>
  );
  return (
    <div role="toolbar" aria-label={words.transcript.selection} className="selection-bar lifted">
      {button(words.transcript.quote, (quote) => formatQuote(quote, title))}
      {button(
        words.transcript.clip,
        ({ start, end }) => location.origin + location.pathname + momentHref(start, end),
      )}
      <span role="status" className="pe-3 text-sm empty:hidden">
        {said}
      </span>
    </div>
  );
}
