'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';

import { type ReplayData, toData } from '@/lib/browser/early/contract';
import { isComposing } from '@/lib/browser/early/keys';
import { findText, showMatch } from '@/lib/browser/find-text';
import { followTranscript, type Follower } from '@/lib/browser/playback/follow';
import { quoteFrom } from '@/lib/browser/quote';
import { words } from '@/lib/model/words';

export type TranscriptToolsProps = {
  /** Id of the element with the passages. */
  id: string;
  /** Title of the video, for quotes. */
  title: string;
};

/** Finds words in a transcript, copies a quote with its link, and brings readers back to what is being said. */
export function TranscriptTools({ id, title }: TranscriptToolsProps) {
  const input = useRef<HTMLInputElement>(null);
  const follower = useRef<Follower>(undefined);
  const [isFollowing, setIsFollowing] = useState(true);
  const [matches, setMatches] = useState<Range[]>([]);
  const [at, setAt] = useState(0);
  const [query, setQuery] = useState('');
  const [said, setSaid] = useState('');
  const text = () => document.getElementById(id)!;

  const find = () => {
    const found = findText(text(), input.current!.value);
    setQuery(input.current!.value);
    setMatches(found);
    setAt(0);
    showMatch(text(), found, 0);
  };
  // Keeps what was typed before the page was alive.
  const findEarly = useEffectEvent(() => {
    if (input.current!.value !== '') find();
  });
  useEffect(() => {
    follower.current = followTranscript(document.getElementById(id)!, setIsFollowing);
    findEarly();
    return () => follower.current?.stop();
  }, [id]);

  const step = (by: number) => {
    if (matches.length === 0) return;
    const next = (at + by + matches.length) % matches.length;
    setAt(next);
    showMatch(text(), matches, next);
  };
  const copy = () => {
    const quote = quoteFrom(text(), title);
    navigator.clipboard.writeText(quote).then(
      () => setSaid(words.share.copied),
      () => setSaid(words.share.refused),
    );
  };
  return (
    <div
      data-print="hide"
      className="flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-line px-4 py-3 noscript:hidden"
    >
      <input
        ref={input}
        type="search"
        aria-label={words.transcript.find}
        placeholder={words.transcript.find}
        onChange={find}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return;
          event.preventDefault();
          step(event.shiftKey ? -1 : 1);
        }}
        className="min-h-11 w-full rounded-full border border-line-strong bg-canvas px-4 sm:w-64"
      />
      <p role="status" className="text-sm text-muted tabular-nums">
        {query.trim() === '' ? '' : words.transcript.matches(at + 1, matches.length)}
      </p>
      {matches.length > 1 && (
        <>
          <button type="button" onClick={() => step(-1)} className="pill cursor-pointer">
            {words.transcript.previous}
          </button>
          <button type="button" onClick={() => step(1)} className="pill cursor-pointer">
            {words.transcript.next}
          </button>
        </>
      )}
      <button
        type="button"
        {...toData<ReplayData>({ replay: '' })}
        onMouseDown={(event) => event.preventDefault()}
        onClick={copy}
        className="ms-auto pill cursor-pointer"
      >
        {words.transcript.quote}
      </button>
      <span role="status" className="text-sm text-muted">
        {said}
      </span>
      {!isFollowing && (
        <button
          type="button"
          onClick={() => follower.current?.resume()}
          className="tap cursor-pointer rounded-full bg-accent px-4 text-sm font-semibold text-on-accent"
        >
          {words.transcript.backToNow}
        </button>
      )}
    </div>
  );
}
