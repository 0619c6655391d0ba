/** Front matter within a body, where markdown shows it as a heading or as text. Used by `raw-markdown.ts`. */
import type { Raw } from './raw-links';

/** A key as front matter has it. */
const KEY = /^["']?([A-Za-z][\w.-]{0,60})["']?:(?:[ \t]|$)/u;
/** What may stand between the first key and the end. */
const MORE = /^(?:[ \t]|- |-$|#|\}|\]|$)/u;
/** Keys of videos that no text would begin a line with. */
const CERTAIN =
  /^(?:title|date|videoId|video_id|description|draft|slug|tags|categories|aliases|lastmod|duration|publishDate|preview|resourceId|weight|layout)$/u;
const END = /^---+[ \t]*$/u;
/** No front matter has more lines. */
const MOST_LINES = 500;

export type Pasted = Raw & {
  /** The first and the last line, counted from 0. */
  from: number;
  to: number;
};

/**
 * Every run of `key: value` lines that begins or ends with "---".
 * @param lines of the body @param canStart whether a line is text, not part of code or of HTML
 */
export function findPasted(lines: string[], canStart: (line: number) => boolean): Pasted[] {
  const found: Pasted[] = [];
  let next = 0;
  lines.forEach((line, index) => {
    if (index < next || !canStart(index)) return;
    const isOpened = END.test(line);
    const first = isOpened ? index + 1 : index;
    if (!KEY.test(lines[first] ?? '')) return;
    if (!isOpened && (lines[index - 1] ?? '').trim() !== '') return;
    const { pasted, end } = readFrom(lines, index, first, isOpened);
    // What begins later in the same lines has fewer keys.
    next = end;
    if (pasted) found.push(pasted);
  });
  return found;
}

/** @returns `end`: the first line that does not belong to it */
function readFrom(
  lines: string[],
  from: number,
  first: number,
  isOpened: boolean,
): { pasted?: Pasted; end: number } {
  const isMore = (line: string) => KEY.test(line) || MORE.test(line);
  let end = first;
  while (end < Math.min(lines.length, first + MOST_LINES) && isMore(lines[end]!)) end++;
  const isClosed = END.test(lines[end] ?? '');
  const blank = lines.slice(first, end).findIndex((line) => line.trim() === '');
  const last = isClosed || blank === -1 ? end : first + blank;
  const certain = lines
    .slice(first, last)
    .filter((line) => CERTAIN.test(KEY.exec(line)?.[1] ?? '')).length;
  const isCertain = isOpened && isClosed ? certain > 0 : (isOpened || isClosed) && certain > 1;
  if (!isCertain) return { end };
  const to = isClosed ? last : last - 1;
  const how = isOpened ? 'begins' : 'is';
  const isFirst = isClosed && lines.slice(0, from).every((line) => line.trim() === '');
  // What has a title of its own is a copy.
  const isCopy = lines.slice(first, last).some((line) => /^["']?title["']?:/u.test(line));
  const marks = isOpened ? 'this line and the "---" above it' : 'the "---" above it';
  const early =
    isFirst && !isCopy ? `remove ${marks} if these lines belong to this page, else ` : '';
  const pasted = {
    from,
    to,
    found: lines[from]!.trim(),
    message: `${how} front matter within the text, where it is shown`,
    fix: `${early}remove this line and the ${to - from} below it`,
  };
  return { pasted, end: to + 1 };
}
