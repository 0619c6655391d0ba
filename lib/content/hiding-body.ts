/** Lines that would hide a page if they were above the end of its front matter. Used by `front-matter.ts`. */
import { type Problem, quote } from '@/lib/model/problem';

import { asksToHide, hidingLine, isOurs } from './hiding';
import { NO, YES } from './hiding-words';
import { HIDING_KEY } from './known-keys';

const PAIR =
  /^["']?([\p{L}\p{N}_-]{1,40})["']?[ \t]*:[ \t]*(?:["']?([^\s"'#]+)["']?|(\{.*\}))[ \t]*$/u;
/** What may be around such a line in front matter. */
const BESIDE = /^(?:["']?[\p{L}\p{N}_-]{1,40}["']?[ \t]*:(?:[ \t]|$)|[ \t]|- |-$|#|$)/u;
const END = /^---[ \t]*$/u;
const DAY = /^\d{4}-\d\d-\d\d/u;

function isHiding(line: string): boolean {
  const [, key = '', value = '', braces = ''] = PAIR.exec(line) ?? [];
  if (braces !== '') return /^_?build$/iu.test(key) && /never|false/iu.test(braces);
  if (!isOurs(key) && !HIDING_KEY.test(`${key}:`)) return false;
  if (/^headless$/iu.test(key)) return YES.test(value.toLowerCase());
  const isPlain = [YES, NO, DAY].some((form) => form.test(value.toLowerCase()));
  return isPlain && asksToHide(key, value);
}

/**
 * An error for the first such line that is not within a paragraph or in code, unless the page has its key.
 * @param keys of the front matter @param bodyLine the line of the file on which the body starts
 */
export function hidingBody(
  body: string,
  bodyLine: number,
  keys: string[],
): Omit<Problem, 'severity' | 'file'> | undefined {
  if (!HIDING_KEY.test(body)) return undefined;
  const own = new Set(keys.map((key) => key.toLowerCase()));
  const lines = body.split('\n');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  let isCode = false;
  const at = lines.findIndex((line, index) => {
    if (/^ {0,3}(?:```|~~~)/u.test(line)) isCode = !isCode;
    const above = lines[index - 1] ?? '';
    const isApart = BESIDE.test(above) || END.test(above) || index === last;
    if (isCode || !isApart || !isHiding(line)) return false;
    return !own.has(PAIR.exec(line)![1]!.toLowerCase());
  });
  if (at === -1) return undefined;
  const message = `${quote(lines[at]!.trim())} is below the end of the front matter, so it hides nothing`;
  return {
    line: bodyLine + at,
    column: 1,
    field: 'body',
    message,
    fix: toFix(lines, at, bodyLine),
  };
}

/** If only keys and "---" precede the line, and a "---" follows, the front matter ends too early. */
function toFix(lines: string[], at: number, bodyLine: number): string {
  const before = lines.slice(0, at);
  const isFirst = before.every((line) => BESIDE.test(line) || END.test(line));
  const next = lines.slice(at).find((line) => !BESIDE.test(line)) ?? '';
  if (!isFirst || !END.test(next)) {
    const [, key = '', value = ''] = PAIR.exec(lines[at]!)!;
    const right = isOurs(key) ? undefined : hidingLine(key, value);
    const what = right === undefined ? 'put this line' : `in place of this line, write "${right}"`;
    return `${what} above the "---" on line ${bodyLine - 1}`;
  }
  const ends = before.flatMap((line, index) => (END.test(line) ? [bodyLine + index] : []));
  const all = [bodyLine - 1, ...ends];
  return all.length === 1
    ? `remove the "---" on line ${all[0]}`
    : `remove the "---" on each of the lines ${all.join(', ')}`;
}
