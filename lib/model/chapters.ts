/** The parts of a video, from a list of times in a text. Used by the content lib, the catalog and bodies. */
import type { Root } from 'mdast';

import type { Chapter, ChapterLine } from './chapter-line';
import { listRuns } from './chapter-runs';
import { readTimeSlip, type TimeSlip } from './chapter-slip';
import { listTextRuns, type TextLine } from './chapter-text';
import { removeRun } from './remove-run';

export { type Chapter, parseChapter } from './chapter-line';

/** Fewer do not divide a video; YouTube requires as many. */
export const LEAST_CHAPTERS = 3;

/** What is wrong with a list as chapters, if anything. @param duration in seconds; null if unknown */
export function chapterFault(
  chapters: Chapter[],
  duration: number | null,
): { index: number; reason: 'few' | 'order' | 'twice' | 'length' } | undefined {
  if (chapters.length < LEAST_CHAPTERS) return { index: 0, reason: 'few' };
  const unordered = chapters.findIndex(
    ({ start }, index) => index > 0 && start <= chapters[index - 1]!.start,
  );
  if (unordered !== -1) {
    const isTwice = chapters[unordered]!.start === chapters[unordered - 1]!.start;
    return { index: unordered, reason: isTwice ? 'twice' : 'order' };
  }
  const late = chapters.findIndex(({ start }) => duration !== null && start >= duration);
  return late === -1 ? undefined : { index: late, reason: 'length' };
}

/** Most bodies contain fewer times and need not be read. */
const TIMES = /[\d０-９][:：][\d０-９]{2}/gu;

/** The first list of times in a body that can be chapters: lines, items, rows or headings; not in code. */
export function findChapters(markdown: string, duration: number | null): Chapter[] {
  if (duration === null || (markdown.match(TIMES)?.length ?? 0) < LEAST_CHAPTERS) return [];
  const run = listTextRuns(markdown).find((lines) => areChapters(lines, duration)) ?? [];
  return run.map(({ start, title }) => ({ start, title }));
}

type FoundFault = {
  line: number;
  start: number;
  reason: 'few' | 'order' | 'twice' | 'length' | 'no length' | 'slip';
  slip?: TimeSlip;
};

/**
 * What prevents a list of times in a body from being chapters, if it starts at the start of the video.
 * @returns the line of the body that is wrong, from 0
 */
export function findChapterFault(
  markdown: string,
  duration: number | null,
): FoundFault | undefined {
  if ((markdown.match(TIMES)?.length ?? 0) < 2 || findChapters(markdown, duration).length > 0)
    return undefined;
  const runs = listTextRuns(markdown);
  const slip = findSlip(markdown, runs);
  if (slip) return slip;
  const run = runs.find(
    (lines) =>
      lines.length > 1 && lines[0]!.start === 0 && lines.every(({ isTimeFirst }) => isTimeFirst),
  );
  if (!run) return undefined;
  const { index, reason } = chapterFault(run, duration) ?? { index: 0, reason: 'no length' };
  const { line, start } = run[index]!;
  return { line, start, reason };
}

/** A line with a slip in its time, in a list that starts at 0:00 and would be long enough without it. */
function findSlip(markdown: string, runs: TextLine[][]): FoundFault | undefined {
  const times = new Map(runs.flat().map((line) => [line.line, line]));
  const lines = markdown.split('\n');
  for (const [first] of runs) {
    if (first?.start !== 0) continue;
    let [count, found] = [0, undefined as FoundFault | undefined];
    for (let line = first.line; line < lines.length; line++) {
      const text = lines[line]!;
      const slip = times.has(line) ? undefined : readTimeSlip(text);
      if (!times.has(line) && !slip && text.trim() !== '') break;
      if (text.trim() !== '') count++;
      if (slip) found ??= { line, start: 0, reason: 'slip', slip };
    }
    if (found && count >= LEAST_CHAPTERS) return found;
  }
  return undefined;
}

/** Removes the list of these chapters from a body, if it contains nothing else. */
export function dropChapters(tree: Root, chapters: Chapter[]) {
  const shown = toKey(chapters);
  const run = listRuns(tree).find(
    ({ lines }) =>
      lines.length === chapters.length && toKey(lines.map((line) => line.chapter)) === shown,
  );
  if (run?.lines.every(({ isPure }) => isPure)) removeRun(run);
}

/** Times and words; other characters are read differently in a text and in its tree. */
function toKey(chapters: Chapter[]): string {
  return chapters
    .map(({ start, title }) => `${start} ${title.replace(/[^\p{L}\p{N}]/gu, '')}`)
    .join('\n');
}

function areChapters(lines: ChapterLine[], duration: number): boolean {
  if (chapterFault(lines, duration)) return false;
  // A sentence may end with a time; if it is the start of the video, the sentence is the first entry of a list.
  const isMeant = lines[0]!.start === 0 || lines.every(({ isTimeFirst }) => isTimeFirst);
  return isMeant && !areHours(lines);
}

const EARLIEST_HOUR = 5 * 60;

/** Whether the times are those of a clock: `9:00 Doors open`, `2:10 pm Coffee`. */
function areHours(lines: ChapterLine[]): boolean {
  return (
    lines.every(({ title }) => /^(?:[ap]\.?m\b|uhr\b|o['’]clock\b)/iu.test(title)) ||
    (lines[0]!.start >= EARLIEST_HOUR && lines.every(({ start }) => start % 15 === 0))
  );
}
