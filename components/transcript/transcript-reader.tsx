'use client';

import { useEffect, useRef, useState } from 'react';

import { words } from '@/lib/model/words';

import { SelectionBar } from './selection-bar';
import { TranscriptText } from './transcript-text';
import { TranscriptTools } from './transcript-tools';

export type TranscriptTrack = {
  /** BCP 47. */
  language: string;
  /** As the interface calls it. */
  name: string;
  /** Path of the fragment with the words, as an href. */
  path: string;
  isTimed: boolean;
  /** To download. */
  files: { kind: 'vtt' | 'txt'; href: string }[];
};

export type TranscriptReaderProps = {
  /** Title of the video, for quotes. */
  title: string;
  tracks: TranscriptTrack[];
};

const idOf = ({ language }: TranscriptTrack) => `transcript-${language}`;

/** The words of a video in the chosen language, with what one can do with them; all languages without JavaScript. */
export function TranscriptReader({ title, tracks }: TranscriptReaderProps) {
  const [language, setLanguage] = useState(tracks[0]!.language);
  const select = useRef<HTMLSelectElement>(null);
  // Chosen before the page was alive.
  useEffect(() => {
    if (select.current) setLanguage(select.current.value);
  }, []);
  const chosen = tracks.find((track) => track.language === language) ?? tracks[0]!;
  return (
    <>
      <div data-print="hide" className="transcript-bar noscript:hidden">
        {chosen.isTimed && <TranscriptTools key={idOf(chosen)} id={idOf(chosen)} />}
        {tracks.length > 1 && (
          <select
            ref={select}
            aria-label={words.transcript.language}
            onChange={({ target }) => setLanguage(target.value)}
          >
            {tracks.map(({ language, name }) => (
              <option key={language} value={language}>
                {name}
              </option>
            ))}
          </select>
        )}
      </div>
      {chosen.isTimed && <SelectionBar id={idOf(chosen)} title={title} />}
      {tracks.map((track) => (
        <TranscriptText
          key={track.language}
          id={idOf(track)}
          path={track.path}
          language={track.language}
          label={`${words.transcript.title}: ${track.name}`}
          isShown={track === chosen}
        />
      ))}
      <p data-print="hide" className="transcript-files">
        {chosen.files.map(({ kind, href }) => (
          <a key={kind} href={href} download className="tap text-link">
            {words.transcript.download(kind)}
          </a>
        ))}
      </p>
    </>
  );
}
