/** What is wrong with a line that YAML cannot read as `key: value`. Used by `yaml-faults.ts`. */
import { quote } from '@/lib/model/problem';

import { HIDING_KEY, isKnownKey } from './known-keys';
import { inQuotes } from './quoting';

export type Fault = { message: string; fix: string; mend?: { found: string; text: string } };

const BLANKS = '\\u00A0\\u1680\\u2000-\\u200D\\u202F\\u205F\\u2060\\u3000\\uFEFF';
const ODD_BLANK = new RegExp(`[${BLANKS}]`, 'gu');
/** A key, what is there instead of a colon, and the value. */
const LINE = new RegExp(`^([${BLANKS}]*)([\\w-]+)([${BLANKS}]*)([:：﹕∶꞉])(.*)$`, 'u');

/** @param line without indentation */
export function lineFault(line: string): Fault {
  const text = line.trimEnd();
  const [, before = '', key = '', within = '', colon = '', rest = ''] = LINE.exec(text) ?? [];
  if (isKnownKey(key) && !rest.startsWith('//')) {
    const hasOddBlank = before + within !== '' || rest.search(ODD_BLANK) === 0;
    const message = hasOddBlank ? oddBlank(before, within) : oddColon(colon, key);
    if (HIDING_KEY.test(rest))
      return { message, fix: 'write each "key: value" on a line of its own' };
    const value = rest.replace(ODD_BLANK, ' ').trim();
    const isPlain = /^["'[{|>&*]/u.test(value) || !/:(?:\s|$)|\s#/u.test(value);
    const right = `${key}: ${isPlain ? value : inQuotes(value)}`.trimEnd();
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
