/** Marks of other formats that YAML stumbles over: bullets of lists, bold keys, commas of JSON. Used by `yaml-errors.ts`. */
import { HIDING_KEY, isKnownKey, keysWithin } from './known-keys';
import { type Found, indentOdd, toKeyLine } from './line-faults';
import { keyAt, lineAt, lineBefore, lineStart } from './source-lines';

const BULLET = /^([ \t]*)([•·▪‣*+–—]|\d{1,3}[.)])[ \t]+(?=\S)/u;
const MARKED_KEY = /^[ \t]*([*_`]{1,3})([\w-]+)(:?)\1(:?)(?:[ \t](.*))?$/u;

/** The lines around an offset that are all of one kind. */
function linesAround(source: string, offset: number, isOfKind: (line: string) => boolean) {
  let first = lineStart(source, offset);
  if (!isOfKind(lineAt(source, first))) return undefined;
  const lines = [lineAt(source, first)];
  let end = first + lines[0]!.length + 1;
  for (; end < source.length && isOfKind(lineAt(source, end)); end += lines.at(-1)!.length + 1)
    lines.push(lineAt(source, end));
  while (first > 0) {
    const above = lineStart(source, first - 1);
    if (!isOfKind(lineAt(source, above))) break;
    lines.unshift(lineAt(source, above));
    first = above;
  }
  return { offset: first, lines };
}

/** The entries of a list around an offset, if all begin with such marks below the key of the list. */
export function bulletFault(source: string, offset: number): Found | undefined {
  const around = linesAround(source, offset, (line) => BULLET.test(line));
  const above = around && lineBefore(source, around.offset);
  if (above === undefined || !/:[ \t]*(?:#.*)?$/u.test(keyAt(source, above)?.text ?? ''))
    return undefined;
  const { lines } = around!;
  return {
    offset: around!.offset,
    message: `the entries of a list begin with "${BULLET.exec(lines[0]!)![2]}" here`,
    fix: 'write "- " instead of each',
    mend: {
      found: lines.join('\n'),
      text: lines.map((line) => line.replace(BULLET, '$1- ')).join('\n'),
    },
  };
}

/** `**title:** A`, `**title**: A` and `` `title`: A `` around an offset. */
export function markedKeys(source: string, offset: number): Found | undefined {
  const isMarked = (line: string) => {
    const [, , key = '', inside, outside] = MARKED_KEY.exec(line) ?? [];
    return isKnownKey(key) && inside !== outside && !HIDING_KEY.test(line.replace(/^.*?:/u, ''));
  };
  const around = linesAround(source, offset, isMarked);
  if (!around) return undefined;
  const rights = around.lines.map((line) => {
    const [, , key, , , value = ''] = MARKED_KEY.exec(line)!;
    return toKeyLine(key!, value);
  });
  return {
    offset: around.offset,
    message: `the key "${rights[0]!.split(':', 1)[0]}" has marks of markdown around it`,
    fix: `write ${rights.length > 1 ? 'each key without them, like ' : ''}${rights[0]}`,
    mend: { found: around.lines.join('\n'), text: rights.join('\n') },
  };
}

/** Entries of a list, or keys within another, that are indented with unusual spaces. */
export function blankFault(source: string, offset: number): Found | undefined {
  const owner = keyAt(source, lineBefore(source, lineStart(source, offset)) ?? 0)?.key ?? '';
  const around = linesAround(source, offset, (line) => {
    const plain = indentOdd(line);
    const key = /^ *([\w-]+):/u.exec(plain ?? '')?.[1] ?? '';
    const isWithin = keysWithin(owner)?.keys.includes(key.toLowerCase());
    return plain !== undefined && (/^ *- /u.test(plain) || isWithin === true);
  });
  return (
    around && {
      offset: around.offset,
      message: 'the line is indented with non-breaking or other unusual spaces',
      fix: 'indent it with plain spaces instead',
      mend: {
        found: around.lines.join('\n'),
        text: around.lines.map((line) => indentOdd(line)).join('\n'),
      },
    }
  );
}

/** A comma after a text in quotes, at the end of a line. */
export function commaFault(source: string, offset: number): Found | undefined {
  if (!/["']/u.test(source.charAt(offset - 1)) || !/^,[ \t]*(?:\n|$)/u.test(source.slice(offset)))
    return undefined;
  const fix = 'remove the comma at the end of the line';
  return { offset, message: 'a comma follows the value', fix, mend: { found: ',', text: '' } };
}

/** A list that YAML reads as one text. @param start of the text */
export function markedList(source: string, start: number, end: number): Found | undefined {
  const first = lineStart(source, start);
  const isOwn = source.slice(first, start).trim() === '';
  const fault = isOwn ? bulletFault(source, start) : undefined;
  return fault?.offset === first && fault.mend!.found === source.slice(first, end)
    ? fault
    : undefined;
}
