'use client';

import { useEffect, useRef } from 'react';

import { type ReplayData, toData } from '@/lib/browser/early/contract';

import { takeOver } from './hand-over';

export type TranscriptTextProps = {
  id: string;
  /** The id it was handed over under. */
  source: string;
  language: string;
  label: string;
};

/**
 * The words of a transcript. They are only in the HTML of the page; after navigating within the app they are
 * fetched from there. React never looks inside.
 */
export function TranscriptText({ id, source, language, label }: TranscriptTextProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current!;
    if (element.firstChild) return;
    const stop = new AbortController();
    fetch(location.pathname, { signal: stop.signal })
      .then((answer) => answer.text())
      .then((html) => {
        const page = new DOMParser().parseFromString(html, 'text/html');
        element.replaceChildren(...(page.getElementById(id)?.childNodes ?? []));
      })
      .catch(() => {
        // The visitor has moved on, or is offline: the downloads below still lead to the words.
      });
    return () => stop.abort();
  }, [id]);
  return (
    <div
      ref={box}
      id={id}
      role="region"
      aria-label={label}
      lang={language}
      dir="auto"
      tabIndex={0}
      {...toData<ReplayData>({ replay: '' })}
      className="transcript"
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: takeOver(source) }}
    />
  );
}
