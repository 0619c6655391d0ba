/** What single YAML errors mean, and how to fix them. Used by `yaml-faults.ts`. */
import type { YAMLError } from 'yaml';

import { blankFault, bulletFault, commaFault, markedKeys } from './foreign-marks';
import { firstIndented } from './indents';
import { type Found, lineFault, twiceFault } from './line-faults';
import { listFault } from './list-faults';
import { quoteBefore, quoteFault } from './quoted-lines';
import { contentLine, lineAt, lineBefore, lineStart } from './source-lines';
import { hidingEntry } from './stray-keys';
import { strayEntry } from './stray-entries';
import { lostEntryKeys, lostIndent } from './lost-indents';
import { unevenKey } from './uneven-keys';
import {
  colonFault,
  escapeFault,
  halfQuoted,
  quoteValue,
  specialMark,
  valueAt,
} from './value-faults';
import type { ParsedYaml } from './yaml';

const isOpenQuote = ({ message }: YAMLError) => message.startsWith('Missing closing');
const isOpenList = ({ message }: YAMLError) => /flow (?:sequence|map|collection)/iu.test(message);

/** Whether it makes everything after it look wrong. */
export function isTearing(error: YAMLError): boolean {
  return isOpenQuote(error) || isOpenList(error);
}

export function explain(error: YAMLError, parsed: ParsedYaml): Found {
  const { source } = parsed;
  const [offset] = error.pos;
  const at = (message: string, fix: string): Found => ({ offset, message, fix });
  const message = error.message.replace(/\s+/gu, ' ');
  const line = lineAt(source, offset);
  const isLineStart = /(?:^|\n)[ \t]*(?:- +)*$/u.test(
    source.slice(Math.max(0, offset - 80), offset),
  );
  if (isOpenQuote(error)) return openQuote(parsed, offset);
  const isComment = message.startsWith('Comments must be separated');
  const list = isOpenList(error) || isComment ? listFault(source, offset) : undefined;
  if (list) return list;
  const above = source.slice(Math.max(0, offset - 300), offset);
  if (/\n[ \t]+#[^\n]*\n$/u.test(above) && /^[ \t]/u.test(line))
    return at(
      'the line above begins with "#", which ends the text, so this cannot continue it',
      'put single quotes around the whole text, from its first line to its last',
    );
  const own =
    error.code === 'DUPLICATE_KEY' ? contentLine(source, offset) : lineStart(source, offset);
  const isKey = ['DUPLICATE_KEY', 'BLOCK_AS_IMPLICIT_KEY'].includes(error.code);
  const known =
    (isKey ? lostIndent(source, own) : undefined) ??
    lostEntryKeys(source, own) ??
    lostEntryKeys(source, lineBefore(source, own) ?? 0) ??
    unevenKey(error, source) ??
    markedKeys(source, offset) ??
    bulletFault(source, offset) ??
    blankFault(source, offset) ??
    commaFault(source, offset);
  if (known) return known;
  if (message.includes('at node end')) {
    const indented = firstIndented(source);
    if (indented) return indented;
  }
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return twiceFault(source, Math.max(offset, own));
    case 'MULTIPLE_DOCS':
      if (/^(?:---|\.\.\.)\s*$/u.test(source.slice(offset)))
        return {
          ...at('this line begins a second document, in which there is nothing', 'remove it'),
          mend: { found: line, text: '' },
        };
      return at('a second document begins here, after "---" or "..."', 'keep one of the two');
    case 'TAG_RESOLVE_FAILED':
      return {
        message: 'a value begins with "!", which has a special meaning in YAML',
        ...quoted(source, offset, 'put the value in single quotes'),
      };
  }
  if (isLineStart && (error.code === 'MULTILINE_IMPLICIT_KEY' || message.includes('Implicit map')))
    return { offset, ...lineFault(line) };
  if (message.includes('block sequence may not')) return strayEntry(source, offset);
  if (message.includes('sequence items must start'))
    return at(
      'an entry is not indented like the one above',
      hidingEntry(line.replace(/^[\s-]+/u, '')) ?? 'begin all entries in one column',
    );
  const value = valueAt(source, offset);
  const first = source.slice(value?.offset ?? offset)[0] ?? '';
  const whole = (what: string) => ({
    message: what,
    ...quoted(source, offset, 'put the whole value in single quotes'),
  });
  // `& Co` and `* A`, which name nothing.
  if (/^(?:Anchor|Alias) cannot be an empty/u.test(message)) return whole(specialMark(first));
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return whole(colonFault(value?.text ?? ''));
    case 'BAD_DQ_ESCAPE':
      return { offset, ...escapeFault(source, offset) };
    case 'BAD_SCALAR_START':
    case 'UNEXPECTED_TOKEN':
      return whole(
        first === '"' || first === "'"
          ? `there is a quote within a value that begins with a quote`
          : specialMark(first),
      );
    case 'BAD_INDENT':
      return {
        offset: contentLine(source, offset),
        message:
          'this line does not begin in the column of any line above it that it could belong to',
        fix: 'begin it in the column of the keys or entries beside it',
      };
    case 'MISSING_CHAR':
      return at(
        'a quote, a bracket or a colon is missing here',
        'add it, or put the value in single quotes',
      );
    default:
      return at(
        `this is not valid YAML: ${message}`,
        'put the value in single quotes, or compare with a file that works',
      );
  }
}

/** The value at an offset, in quotes, and where it starts. */
export function quoted(source: string, offset: number, words: string) {
  const value = valueAt(source, offset);
  return value && value.offset <= offset
    ? { offset: value.offset, ...quoteValue(source, value, words) }
    : { offset, fix: words };
}

function openQuote({ document, source }: ParsedYaml, offset: number): Found {
  const start = quoteBefore(document, offset) ?? offset;
  if (quoteFault(source, start) === 'key') {
    const message = 'a text in quotes continues on lines that are not indented';
    return {
      offset: start,
      message,
      fix: 'indent the following lines by two spaces, or close the quote before them',
    };
  }
  const message = 'the quote that begins here is not closed';
  const value = valueAt(source, start);
  const known = value?.offset === start ? halfQuoted(source, value) : undefined;
  const fix = 'close it at the end of the text, or put the whole value in single quotes';
  return { offset: start, message, ...(known ?? { fix }) };
}
