/** Lines of a list that YAML takes for something other than its entries. Used by `slips.ts`. */
import { joinedEntries } from './joined-entries';
import { HIDING_KEY, isListKey, keysWithin } from './known-keys';
import { type Slip, toSlip } from './slip';

/** A key with nothing behind it, or only what begins a text. */
const OPEN = /^( *(?:- +)*)["']?([\w-]+)["']?:([ \t]*[|>][-+\d]*)?[ \t]*(?:#.*)?$/u;
const ENTRY = /^ *- +\S/u;
/** A hyphen without a space, or another mark of a list. */
const MARK = /^ *(-(?=[^\s-])|(?:[•·▪‣*+–—]|\d{1,3}[.)])[ \t]+)(?=\S)/u;
const IS_KEY = /^ *["']?[\w-]+["']?:(?:[ \t]|$)/u;
/** An entry that a line below it would continue. */
const PLAIN = /^ *- +[^\s|>&*!"'[{#-](?:(?!:[ \t]|[ \t]#).)*$/u;
const TIME = /^ *([\d:.]*\d:\d\d):?[ \t]+(?=\S)/u;
const QUOTED = /(?<![\p{L}\p{N}])(["'])(?:(?!\1).)*\1/gu;
const HALF_QUOTED = /^ *(?:- +)*(?:[\w-]+:[ \t]+)?["']/u;

const indentOf = (line: string) => line.search(/\S|$/u);
const isNothing = (line: string) => /^\s*(?:#.*)?$/u.test(line);

export function listSlips(lines: string[]): Slip[] {
  return lines.flatMap((line, at): Slip[] => {
    const [, before, key = '', block] = OPEN.exec(line) ?? [];
    if (before === undefined || !(isListKey(key) || keysWithin(key)?.isList)) return [];
    const end = endOfList(lines, at, before.length);
    const own = lines.slice(at + 1, end);
    // Within an open quote, all of it is text.
    if (own.some((one) => HALF_QUOTED.test(one.replaceAll(QUOTED, '')))) return [];
    const written = own.filter((one) => !isNothing(one));
    if (written.length === 0 || written.some((one) => HIDING_KEY.test(one.replace(/^ *-/u, ''))))
      return [];
    if (block) return isListKey(key) ? [blockList(lines, at, end, block)] : [];
    const start = at + 1 + own.findIndex((one) => !isNothing(one));
    const whole = isListKey(key) ? bareTimes(lines, start, end) : undefined;
    return whole
      ? [whole]
      : [...entrySlips(lines, start, end), ...joinedEntries(lines, at, end, key)];
  });
}

/** The first line below a key that is not part of its list. */
function endOfList(lines: string[], at: number, width: number): number {
  const isTimes = TIME.test(lines[at + 1] ?? '');
  const isOwn = (line: string) =>
    indentOf(line) > width ||
    (indentOf(line) === width && (/^ *-(?!--)/u.test(line) || (isTimes && TIME.test(line))));
  let end = at + 1;
  for (let next = end; next < lines.length; next++) {
    if (isNothing(lines[next]!)) continue;
    if (!isOwn(lines[next]!)) break;
    end = next + 1;
  }
  return end;
}

/** A list that "|" makes one text. */
function blockList(lines: string[], at: number, end: number, block: string): Slip {
  const mark = block.trim();
  const below = lines.slice(at + 1, end);
  const entries = below.map((line) =>
    isNothing(line) || ENTRY.test(line)
      ? line
      : line.replace(/^ *(?:-(?=\S))?/u, '$&- ').replace('-- ', '- '),
  );
  const isList = entries.every((line, index) => line === below[index]);
  const first = lines[at]!.replace(block, '');
  return toSlip(lines, at, [first, ...entries.map(withoutColon)], {
    message: `the list below is one text, because of the "${mark}" here`,
    fix: `remove "${mark}"${isList ? '' : ', and write "- " before each line below it'}`,
  });
}

const withoutColon = (line: string) => line.replace(/^( *- +[\d:.]*\d:\d\d):(?=[ \t])/u, '$1');

/** Times with titles, if the list has nothing else. */
function bareTimes(lines: string[], start: number, end: number): Slip | undefined {
  const own = lines.slice(start, end);
  const width = indentOf(own[0] ?? '');
  if (!own.every((line) => indentOf(line) === width && TIME.test(line))) return undefined;
  const right = own.map((line) => line.replace(TIME, `${' '.repeat(width)}- $1 `));
  const message = 'the times of a list have no hyphens before them';
  const put = own.length === 1 ? 'before it' : `before each of the ${own.length} lines`;
  return toSlip(lines, start, right, { message, fix: `write "- " ${put}` });
}

/** Lines beside the entries of a list, or in no column of it. */
function entrySlips(lines: string[], start: number, end: number): Slip[] {
  const first = lines
    .slice(start, end)
    .find((line) => ENTRY.test(line) || /^ *-[^\s-]/u.test(line));
  if (first === undefined) return [];
  const width = indentOf(first);
  const before = ' '.repeat(width);
  const hasEntry = lines.slice(start, end).some((line) => ENTRY.test(line));
  const found: Slip[] = [];
  let isPlain = false;
  for (let at = start; at < end; at++) {
    const line = lines[at]!;
    if (isNothing(line)) continue;
    const indent = indentOf(line);
    const [, mark = ''] = MARK.exec(line) ?? [];
    const tell = (text: string, message: string) => {
      const right = `- ${text}`;
      found.push(toSlip(lines, at, [before + right], { message, fix: `write ${right}` }));
    };
    if (ENTRY.test(line) && indent > width && isPlain)
      found.push(
        toSlip(lines, at, [before + line.trim()], {
          message: 'the entry is part of the one above, since it begins further right',
          fix: `remove ${indent - width === 1 ? '1 space' : `${indent - width} spaces`} before it`,
        }),
      );
    else if (indent !== width) isPlain = false;
    else if (mark === '-') {
      const message = 'there is no space after the hyphen';
      const isClose = (one: string | undefined) => /^ *-[^\s-]/u.test(one ?? '');
      let count = 1;
      while (at + count < end && isClose(lines[at + count])) count++;
      const right = lines.slice(at, at + count).map((one) => one.replace('-', '- '));
      if (count === 1) tell(line.trim().slice(1), message);
      else found.push(toSlip(lines, at, right, { message, fix: 'write "- " before each entry' }));
      at += count - 1;
    } else if (mark !== '' && hasEntry)
      tell(line.replace(MARK, ''), `the entry begins with "${mark.trim()}", not with a hyphen`);
    else if (at === start && !IS_KEY.test(line) && /^ *[\p{L}\p{N}]/u.test(line))
      tell(line.trim(), 'there is no hyphen before the entry');
    else isPlain = PLAIN.test(line);
  }
  return found;
}
