'use client';

import { useCallback, useDeferredValue, useState } from 'react';

import { dayOf, type WatchedVideo } from '@/lib/browser/library/entries';
import { clearHistory, forgetWatched, readHistory } from '@/lib/browser/library/history';
import { attempt } from '@/lib/browser/library/save';
import { useKept } from '@/lib/browser/library/use-kept';
import { words } from '@/lib/model/words';

import { ConfirmButton } from './confirm-button';
import { KeptList, usePart } from './kept-list';
import { KeptRow } from './kept-row';
import { RemoveButton } from './remove-button';

/** What was watched on this device, day by day, the latest first. */
export function HistoryList() {
  const [asked, setAsked] = useState('');
  const q = useDeferredValue(asked.trim());
  const [most, showMore] = usePart();
  const { value, fault } = useKept(useCallback(() => readHistory(q, most), [q, most]));
  const { title, find, empty, none, clear, reallyClear } = words.library.history;
  // While other words are looked for, what was found for the last ones stays.
  const isEmpty = value?.found.length === 0 && value.q === '' && q === '';
  return (
    <>
      {value && !isEmpty && (
        <div className="flex flex-wrap items-center gap-3">
          <input
            type="search"
            value={asked}
            onChange={(event) => setAsked(event.target.value)}
            aria-label={find}
            placeholder={find}
            className="min-h-11 min-w-0 grow rounded-full border border-line-strong bg-surface px-5"
          />
          <ConfirmButton
            label={clear}
            question={reallyClear}
            onConfirm={() => attempt(clearHistory)}
          />
        </div>
      )}
      <KeptList
        count={value?.found.length}
        fault={fault}
        empty={value?.q ? none(value.q) : empty}
        onMore={value?.hasMore ? showMore : undefined}
      >
        {toDays(value?.found ?? []).map(([day, videos]) => (
          <section
            key={day}
            aria-label={`${title}: ${nameOf(day)}`}
            className="flex flex-col gap-4"
          >
            <p aria-hidden="true" className="kicker">
              {nameOf(day)}
            </p>
            <ul className="kept-list">
              {videos.map((video) => (
                <li key={video.videoId}>
                  <KeptRow video={video} note={words.library.history.at(video.on)}>
                    <RemoveButton
                      title={video.title}
                      onRemove={() => attempt(() => forgetWatched(video))}
                    />
                  </KeptRow>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </KeptList>
    </>
  );
}

/** Entries of each day, in the order they are in. */
function toDays(videos: WatchedVideo[]): [day: string, WatchedVideo[]][] {
  const days = new Map<string, WatchedVideo[]>();
  for (const video of videos) {
    const day = days.get(video.day);
    if (day) day.push(video);
    else days.set(video.day, [video]);
  }
  return [...days];
}

function nameOf(day: string): string {
  const date = new Date();
  if (day === dayOf(date.getTime())) return words.library.history.today;
  if (day === dayOf(date.setDate(date.getDate() - 1))) return words.library.history.yesterday;
  return words.locale.date(day);
}
