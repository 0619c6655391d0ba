/** Where lines of YAML should begin whose indentation cannot be read. Used by `yaml-faults.ts`. */
import { isKnownKey, keysWithin } from './known-keys';
import type { Fault, Found } from './line-faults';

/** Lines that follow one another, all to be indented anew. `line` counts from 1. */
export type Indents = Fault & { line: number; count: number };

type Line = {
  text: string;
  /** How far it is indented in the file, with a tab as two spaces. */
  written: number;
  /** How many spaces should precede it. */
  right: number;
};

const OPENS = /:(?:\s+[|>][-+\d]*)?(?:\s+#.*)?$|[[{]$/u;
const KEY = /^(?:- +)*["']?[\w-]+["']?\s*:(?:\s|$)/u;
const isItem = (text: string) => /^-(?:\s|$)/u.test(text);
const isKey = (text: string) => KEY.test(text) && !isItem(text);
const isBlank = (line: string) => /^\s*(?:#.*)?$/u.test(line);
const indentOf = (line: string) => /^[ \t]*/u.exec(line)![0];
const hasTab = (line: string | undefined) => line !== undefined && /^ *\t\s*\S/u.test(line);

/**
 * Indents with spaces what tabs indent, if YAML stumbles over it.
 * @param wrong lines with errors, counted from 1
 */
export function withoutTabs(source: string, wrong: number[]) {
  const lines = source.split('\n');
  const found: Indents[] = [];
  for (let start = 0; start < lines.length; start++) {
    if (!hasTab(lines[start])) continue;
    let end = start + 1;
    while (hasTab(lines[end])) end++;
    if (wrong.some((line) => line > start && line <= end))
      found.push(indentAnew(lines, start, end));
    start = end;
  }
  return { source: lines.join('\n'), found };
}

/** Changes the lines from `start` to before `end`. */
function indentAnew(lines: string[], start: number, end: number): Indents {
  const before = lines.slice(start, end).join('\n');
  const above: Line[] = lines
    .slice(0, start)
    .filter((line) => !isBlank(line))
    .map((line) => ({ text: line.trim(), written: widthOf(line), right: indentOf(line).length }));
  const widths = lines.slice(start, end).map((line, index) => {
    const text = line.trim();
    const written = widthOf(line);
    const right = rightIndent(above, text, written);
    if (!isBlank(line)) above.push({ text, written, right });
    lines[start + index] = ' '.repeat(right) + text;
    return right;
  });
  const after = lines.slice(start, end).join('\n');
  return {
    line: start + 1,
    count: end - start,
    message:
      end - start === 1
        ? 'a tab indents this line, which YAML does not allow'
        : `tabs indent the ${end - start} lines from here on, which YAML does not allow`,
    fix: fixOf(widths),
    mend: { found: before, text: after },
  };
}

function fixOf(widths: number[]): string {
  const [first, ...others] = [...new Set(widths)].sort((a, b) => a - b);
  const lines = widths.length === 1 ? 'the line' : `each of the ${widths.length} lines`;
  if (others.length > 0)
    return `remove the tabs, and begin the lines with ${widths.slice(0, 9).join(', ')}${widths.length > 9 ? ' …' : ''} spaces`;
  return first === 0
    ? `remove what is before the text, so that ${lines} begins in the first column`
    : `remove the tabs, and begin ${lines} with ${first} spaces`;
}

const widthOf = (line: string) => indentOf(line).replaceAll('\t', '  ').length;

/** @param above the lines before it that are neither blank nor comments */
function rightIndent(above: Line[], text: string, written: number): number {
  const last = above.at(-1);
  if (!last) return 0;
  const inside = last.right + /^(?:- +)*/u.exec(last.text)![0].length;
  const isBelow = OPENS.test(last.text) && !(isKey(text) && written === last.written);
  if (isBelow) return inside + 2;
  if (isItem(text)) return above.findLast((line) => isItem(line.text))?.right ?? inside + 2;
  if (!isKey(text)) return KEY.test(last.text) || isItem(last.text) ? inside + 2 : last.right;
  if (!isItem(last.text)) return last.right;
  const owner = above.findLast((line) => isKey(line.text) && line.right <= last.right);
  if (KEY.test(last.text) && (written > last.written || isWithin(text, owner))) return inside;
  return owner?.right ?? 0;
}

/** Whether a key is one of the entries of a list, or none that could stand by itself. */
function isWithin(text: string, owner: Line | undefined): boolean {
  const [key, list] = [text, owner?.text ?? ''].map((line) => /[\w-]+/u.exec(line)?.[0] ?? '');
  const within = keysWithin(list!);
  return within?.isList === true && (within.keys.includes(key!.toLowerCase()) || !isKnownKey(key!));
}

/** The first keys, if only they are indented. */
export function firstIndented(source: string): Found | undefined {
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
    fix: `remove ${width === 1 ? '1 space' : `${width} spaces`} before ${lines === 1 ? 'it' : 'each of them'}`,
    mend: { found, text },
  };
}
