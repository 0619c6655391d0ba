'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';

import { isComposing } from '@/lib/browser/early/keys';
import { findText, showMatch } from '@/lib/browser/find-text';
import { followTranscript, type Follower } from '@/lib/browser/playback/follow';
import { playback } from '@/lib/browser/playback/store';
import { secondAt } from '@/lib/browser/said-at';
import { words } from '@/lib/model/words';

export type TranscriptToolsProps = {
  /** Id of the element with the passages. */
  id: string;
};

/** Finds words in a transcript and brings readers back to what is being said. */
export function TranscriptTools({ id }: TranscriptToolsProps) {
  const input = useRef<HTMLInputElement>(null);
  const follower = useRef<Follower>(undefined);
  const [isFollowing, setIsFollowing] = useState(true);
  const [matches, setMatches] = useState<Range[]>([]);
  const [at, setAt] = useState(0);
  const [query, setQuery] = useState('');
  const text = () => document.getElementById(id)!;

  const find = () => {
    const found = findText(text(), input.current!.value);
    setQuery(input.current!.value);
    setMatches(found);
    setAt(0);
    playback.set({
      found: [
        ...new Set(found.map(({ startContainer }) => secondAt(startContainer.parentElement!)!)),
      ],
    });
    if (found.length > 0) follower.current?.leave();
    showMatch(text(), found, 0);
  };
  // Keeps what was typed before the page was alive.
  const findEarly = useEffectEvent(() => {
    if (input.current!.value !== '') find();
  });
  useEffect(() => {
    follower.current = followTranscript(document.getElementById(id)!, setIsFollowing);
    findEarly();
    return () => {
      follower.current?.stop();
      playback.set({ found: [] });
    };
  }, [id]);

  const step = (by: number) => {
    if (matches.length === 0) return;
    const next = (at + by + matches.length) % matches.length;
    setAt(next);
    showMatch(text(), matches, next);
  };
  return (
    <div className="flex min-w-0 grow flex-wrap items-center gap-2 noscript:hidden">
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
        className="min-h-11 min-w-0 grow rounded-full border border-line-strong bg-canvas px-4"
      />
      <p role="status" className="text-sm text-muted figures">
        {query.trim().length < 2 ? '' : words.transcript.matches(at + 1, matches.length)}
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
      {!isFollowing && (
        <button
          type="button"
          onClick={() => {
            follower.current?.resume();
            text().focus({ preventScroll: true });
          }}
          className="tap cursor-pointer rounded-full bg-accent px-4 text-sm font-semibold text-on-accent"
        >
          {words.transcript.backToNow}
        </button>
      )}
    </div>
  );
}
