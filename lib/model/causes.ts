/** Groups problems by cause, so that a report can show frequent ones together. Used by `problem.ts`. */
import { formatCount, formatNumber } from './report-text';
import type { Problem } from './problem';

/** In at most this many files, problems with one cause are shown one by one. */
const MOST_FILES = 5;
/** How many different endings after `; ` are mentioned. */
const MOST_TAILS = 3;

/** Found values, quoted texts and words each count as one token. */
const WORDS = /(?<=, got ).+|"(?:[^"\\]|\\.)*"\S*|\S+/gsu;
const QUOTED = /"(?:[^"\\]|\\.)*"/gu;

/**
 * One list for each problem, or for all with the same cause: the same severity and field, and the same words up to
 * the first `; `, ignoring what is quoted or found, numbers and file names.
 * @param problems in display order; those with the same cause come where the first of them is
 */
export function groupByCause(problems: Problem[]): Problem[][] {
  const causes = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = toCause(problem);
    const others = causes.get(key);
    if (others) others.push(problem);
    else causes.set(key, [problem]);
  }
  const many = new Set([...causes.values()].filter((cause) => countFiles(cause) > MOST_FILES));
  return problems.flatMap((problem) => {
    const cause = causes.get(toCause(problem))!;
    if (!many.has(cause)) return [[problem]];
    return problem === cause[0] ? [cause] : [];
  });
}

/** `1,022 files: videoId is missing; 308 of them: "youtube_url" contains it`. */
export function headOf(cause: Problem[]): string {
  const files = countFiles(cause);
  const times = cause.length > files ? ` (${formatNumber(cause.length)} times)` : '';
  const parts = cause.map(({ message }) => splitMessage(message));
  const tails = new Map<string, number>();
  for (const { tail } of parts) tails.set(tail, (tails.get(tail) ?? 0) + 1);
  const told = [...tails]
    .filter(([tail]) => tail !== '')
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_TAILS)
    .map(([tail, n]) => {
      const some = n < cause.length ? `${formatNumber(n)} of them: ` : '';
      return `; ${some}${tail}`;
    });
  const words = commonWords([...new Set(parts.map(({ head }) => head))]);
  return `${formatCount(files, 'file')}${times}: ${cause[0]!.field} ${words}${told.join('')}`;
}

function countFiles(cause: Problem[]): number {
  return new Set(cause.map(({ file }) => file)).size;
}

function toCause({ severity, field, message }: Problem): string {
  const words = splitMessage(message)
    .head.replace(QUOTED, '…')
    .replace(/, got .*$/su, '')
    .split(' ');
  const shape = words.map((word) => (word.includes('/') ? '…' : word.replace(/\d[\d.,:]*/gu, '…')));
  return [severity, field, ...shape].join(' ');
}

/** What is wrong, and what follows a semicolon that is not quoted. */
function splitMessage(message: string): { head: string; tail: string } {
  const end = message.replace(QUOTED, (text) => '_'.repeat(text.length)).indexOf('; ');
  return end === -1
    ? { head: message, tail: '' }
    : { head: message.slice(0, end), tail: message.slice(end + 2) };
}

/** `"a" has no page`, `"b" has no page` -> `… has no page`. */
function commonWords(texts: string[]): string {
  const [first, ...others] = texts.map((text) => text.match(WORDS) ?? ['']) as [
    string[],
    ...string[][],
  ];
  const shortest = Math.min(...[first, ...others].map(({ length }) => length));
  const isSame = (at: number) => others.every((words) => words.at(at) === first.at(at));
  let start = 0;
  while (start < shortest && isSame(start)) start += 1;
  let end = 0;
  while (end < shortest - start && isSame(-1 - end)) end += 1;
  if (others.length === 0) return texts[0]!;
  return [...first.slice(0, start), '…', ...first.slice(first.length - end)].join(' ');
}
