/** What certainly mends leftovers of other systems. Used by `left-over-kinds.ts`. */
import type { Edit } from './body-places';

/** A leftover at an offset of a body whose code is blanked out. */
export type Match = { found: string; at: number; text: string };
export type Mender = (match: Match) => Edit[];

/** Another text in its place. */
export const becomes =
  (write: (found: string) => string): Mender =>
  ({ found, at }) => {
    const text = write(found);
    return text === found ? [] : [{ at, found, text }];
  };

/** Nothing that a pattern matches. */
export const unless =
  (pattern: RegExp, mend: Mender): Mender =>
  (match) =>
    pattern.test(match.found) ? [] : mend(match);

/** Nothing, not even the spaces that kept it apart. */
export const removed: Mender = ({ found, at, text }) => {
  let [start, end] = [at, at + found.length];
  while (isBlank(text[start - 1])) start--;
  const isFirst = start === 0 || text[start - 1] === '\n';
  if (isFirst || !/[\s.,;:!?)]/u.test(text[end] ?? ' ')) start = at;
  if (isFirst) while (isBlank(text[end])) end++;
  return [{ at: start, found: text.slice(start, end), text: '' }];
};

const isBlank = (char: string | undefined) => char === ' ' || char === '\t';

/** Those of Word; a check mark may mean more. */
const BULLET = /^([ \t]{0,12})([•●▪■◦‣∙➢➤][ \t]{0,9})\S/u;

/** A hyphen in place of its bullet, and of that in the line below it, which may be the last. */
export const hyphened: Mender = ({ at, text }) => {
  const starts = [text.lastIndexOf('\n', at - 1) + 1, text.indexOf('\n', at) + 1];
  return starts.flatMap((start) => {
    const [, indent, bullet] = BULLET.exec(text.slice(start, start + 30)) ?? [];
    if (indent === undefined || bullet === undefined) return [];
    return [{ at: start + indent.length, found: bullet, text: '- ' }];
  });
};
