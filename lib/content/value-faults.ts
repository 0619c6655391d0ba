/** How to quote a value that YAML cannot read as it is. Used by `yaml-faults.ts`. */
import { isTime } from '@/lib/model/chapter-line';

import { HIDING_KEY, isKnownKey, isListKey } from './known-keys';
import type { Fault } from './line-faults';
import { linkedValue } from './linked-values';
import { asList, inQuotes } from './quoting';
import { clearValue } from './repeated-keys';
import { isClear, requote } from './requoting';
import { saysNothing } from './right-values';

/** @param offset of the value in the source @param before what precedes it on its line @param key if that is all */
export type Value = { offset: number; text: string; before: string; key: string | undefined };

/** The value of a line: after the key, or after the hyphen if no plain key is there. */
const VALUE = /^([ \t]*(?:(?:- +)+(?:[a-z_]+:[ \t]+)?|([\p{L}\p{N}_-]+)[ \t]*:[ \t]+))(\S.*)$/u;
/** `'A', 'B'`. */
const QUOTED_TEXTS = /^(?:"[^"]*"|'[^']*')(?:[ \t]*,[ \t]*(?:"[^"]*"|'[^']*'))+$/u;
/** `"0:00" Intro`, `"Intro", "0:00"`. */
const TWO_PARTS = /^(["'])([^"']+)\1,?[ \t]+(?:(["'])([^"']+)\3|([^"\s][^"]*))$/u;

/** The value of the line that an offset is in, without a comment if it is certainly one. */
export function valueAt(source: string, offset: number): Value | undefined {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const end = source.indexOf('\n', offset);
  const line = source.slice(start, end === -1 ? undefined : end);
  const [, before, key, text = ''] = VALUE.exec(line) ?? [];
  if (before === undefined) return undefined;
  return {
    offset: start + before.length,
    text: text.replace(/(?<![ \t])[ \t]+#(?:[ \t].*)?$/u, '').trim(),
    before,
    key,
  };
}

/** Whether the lines that follow a value are indented, and so part of it. */
function goesOn(source: string, { offset, before }: Value): boolean {
  const indent = /^[ \t]*/u.exec(before)![0].length;
  const next = /(?:\n[ \t]*)+(?=\S)/uy;
  next.lastIndex = source.indexOf('\n', offset);
  const blanks = next.lastIndex === -1 ? undefined : next.exec(source)?.[0];
  return blanks !== undefined && blanks.length - blanks.lastIndexOf('\n') - 1 > indent;
}

/** How to fix a value as a whole; certain if it is one line and does not hide a key. */
export function quoteValue(
  source: string,
  value: Value,
  words: string,
): Pick<Fault, 'fix' | 'mend'> & { message?: string } {
  const { text: found } = value;
  if (goesOn(source, value)) {
    const fix = `${words}; a line with a key of its own begins in the first column`;
    return { fix };
  }
  const clear = value.key === undefined ? undefined : clearValue(value.key, found);
  if (clear) return clear;
  const second = /\s([\w-]+):(?:\s|$)/u.exec(found)?.[1] ?? '';
  const isTwo = HIDING_KEY.test(`${value.key}:`) && isKnownKey(second);
  if (HIDING_KEY.test(found) || isTwo)
    return { fix: 'write each "key: value" on a line of its own' };
  const linked = linkedValue(source, value);
  if (linked !== undefined)
    return {
      message: 'the value is a link of markdown',
      fix: `write ${linked}`,
      mend: { found, text: linked },
    };
  if (/^[[{]/u.test(found))
    return { fix: `correct the brackets, or, if it is a text, ${words}: ${requote(found)}` };
  const entries = toEntries(value);
  if (entries) return entries;
  if (!isClear(found)) {
    const [whole, rest] = [inQuotes(found), inQuotes(found.slice(1))];
    return { fix: `write ${rest}, or, if the quote before it belongs to the text, ${whole}` };
  }
  const text = (value.key === undefined && toTimed(found)) || requote(found);
  const how = /^["']/u.test(found) ? `write ${text}` : `${words}: ${text}`;
  return { fix: found.length <= 200 ? how : words, mend: { found, text } };
}

/** If several texts are meant, or may be. */
function toEntries({ before, key, text: found }: Value): Omit<Fault, 'message'> | undefined {
  const areTexts = QUOTED_TEXTS.test(found);
  if (areTexts && /^[ \t]*- +$/u.test(before) && !toTimed(found)) {
    const text = found.replace(/(?<=["'])[ \t]*,[ \t]*(?=["'])/gu, `\n${before}`);
    return { fix: 'write each text on a line of its own, after "- "', mend: { found, text } };
  }
  if (key === undefined || !(isListKey(key) || (areTexts && !isKnownKey(key)))) return undefined;
  const text = asList(found);
  if (saysNothing(found))
    return { fix: `remove it if there are none, or write it as a list: ${text}` };
  return text === undefined
    ? { fix: 'write one text per line, each after "- "' }
    : { fix: `write it as a list: ${text}`, mend: { found, text } };
}

/** `"0:00" Intro` -> `'0:00 Intro'`: nobody quotes a time within a text. */
function toTimed(text: string): string | undefined {
  const [, , first = '', , quoted, plain] = TWO_PARTS.exec(text) ?? [];
  const second = quoted ?? plain ?? '';
  return isTime(first) || isTime(second) ? inQuotes(`${first} ${second}`) : undefined;
}

/** What YAML reads as something other than text. */
const NO_TEXT = /^(?:true|false|\d+|\d{4}-\d\d-\d\d(?:T[\d:.Z+-]*)?)$/u;

/** How to mend a value with a quote at its beginning and none, or another one, at its end. */
export function halfQuoted(source: string, value: Value): Omit<Fault, 'message'> | undefined {
  const { text: found } = value;
  const inner = found.slice(1).replace(/["'“”„‘’`]{1,3},?$/u, '');
  if (found.length > 200 || inner === '' || goesOn(source, value) || HIDING_KEY.test(found))
    return undefined;
  const right = NO_TEXT.test(inner) ? inner : inQuotes(inner);
  const isCertain = !/["']/u.test(inner) && (!/\s/u.test(inner) || inner !== found.slice(1));
  if (isCertain) return { fix: `write ${right}`, mend: { found, text: right } };
  return {
    fix: `write ${inQuotes(found.slice(1))}, or, if the quote before it belongs to the text, ${inQuotes(found)}`,
  };
}

export const specialMark = (mark: string) =>
  `a value begins with ${JSON.stringify(mark)}, which has a special meaning in YAML`;

/** Which colon makes a value look like a key, or what else does. */
export function colonFault(value: string): string {
  if (/^[?-]\s/u.test(value)) return specialMark(value[0]!);
  return /:\s/u.test(value) || !value.endsWith(':')
    ? 'there is a second ": " on the line'
    : 'the value ends in a colon';
}

/** A backslash in double quotes that begins none of the characters it may stand for. */
export function escapeFault(source: string, offset: number): Fault {
  const text = valueAt(source, offset)?.text ?? '';
  const isWhole = /^".*"$/u.test(text) && text.length <= 200;
  const right = isWhole ? `: ${inQuotes(text.slice(1, -1).replaceAll('\\"', '"'))}` : '';
  return {
    message: `"${source.slice(offset, offset + 2)}" means nothing within double quotes`,
    fix: `remove the backslash, or, if it belongs to the text, put the whole value in single quotes${right}`,
  };
}
