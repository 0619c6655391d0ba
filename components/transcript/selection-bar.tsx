import { useEffect, useRef, useState } from 'react';

import { copyText } from '@/lib/browser/early/copy';
import { formatQuote, type Quote, quoteOf } from '@/lib/browser/quote';
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
  const bar = useRef<HTMLDivElement>(null);
  const copied = useRef<string>(undefined);
  useEffect(() => {
    const look = () => {
      // What could not be copied is selected there.
      if (bar.current?.querySelector('textarea') === document.activeElement) return;
      const quote = quoteOf(document.getElementById(id)!);
      setHasQuote(quote !== undefined);
      if (quote?.text !== copied.current) setSaid('');
    };
    // What was selected before the page was alive.
    look();
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [id]);
  if (!hasQuote) return null;
  const copy = async (quote: Quote, text: string, button: HTMLElement) => {
    const { startContainer, startOffset, endContainer, endOffset } = getSelection()!.getRangeAt(0);
    const isCopied = await copyText(text, button, bar.current!);
    copied.current = quote.text;
    setSaid(isCopied ? words.share.copied : words.share.refused);
    // Copying may have moved the selection.
    if (isCopied)
      getSelection()!.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  };
  const button = (label: string, toText: (quote: Quote) => string) => (
    <button
      type="button"
      // The selection stays.
      onPointerDown={(event) => event.preventDefault()}
      onClick={({ currentTarget }) => {
        const quote = quoteOf(document.getElementById(id)!);
        if (quote) void copy(quote, toText(quote), currentTarget);
      }}
      className="tap cursor-pointer rounded-full px-4 text-sm font-semibold hover:bg-on-accent/15"
    >
      {label}
    </button>
  );
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={words.transcript.selection}
      className="selection-bar lifted"
    >
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
