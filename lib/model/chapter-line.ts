/** One line of text as a chapter: a time and a title, in every order and style people write them. Used by `chapters.ts`. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** @param start whole seconds */
export type Chapter = { start: number; title: string };

export type ChapterLine = Chapter & {
  /** Whether the time precedes the title. */
  isTimeFirst: boolean;
};

/** Longer lines are not chapters. */
const MAX_LINE = 1000;

const DIGIT = String.raw`[\d０-９]`;
const COLON = '[:：]';
/** `1:05`, `75:00`, `1:02:03`, `00:01:02.500`, `00:01:02;12` with frames, also full-width; not within a longer number. */
const TIME = String.raw`(?<!${DIGIT}${COLON}?)(?:${DIGIT}{1,2}${COLON}[0-5０-５]?${DIGIT}|${DIGIT}{1,3})${COLON}[0-5０-５]${DIGIT}(?:[.,;]${DIGIT}{1,3})?(?!${COLON}?${DIGIT})`;
const MARK = String.raw`[^\p{L}\p{N}]{0,30}`;
/** `1.`, `2)`, `#3 –`, `4 |`, or a keycap digit. */
const NUMBER = String.raw`(?:#\d{1,3}(?=\s)|\d{1,3}(?:[.)]|\uFE0F?\u20E3|\s?[-–—|](?=\s)))?`;
const RANGE = String.raw`(?:\s{0,3}(?:[-–—―−~～→/]|-+>|\b(?:to|bis|à)\b)\s{0,3}(${TIME}|(?:[Ee]nde?|END|[Ff]ine?|[Ff]im)\b(?=\s{0,3}[)\]])))?`;
const CLOSE = '[*_`\\])）］】」』〕〉》]*';

const TIME_FIRST = new RegExp(
  `^${MARK}(?:\\[[xX]\\]\\s)?${NUMBER}${MARK}(${TIME})${RANGE}${CLOSE}`,
  'u',
);
const TIME_LAST = new RegExp(`(${TIME})${RANGE}${CLOSE}[\\s|]*$`, 'u');

/** What separates a time and a title; some of these characters may also start a title, like a quotation or `.NET`. */
const AFTER_TIME = /^(?:[\s\uFE0F\-–—―−:：|│｜→⇒➔➜➝➡⟶▶►▸•·・]|[.,;=>»~～)\]](?=\s))+/u;
const BEFORE_TIME = /[\s\uFE0F\-–—―−:：|│｜→⇒➔➜➝➡⟶▶►▸•·・@>*_`[(（［【「『〔〈《]/u;
/** The end time of a part, after leaders: `1:00 Mid ... 2:00`. */
const LED_END = new RegExp(`\\s(?:\\.{2,9}|…)\\s{0,3}${TIME}${CLOSE}\\s{0,9}$`, 'u');
const BULLET = /^(?:[\s*+\-–—•·●○◦▪■►▸▶‣⁃|]|\d{1,3}[.)]\s)+/u;

/** @param text without markdown markers */
export function readChapterLine(text: string): ChapterLine | undefined {
  if (text.length > MAX_LINE) return undefined;
  const first = TIME_FIRST.exec(text);
  if (first) {
    const [whole, time = '', end] = first;
    const start = toSeconds(time);
    // `10:00 - 9:30 meeting`: what cannot be an end time is part of the title; `(10:00 - end)` has one in words.
    const isRange = end !== undefined && !(toSeconds(end) <= start);
    const rest = text.slice(isRange || end === undefined ? whole.length : endOf(text, time));
    const title = toTitle(rest.replace(AFTER_TIME, '').replace(LED_END, ''));
    return title === '' ? undefined : { start, title, isTimeFirst: true };
  }
  const last = TIME_LAST.exec(text);
  if (!last) return undefined;
  const before = withoutEnd(text.slice(0, last.index).replace(BULLET, ''), BEFORE_TIME);
  // Leaders, as in a printed table of contents.
  const title = toTitle(before.endsWith('..') ? withoutEnd(before, /[\s.]/u) : before);
  return title === '' ? undefined : { start: toSeconds(last[1]!), title, isTimeFirst: false };
}

/** `**12:30** The second lamp` -> 750 and its title; undefined if there is no time at either end. @param line markdown */
export function parseChapter(line: string): Chapter | undefined {
  const found = readChapterLine(toPlainLine(line));
  return found && { start: found.start, title: found.title };
}

/** A table row as a line: the cell with the time, and the first that is neither a time nor a number. */
export function toRowLine(cells: string[]): { text: string; hasMore: boolean } {
  const time = cells.find((cell) => isTime(cell));
  const others = cells.filter((cell) => cell !== '' && !isTime(cell) && !/^\d+\.?$/u.test(cell));
  const text = time === undefined ? others.join(' | ') : `${time} | ${others[0] ?? ''}`;
  return { text, hasMore: others.length > 1 };
}

const ONLY_TIME = new RegExp(`^${MARK}${TIME}${MARK}$`, 'u');

/** Whether a text is a time and nothing else. */
export function isTime(text: string): boolean {
  return ONLY_TIME.test(text);
}

const MARKS: [RegExp, string][] = [
  [/!?\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/gu, '$1'],
  [/<(https?:[^<>\s]*)>/giu, '$1'],
  [/<\/?[a-z][^<>]*>/giu, ''],
  [/(\*\*|\*|~~|`)(?!\s)([^*~`]+)(?<!\s)\1/gu, '$2'],
  [/(?<![\p{L}\p{N}_])(__?)(?!\s)([^_]+)(?<!\s)\1(?![\p{L}\p{N}_])/gu, '$2'],
];

/** Removes markdown markers; by patterns, since a library has thousands of such lines. */
export function toPlainLine(line: string): string {
  if (line.length > MAX_LINE || !/[[*_`~<&\\]/u.test(line)) return line;
  // Twice, as markers may be nested.
  const text = [...MARKS, ...MARKS].reduce((rest, [mark, by]) => rest.replace(mark, by), line);
  return text
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/gu, '')
    .replace(
      /&([a-z\d]{2,8});/giu,
      (written, name: string) => decodeNamedCharacterReference(name) || written,
    );
}

function endOf(text: string, time: string): number {
  return text.indexOf(time) + time.length;
}

function toSeconds(time: string): number {
  return time
    .normalize('NFKC')
    .split(/[.,;]/u, 1)[0]!
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}

function toTitle(written: string): string {
  const text = withoutEnd(written, /[\s|]/u);
  // A marker that spans several lines ends here without its start.
  return (text.endsWith('**') ? text.slice(0, -2) : text).replace(/\s+/gu, ' ').trim();
}

function withoutEnd(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0 && sign.test(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}
