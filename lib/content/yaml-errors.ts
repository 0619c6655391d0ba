/** What single YAML errors mean, and how to fix them. Used by `yaml-faults.ts`. */
import type { YAMLError } from 'yaml';

import { bulletFault, commaFault } from './foreign-marks';
import { type Fault, lineFault } from './line-faults';
import { listFault } from './list-faults';
import { quoteBefore, quoteFault } from './quoted-lines';
import { inQuotes } from './quoting';
import { unevenKey } from './uneven-keys';
import { quoteValue, valueAt } from './value-faults';
import type { ParsedYaml } from './yaml';

/** A fault and where it is in the parsed source. */
export type Found = Fault & { offset: number };

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
  const line = lineFrom(source, offset);
  const isLineStart = /(?:^|\n)[ \t]*(?:- +)*$/u.test(
    source.slice(Math.max(0, offset - 80), offset),
  );
  if (isOpenQuote(error)) return openQuote(parsed, offset);
  const isComment = message.startsWith('Comments must be separated');
  const list = isOpenList(error) || isComment ? listFault(source, offset) : undefined;
  if (list) return list;
  if (/^[ \t]+#/u.test(lineBefore(source, offset)) && /^[ \t]/u.test(line))
    return at(
      'the line above begins with "#", which ends the text, so this cannot continue it',
      'put single quotes around the whole text, from its first line to its last',
    );
  const uneven = unevenKey(error, source);
  if (uneven) return uneven;
  const foreign = bulletFault(source, offset) ?? commaFault(source, offset);
  if (foreign) return foreign;
  if (message.includes('at node end')) {
    const indented = firstIndented(source);
    if (indented) return indented;
  }
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return {
        ...at('the same key appears twice', 'keep one of the two lines'),
        ...twice(source, offset),
      };
    case 'MULTIPLE_DOCS':
      return at('a second document begins here, after "---" or "..."', 'keep one of the two');
    case 'TAG_RESOLVE_FAILED':
      return {
        message: 'a value begins with "!", which has a special meaning in YAML',
        ...quoted(source, offset, 'put the value in single quotes'),
      };
  }
  if (isLineStart && (error.code === 'MULTILINE_IMPLICIT_KEY' || message.includes('Implicit map')))
    return { offset, ...lineFault(line) };
  if (message.includes('block sequence may not'))
    return at('an entry is not indented like the one above', 'begin all entries in one column');
  const first = source.slice(valueAt(source, offset)?.offset ?? offset)[0] ?? '';
  const whole = (what: string) => ({
    message: what,
    ...quoted(source, offset, 'put the whole value in single quotes'),
  });
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return whole('there is a second ": " on the line');
    case 'BAD_SCALAR_START':
    case 'UNEXPECTED_TOKEN':
      return whole(
        first === '"' || first === "'"
          ? `there is a quote within a value that begins with a quote`
          : `a value begins with ${JSON.stringify(first)}, which has a special meaning in YAML`,
      );
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
      return at(
        `something is missing here: ${message}`,
        'close the quote or bracket, or put the value in single quotes',
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
  const value = valueAt(source, start);
  const fix = 'close it at the end of the text, or put the whole value in single quotes';
  const isKnown = value?.offset === start && value.text.length <= 200;
  return {
    offset: start,
    message: 'the quote that begins here is not closed',
    fix: isKnown ? `${fix}: ${inQuotes(value.text)}` : fix,
  };
}

/** The first keys, if only they are indented. */
function firstIndented(source: string): Found | undefined {
  const offset = source.lastIndexOf('\n', source.search(/\S/u)) + 1;
  const block = / +[\w-]+:.*(?:\n +.*)*/uy;
  block.lastIndex = offset;
  const found = block.exec(source)?.[0];
  if (found === undefined) return undefined;
  const width = found.search(/\S/u);
  const text = found.replaceAll(new RegExp(`^ {1,${width}}`, 'gmu'), '');
  const lines = found.split('\n').length;
  const which = lines === 1 ? 'this line is' : `the first ${lines} lines are`;
  return {
    offset,
    message: `${which} indented, and the keys below are not`,
    fix: `remove ${width} spaces before ${lines === 1 ? 'it' : 'each of them'}`,
    mend: { found, text },
  };
}

/** The rest of the line. */
export function lineFrom(source: string, offset: number): string {
  const end = source.indexOf('\n', offset);
  return source.slice(offset, end === -1 ? undefined : end);
}

function lineBefore(source: string, offset: number): string {
  const end = source.lastIndexOf('\n', offset - 1);
  return source.slice(source.lastIndexOf('\n', end - 1) + 1, Math.max(0, end));
}

/** A first-level line that repeats an earlier one word for word, and so can be removed. */
function twice(source: string, offset: number): Pick<Fault, 'mend'> {
  const line = lineFrom(source, offset);
  const goesOn = (at: number) => /^[ \t-]/u.test(source.slice(at + line.length + 1));
  const above = source.lastIndexOf(`\n${line}\n`, offset - 2) + 1;
  const isSame = source[offset - 1] === '\n' && source.startsWith(`${line}\n`, above);
  return !isSame || goesOn(above) || goesOn(offset)
    ? {}
    : { mend: { found: `${line}\n`, text: '' } };
}
