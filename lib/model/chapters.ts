/** The parts of a video, from a list of times in a text. Asked by the content lib and the catalog. */
import { parseMoment } from './moment';

/** @param start seconds */
export type Chapter = { start: number; title: string };

/** Fewer are no division of a video; YouTube wants as many. */
export const LEAST_CHAPTERS = 3;

const LINE =
  /^\s*(?:[-*+]\s+|\d+[.)]\s+)?(?:\*\*)?[[(]?((?:\d{1,2}:)?\d{1,2}:\d{2})[\])]?(?:\*\*)?(\D.*)$/u;

/** `12:30 The second lamp` -> 750 and its title; undefined for what begins with no time. */
export function parseChapter(line: string): Chapter | undefined {
  const [, time = '', rest = ''] = LINE.exec(line) ?? [];
  const start = parseMoment(time);
  const title = rest.replace(/^[\s\-–—:|]+/u, '').trim();
  return start === undefined || title === '' ? undefined : { start, title };
}

/** What is wrong with a list as chapters, if anything. @param duration seconds; null where not known */
export function chapterFault(
  chapters: Chapter[],
  duration: number | null,
): { index: number; reason: 'few' | 'order' | 'length' } | undefined {
  if (chapters.length < LEAST_CHAPTERS) return { index: 0, reason: 'few' };
  const unordered = chapters.findIndex(
    ({ start }, index) => index > 0 && start <= chapters[index - 1]!.start,
  );
  if (unordered !== -1) return { index: unordered, reason: 'order' };
  const late = chapters.findIndex(({ start }) => duration !== null && start >= duration);
  return late === -1 ? undefined : { index: late, reason: 'length' };
}

/** The first list of lines with times in a body that can be chapters; none in code. */
export function findChapters(markdown: string, duration: number | null): Chapter[] {
  if (duration === null || !/\d:\d\d/u.test(markdown)) return [];
  let isCode = false;
  let list: Chapter[] = [];
  for (const line of [...markdown.split('\n'), 'end', 'end']) {
    if (/^\s*(?:```|~~~)/u.test(line)) isCode = !isCode;
    const chapter = isCode ? undefined : parseChapter(line);
    if (chapter) {
      list.push({ ...chapter, title: toTitle(chapter.title) });
    } else if (line.trim() !== '') {
      if (chapterFault(list, duration) === undefined) return list;
      list = [];
    }
  }
  return [];
}

/** Without the marks of markdown. */
function toTitle(text: string): string {
  return text
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/gu, '$1')
    .replace(/(\*\*|__|\*|`)(.+?)\1/gu, '$2')
    .replace(/\\$/u, '')
    .trim();
}
