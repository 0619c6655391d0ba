/** Keys that do not begin in the column of those beside them. Used by `yaml-errors.ts`. */
import type { YAMLError } from 'yaml';

import { HIDING_KEY, isKnownKey, keysWithin } from './known-keys';
import type { Found } from './line-faults';
import { contentLine, keyAt, type KeyLine, lineAt, lineBefore, lineStart } from './source-lines';

/** Lines that are looked at above the key. */
export const MOST_ABOVE = 100;

/** A key below a value that is indented further, or less far, than the key of that value. */
export function unevenKey(error: YAMLError, source: string): Found | undefined {
  const isDeeper = error.code === 'BLOCK_AS_IMPLICIT_KEY';
  if (!isDeeper && !/^(?:All mapping items|Sequence item without)/u.test(error.message))
    return undefined;
  if (!isDeeper) {
    const offset = contentLine(source, error.pos[0]);
    const below = keyAt(source, offset);
    return (below && uneven(source, below)) ?? unevenText(source, offset);
  }
  const start = lineStart(source, error.pos[0]);
  const above = keyAt(source, start);
  const below = keyAt(source, source.indexOf('\n', start) + 1);
  if (!above || !below || isEntry(below) || below.indent <= above.indent) return undefined;
  // Below a key in the first column, a text may go on with a word and a colon.
  if (above.indent === 0 && !isKnownKey(below.key)) return undefined;
  return moved(below, above, true);
}

/** A key that belongs to those above in another column. @param below a line that begins in none of their columns */
export function uneven(source: string, below: KeyLine): Found | undefined {
  if (isEntry(below)) return undefined;
  const above = keysAbove(source, below);
  const inner = above.find(({ indent }) => indent > below.indent);
  const outer = above.find(({ indent }) => indent < below.indent);
  if (!outer || (!inner && !isKnownKey(below.key))) return undefined;
  if (!inner) return moved(below, outer);
  const isWithin = keysWithin(outer.key)?.keys.includes(below.key.toLowerCase());
  const isOuter =
    !isWithin &&
    (isKnownKey(below.key) || below.indent - outer.indent < inner.indent - below.indent);
  return moved(below, isOuter ? outer : inner);
}

/** The keys around a line: the nearest, then each that begins further left. */
function keysAbove(source: string, { offset, indent }: KeyLine): KeyLine[] {
  const found: KeyLine[] = [];
  let at = lineBefore(source, offset);
  for (let n = 0; n < MOST_ABOVE && at !== undefined; n++, at = lineBefore(source, at)) {
    const line = keyAt(source, at);
    if (!line || line.indent === indent || line.indent >= (found.at(-1)?.indent ?? Infinity))
      continue;
    found.push(line);
    if (line.indent === 0) break;
  }
  return found;
}

/** @param isText whether it may also continue the text above */
function moved(below: KeyLine, above: KeyLine, isText = false): Found {
  const by = above.indent - below.indent;
  const isHiding = HIDING_KEY.test(below.text);
  // No advice makes what may keep a page out of the site part of a text.
  const orText =
    isText && !isHiding
      ? ', or, if it continues the text above, put single quotes around that as a whole'
      : '';
  const text = ' '.repeat(above.indent) + below.text.trimStart();
  return {
    offset: below.offset,
    message: `"${below.key}" begins in column ${below.indent + 1}, but "${above.key}" above it in column ${above.indent + 1}`,
    fix: `${by < 0 ? 'remove' : 'put'} ${spaces(Math.abs(by))} before it${orText}`,
    ...(Math.abs(by) <= 2 && !isHiding && { mend: { found: below.text, text } }),
  };
}

/** Lines of a text that begin further left than its first. */
function unevenText(source: string, offset: number): Found | undefined {
  const above = lineBefore(source, offset);
  if (above === undefined) return undefined;
  const width = indentOf(lineAt(source, above));
  const isMeant = (line: string) =>
    /\S/u.test(line) && indentOf(line) > 0 && indentOf(line) < width;
  const lines = source.slice(offset).split('\n');
  const first = lines[0]!;
  if (!isMeant(first) || /^\s*(?:-\s|#)/u.test(first)) return undefined;
  const isEnd = (line: string, index: number) =>
    !isMeant(line) || (index > 0 && /^\s*[\w-]+:(?:\s|$)/u.test(line));
  const end = lines.findIndex(isEnd);
  const found = lines.slice(0, end === -1 ? undefined : end).join('\n');
  if (HIDING_KEY.test(found)) return undefined;
  const by = width - indentOf(first);
  const text = found.replaceAll(/^/gmu, ' '.repeat(by));
  const message = 'this line begins further left than the one above, which it seems to continue';
  return { offset, message, fix: `put ${spaces(by)} before it`, mend: { found, text } };
}

export const isEntry = ({ text }: KeyLine) => text.trimStart().startsWith('-');
const indentOf = (line: string) => /^[ \t]*/u.exec(line)![0].length;
export const spaces = (count: number) => (count === 1 ? '1 space' : `${count} spaces`);
