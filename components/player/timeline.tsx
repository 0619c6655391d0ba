'use client';

import { clsx } from 'clsx';

import { usePlayback } from '@/lib/browser/playback/store';
import type { Chapter } from '@/lib/model/chapters';
import { formatMoment, momentHref } from '@/lib/model/moment';
import { words } from '@/lib/model/words';
import { CONTENT_TEXT } from '@/lib/model/content-text';

export type TimelineProps = {
  chapters: Chapter[];
  /** Of the video, in seconds. */
  duration: number;
};

/** More chapters than this would be too narrow to be pressed. */
const MOST_PRESSED = 28;

/** Pixels; more than any window has. */
const WIDE = 1_000_000;

/**
 * The video as a strip: its chapters, how far it has played, and where the words stand that were looked for. An empty
 * drawing in each part is as wide as the part is long, and shrinks with it: the policy allows no style attributes.
 */
export function Timeline({ chapters, duration }: TimelineProps) {
  const time = usePlayback((state) => Math.floor(state.time));
  const found = usePlayback((state) => state.found);
  /** What has played of a part, and a mark at each moment that was found in it. */
  const fill = (start: number, end: number) => {
    const place = (seconds: number) => `${Math.min(1, (seconds - start) / (end - start)) * 100}%`;
    return (
      <>
        <svg width={Math.round(((end - start) / duration) * WIDE)} />
        {time > start && <i style={{ width: place(time) }} />}
        {found
          .filter((seconds) => seconds >= start && seconds < end)
          .map((seconds) => (
            <b key={seconds} style={{ left: place(seconds) }} />
          ))}
      </>
    );
  };
  const [first] = chapters;
  if (!first)
    return (
      <div data-print="hide" className="timeline">
        <div>{fill(0, duration)}</div>
      </div>
    );
  return (
    <nav
      aria-label={words.player.timeline}
      data-print="hide"
      className={clsx('timeline', chapters.length > MOST_PRESSED && 'many')}
    >
      {first.start > 0 && <div>{fill(0, first.start)}</div>}
      {chapters.map(({ start, title }, index) => {
        const end = chapters[index + 1]?.start ?? duration;
        return (
          <a
            key={start}
            href={momentHref(start)}
            className={start > duration / 2 ? 'late' : undefined}
          >
            <span>
              {formatMoment(start)} <span {...CONTENT_TEXT}>{title}</span>
            </span>
            {fill(start, end)}
          </a>
        );
      })}
    </nav>
  );
}
