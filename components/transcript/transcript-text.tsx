'use client';

import { useEffect, useRef, useState } from 'react';

import { type ReplayData, toData } from '@/lib/browser/early/contract';
import { loadFragment } from '@/lib/browser/fragment';
import { toPlace } from '@/lib/model/fragment';
import { words } from '@/lib/model/words';

export type TranscriptTextProps = {
  id: string;
  /** Path of the fragment with the words, as an href. */
  path: string;
  language: string;
  label: string;
  /** Whether its language is the chosen one. */
  isShown: boolean;
};

/** The words of a transcript, which the build inserts or the browser fetches. React never looks inside. */
export function TranscriptText({ id, path, language, label, isShown }: TranscriptTextProps) {
  const box = useRef<HTMLDivElement>(null);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => loadFragment(box.current!, path, setHasFailed), [path]);
  return (
    <>
      {hasFailed && (
        <p role="alert" className="border-t border-line px-4 py-3">
          {words.transcript.failed}
        </p>
      )}
      <div
        ref={box}
        id={id}
        role="region"
        aria-label={label}
        lang={language}
        dir="auto"
        tabIndex={0}
        data-off={isShown ? undefined : ''}
        {...toData<ReplayData>({ replay: '' })}
        className="transcript"
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: toPlace(path) }}
      />
    </>
  );
}
