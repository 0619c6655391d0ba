/** Keys that do not begin in the column of those beside them. Used by `yaml-errors.ts`. */
import type { YAMLError } from 'yaml';

import { HIDING_KEY, isKnownKey } from './known-keys';
import type { Found } from './yaml-errors';

/** Indentation and hyphens, the key, and what follows it. */
const KEY = /^( *(?:- +)*)([\w-]+):(?:[ \t].*)?$/u;
/** Lines that are looked at above the key. */
const MOST_ABOVE = 20;

type Line = { offset: number; indent: number; key: string; text: string };

/** A key below a value that is indented further, or less far, than the key of that value. */
export function unevenKey(error: YAMLError, source: string): Found | undefined {
  const isDeeper = error.code === 'BLOCK_AS_IMPLICIT_KEY';
  if (!isDeeper && !/^(?:All mapping items|Sequence item without)/u.test(error.message))
    return undefined;
  const start = source.lastIndexOf('\n', error.pos[0] - 1) + 1;
  const next = source.indexOf('\n', start) + 1;
  const below = keyAt(source, isDeeper ? next : start);
  const above = isDeeper ? keyAt(source, start) : below && firstAbove(source, below);
  if (!above || !below || below.text.trimStart().startsWith('-')) return undefined;
  const by = below.indent - above.indent;
  // Below a key in the first column, a text may go on with a word and a colon.
  const isMeant = isDeeper ? by > 0 && (above.indent > 0 || isKnownKey(below.key)) : by < 0;
  if (!isMeant) return undefined;
  const spaces = Math.abs(by) === 1 ? '1 space' : `${Math.abs(by)} spaces`;
  const isHiding = HIDING_KEY.test(below.text);
  // No advice makes what may keep a page out of the site part of a text.
  const orText =
    isDeeper && !isHiding
      ? ', or, if it continues the text above, put single quotes around that as a whole'
      : '';
  const text = ' '.repeat(above.indent) + below.text.trimStart();
  return {
    offset: below.offset,
    message: `"${below.key}" begins in column ${below.indent + 1}, but "${above.key}" above it in column ${above.indent + 1}`,
    fix: `${isDeeper ? 'remove' : 'put'} ${spaces} before it${orText}`,
    ...(Math.abs(by) <= 2 && !isHiding && { mend: { found: below.text, text } }),
  };
}

/** The nearest key above that begins further right than one. */
function firstAbove(source: string, below: Line): Line | undefined {
  let line: Line | undefined = below;
  for (let n = 0; n < MOST_ABOVE && line?.indent === below.indent; n++)
    line =
      line.offset === 0 ? undefined : keyAt(source, source.lastIndexOf('\n', line.offset - 2) + 1);
  return line;
}

/** @param offset where a line begins */
function keyAt(source: string, offset: number): Line | undefined {
  const end = source.indexOf('\n', offset);
  const found = KEY.exec(source.slice(offset, end === -1 ? undefined : end));
  return found ? { offset, indent: found[1]!.length, key: found[2]!, text: found[0] } : undefined;
}
