'use client';

import {
  listNew,
  listNext,
  listResumed,
  type NewVideo,
  type PersonalPath,
} from '@/lib/browser/personal/rows';
import { toTuple } from '@/lib/browser/personal/step-tuple';
import { useVisit } from '@/lib/browser/news/visits';
import { usePositions } from '@/lib/browser/positions';
import { LIBRARY_PATH, PATHS_PATH, VIDEOS_PATH } from '@/lib/model/address';
import { formatDuration } from '@/lib/model/format';
import { ROW_SIZE } from '@/lib/model/home-rows';
import { words } from '@/lib/model/words';

import { PersonalRow } from './personal-row';

export type PersonalRowsProps = { paths: PersonalPath[]; newest: NewVideo[] };

/** What only this device knows: where it stopped, what comes next, what is new to it. */
export function PersonalRows({ paths, newest }: PersonalRowsProps) {
  const positions = usePositions();
  const visit = useVisit();
  const steps = JSON.stringify(paths.map((path) => path.steps.map(toTuple)));
  return (
    <>
      <PersonalRow
        data={{ personal: 'resume' }}
        title={words.home.resume}
        href={LIBRARY_PATH}
        cards={listResumed(positions)
          .slice(0, ROW_SIZE)
          .map(({ videoId, href, title, from }) => ({
            videoId,
            href,
            title,
            preview: null,
            note: words.library.resume.from(formatDuration(from)),
          }))}
      />
      <PersonalRow
        data={{ personal: 'next', paths: steps }}
        title={words.home.next}
        href={PATHS_PATH}
        cards={listNext(paths, positions).map(({ path, ...video }) => ({ ...video, note: path }))}
      />
      <PersonalRow
        data={{ personal: 'new', newest: newest[0]?.on ?? 0 }}
        title={words.home.new}
        href={VIDEOS_PATH}
        cards={listNew(newest, visit).map(({ date, ...video }) => ({
          ...video,
          note: words.locale.date(date),
        }))}
      />
    </>
  );
}
