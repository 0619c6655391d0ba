/** First-level lines that are `key: value` but for a mark or a colon. Used by `slips.ts`. */
import { HIDING_KEY, isKnownKey, isListKey } from './known-keys';
import { toKeyLine } from './line-faults';
import { inQuotes } from './quoting';
import { type Slip, toSlip } from './slip';

const BULLET = /^(?:[-*+•–—]|\d{1,3}[.)])[ \t]+(?=["']?([\w-]+)["']?:(?:[ \t]|$))/u;
const QUOTED = /^(["'])([\w-]+):[ \t]((?:(?!\1).)*)\1,?[ \t]*$/u;
const OTHER_SIGN = /^([\w-]+)[ \t]*(?:=>|->|[;=→])(.*)$/u;
/** `draft true`, `tags`. */
const NO_SIGN = /^([a-z][\w-]*)(?:[ \t]+([^\s:]+))?[ \t]*$/u;
const TEXT = /^([\w-]+):[ \t]+([^\s|>&*!"'[{].*)$/u;
/** Neither a key, an entry, a comment nor blank. */
const IS_TEXT = /^(?!- |-+$|# |#$|["']?[\w-]+["']?[ \t]*:(?:[ \t]|$))\S/u;
const OPEN = /^["']?([\w-]+)["']?[ \t]*:[ \t]*(?:#.*)?$/u;
const KEY = /^["']?([\w-]+)["']?[ \t]*:(?:[ \t]|$)/u;

/** @param lines of YAML that cannot be read */
export function keySlips(lines: string[]): Slip[] {
  const keys = new Set(lines.map((line) => KEY.exec(line)?.[1]));
  const found: Slip[] = [];
  /** Whether a hyphen in the first column begins an entry of the key above. */
  let isInList = false;
  for (let at = 0; at < lines.length; at++) {
    const slip =
      (isInList ? undefined : bulletKeys(lines, at)) ??
      quotedLine(lines, at) ??
      withoutColon(lines, at, keys) ??
      bareEntries(lines, at) ??
      textBelow(lines, at);
    if (/^[^\s#-]/u.test(lines[at]!)) isInList = OPEN.test(slip?.mend?.text ?? lines[at]!);
    if (slip) found.push(slip);
    at += (slip?.count ?? 1) - 1;
  }
  return found;
}

/** Keys that stand behind hyphens, with what is below them. */
function bulletKeys(lines: string[], from: number): Slip | undefined {
  const isBullet = (line: string | undefined) => isKnownKey(BULLET.exec(line ?? '')?.[1] ?? '');
  if (!isBullet(lines[from])) return undefined;
  const right: string[] = [];
  let count = 0;
  let hasKeysBelow = false;
  let isEntry = false;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]!;
    if (isBullet(line)) {
      count++;
      right.push(line.replace(BULLET, ''));
      isEntry = /^ {2}["']?[\w-]+["']?:/u.test(lines[at + 1] ?? '') && !/:[ \t]*$/u.test(line);
      hasKeysBelow ||= isEntry;
    } else if (/^[ \t]+\S/u.test(line)) right.push(isEntry ? line.replace(/^ {2}/u, '') : line);
    else break;
  }
  const mark = JSON.stringify(`${BULLET.exec(lines[from]!)![0].trimEnd()} `);
  const each = count === 1 ? 'before it' : `before each of the ${count} keys`;
  const below = hasKeysBelow ? ', and 2 spaces before each line below it' : '';
  return toSlip(lines, from, right, {
    message: `${mark} stands before the key "${BULLET.exec(lines[from]!)![1]}"`,
    fix: `remove ${mark} ${each}${below}`,
  });
}

function quotedLine(lines: string[], at: number): Slip | undefined {
  const [, , key = '', value = ''] = QUOTED.exec(lines[at]!) ?? [];
  if (!isKnownKey(key)) return undefined;
  const right = toKeyLine(key, value);
  const message = `the quotes are around the key "${key}" and its value`;
  return toSlip(lines, at, [right], { message, fix: `write ${right}` });
}

function withoutColon(
  lines: string[],
  at: number,
  keys: Set<string | undefined>,
): Slip | undefined {
  const line = lines[at]!;
  const [, key = '', value = ''] = OTHER_SIGN.exec(line) ?? NO_SIGN.exec(line) ?? [];
  const isOpen = /^[ \t]*- |^[ \t]+\S/u.test(lines[at + 1] ?? '');
  // A word by itself rather ends a text.
  if (!isKnownKey(key) || keys.has(key) || (value === '' && !isOpen)) return undefined;
  const right = toKeyLine(key, value);
  return toSlip(lines, at, [right], {
    message: `there is no colon after the key "${key}"`,
    fix: `write ${right}`,
  });
}

/** Lines of a text that are not indented and that no indent alone would join to it, because of "#" or ": ". */
function textBelow(lines: string[], at: number): Slip | undefined {
  const [, key = '', value = ''] = TEXT.exec(lines[at]!) ?? [];
  if (!isKnownKey(key) || isListKey(key)) return undefined;
  const below = textLines(lines, at + 1);
  if (below.length === 0 || below.some((line) => HIDING_KEY.test(line))) return undefined;
  if (![value, ...below].some((line) => /^#|[ \t]#|:[ \t]|:$/u.test(line))) return undefined;
  const text = inQuotes([value, ...below].map((line) => line.trim()).join('\n  '));
  return toSlip(lines, at, `${key}: ${text}`.split('\n'), {
    message: `the text of "${key}" goes on below, but is neither indented nor in quotes`,
    fix: 'put the whole text in single quotes, and 2 spaces before each line after the first',
  });
}

/** Lines below the key of a list that are neither indented nor behind hyphens. */
function bareEntries(lines: string[], at: number): Slip | undefined {
  if (!isListKey(OPEN.exec(lines[at - 1] ?? '')?.[1] ?? '')) return undefined;
  const own = textLines(lines, at);
  if (
    own.length === 0 ||
    !own.every((line) => /^[\p{L}\p{N}/]/u.test(line) && !HIDING_KEY.test(line))
  )
    return undefined;
  const right = own.map((line) => `- ${line}`);
  const message = 'the entries of the list have no hyphens before them';
  const put = own.length === 1 ? 'before it' : `before each of the ${own.length} lines`;
  return toSlip(lines, at, right, { message, fix: `write "- " ${put}` });
}

function textLines(lines: string[], from: number): string[] {
  let end = from;
  while (end < lines.length && IS_TEXT.test(lines[end]!)) end++;
  return lines.slice(from, end);
}
