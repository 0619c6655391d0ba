/** What is wrong with a line that YAML cannot read as `key: value`. Used by `yaml-faults.ts`. */
import { quote } from '@/lib/model/problem';

import { HIDING_KEY, isKnownKey } from './known-keys';
import { inQuotes } from './quoting';
import { lineAt } from './source-lines';

export type Fault = { message: string; fix: string; mend?: { found: string; text: string } };
/** One at its place in the parsed source. */
export type Found = Fault & { offset: number };

const BLANKS = '\\u00A0\\u1680\\u2000-\\u200D\\u202F\\u205F\\u2060\\u3000\\uFEFF';
const ODD_BLANK = new RegExp(`[${BLANKS}]`, 'gu');
/** A key, what is there instead of a colon, and the value. */
const LINE = new RegExp(`^([${BLANKS}]*)([\\w-]+)([${BLANKS}]*)([:：﹕∶꞉])(.*)$`, 'u');

const NO_WIDTH = /[\u200B-\u200D\u2060\uFEFF]/gu;
const ODD_INDENT = new RegExp(`^ *[${BLANKS}][ ${BLANKS}]*(?=\\S)`, 'u');

/** A line that unusual spaces indent, with plain ones; undefined for any other. */
export function indentOdd(line: string): string | undefined {
  return ODD_INDENT.test(line)
    ? line.replace(ODD_INDENT, (blanks) => blanks.replace(NO_WIDTH, '').replace(/./gu, ' '))
    : undefined;
}

/** `key: value` with the value in quotes if YAML would misread it. */
export function toKeyLine(key: string, written: string): string {
  const value = written.replace(ODD_BLANK, ' ').trim();
  const isPlain = /^["'[{|>&*]/u.test(value) || !/:(?:\s|$)|\s#/u.test(value);
  return `${key}: ${isPlain ? value : inQuotes(value)}`.trimEnd();
}

/** @param line without indentation */
export function lineFault(line: string): Fault {
  const text = line.trimEnd();
  const [, before = '', key = '', within = '', colon = '', rest = ''] = LINE.exec(text) ?? [];
  if (isKnownKey(key) && !rest.startsWith('//')) {
    const extra = colon === ':' ? /^[:=]+(?=\s|$)/u.exec(rest)?.[0] : undefined;
    const hasOddBlank = before + within !== '' || rest.search(ODD_BLANK) === 0;
    const message = extra
      ? `"${colon}${extra}" follows "${key}", in place of one colon`
      : hasOddBlank
        ? oddBlank(before, within)
        : oddColon(colon, key);
    if (HIDING_KEY.test(rest))
      return { message, fix: 'write each "key: value" on a line of its own' };
    const right = toKeyLine(key, rest.slice(extra?.length ?? 0));
    const fix = right.length <= 200 ? `write ${right}` : `write "${key}: " and the value`;
    return { message, fix, mend: { found: text, text: right } };
  }
  if (/^-[^\s-]/u.test(text))
    return { message: 'there is no space after the hyphen', fix: 'write "- " before each entry' };
  return {
    message: `${quote(text)} is not "key: value"`,
    fix: 'indent it by two spaces if it continues the text above, else write it as "key: value"',
  };
}

function oddBlank(before: string, within: string): string {
  const where = before ? 'before the key' : within ? 'before the colon' : 'after the colon';
  return `there is a non-breaking space or another unusual space ${where}`;
}

function oddColon(colon: string, key: string): string {
  return colon === ':'
    ? `there is no space after "${key}:"`
    : `the colon after "${key}" is not a plain colon: ${colon}`;
}

/** A key that YAML reads literally, with spaces or colons that only look right. */
export function keyFault(key: string, line: string): Fault | undefined {
  const isOdd = /[^\w-]/u.test(key) && LINE.test(line);
  const [, , name = ''] = isOdd ? LINE.exec(line)! : [];
  return isKnownKey(name) ? lineFault(line) : undefined;
}

/** A key that is there before; a first-level line that repeats an earlier one word for word can be removed. */
export function twiceFault(source: string, offset: number): Found {
  const line = lineAt(source, offset);
  const goesOn = (at: number) => /^[ \t-]/u.test(source.slice(at + line.length + 1));
  const above = source.lastIndexOf(`\n${line}\n`, offset - 2) + 1;
  const isSame = source[offset - 1] === '\n' && source.startsWith(`${line}\n`, above);
  const told = { offset, message: 'the same key appears twice', fix: 'keep one of the two lines' };
  return !isSame || goesOn(above) || goesOn(offset)
    ? told
    : { ...told, mend: { found: `${line}\n`, text: '' } };
}
