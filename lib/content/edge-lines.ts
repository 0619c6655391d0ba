/** Lines that were meant to be `---`, and what surrounds front matter by mistake. Used by `delimiters.ts` and `yaml-faults.ts`. */
import { isMap } from 'yaml';

import { quote } from '@/lib/model/problem';

import { isKnownKey } from './known-keys';
import type { Fault } from './line-faults';
import { parseYaml } from './yaml';

/** @param line from 1 */
export type EdgeFault = Fault & { line: number };

const LIKE = /^\s*(?:-{2,}|[—–―]+|-(?: -)+|\.{3}|_{3,}|\*{3,}|={3,})\s*$/u;
const FENCE = /^[ \t]*(?:```|~~~)/u;

const isEdge = (line: string | undefined) => line?.trimEnd() === '---';
const isFence = (line: string | undefined) => /^[ \t]*(?:```|~~~)\s*$/u.test(line ?? '');
const isKeyLine = (line: string | undefined) =>
  isKnownKey(/^["']?([\w-]+)["']?\s*:(?:\s|$)/u.exec(line ?? '')?.[1] ?? '');
const indentOf = (line: string) => line.search(/\S|$/u);

/** The index of the first line after one that is not blank. */
function after(lines: string[], index: number): number {
  return lines.findIndex((line, at) => at > index && line.trim() !== '');
}

/** What a file with front matter begins with in place of `---`. */
export function startFault(lines: string[]): EdgeFault | undefined {
  const first = lines[0]!;
  if (LIKE.test(first) && isKeyLine(lines[after(lines, 0)])) {
    const mend = { found: first, text: '---' };
    const message = `the first line is ${quote(first.trimEnd())}`;
    return { line: 1, message, fix: 'make it exactly "---"', mend };
  }
  return FENCE.test(first) ? codeFault(lines) : textFault(lines);
}

/** Front matter in a code block, with or without lines `---` of its own. */
function codeFault(lines: string[]): EdgeFault | undefined {
  const start = after(lines, 0);
  const hasEdges = isEdge(lines[start]);
  const keys = hasEdges ? start + 1 : start;
  const isClose = hasEdges ? isEdge : isFence;
  const close = lines.findIndex((line, at) => at > keys && isClose(line));
  if (!isKeyLine(lines[keys]) || close === -1) return undefined;
  const message = 'the front matter is in a code block';
  const first = quote(lines[0]!.trimEnd());
  if (!hasEdges) {
    const mend = toMend(lines.slice(0, close + 1), ['---', ...lines.slice(keys, close), '---']);
    const fix = `write "---" in place of ${first}, and of ${quote(lines[close]!.trim())} below it`;
    return { line: 1, message, fix, mend };
  }
  const end = after(lines, close);
  const hasEnd = isFence(lines[end]);
  const mend = toMend(lines.slice(0, (hasEnd ? end : close) + 1), lines.slice(start, close + 1));
  const rest = hasEnd ? `, and ${quote(lines[end]!.trim())} below the front matter` : '';
  return { line: 1, message, fix: `remove the line ${first}${rest}`, mend };
}

/** Text above the front matter, which may follow it. */
function textFault(lines: string[]): EdgeFault | undefined {
  const start = lines.findIndex((line, at) => isEdge(line) && isKeyLine(lines[at + 1]));
  const close = lines.findIndex((line, at) => at > start && isEdge(line));
  const fences = lines.slice(0, Math.max(0, start)).filter((line) => FENCE.test(line)).length;
  if (start < 1 || close === -1 || fences % 2 === 1) return undefined;
  const above = lines.slice(0, start).join('\n').trim();
  return {
    line: 1,
    message: `the front matter begins on line ${start + 1}, below ${quote(lines[0])}`,
    fix: 'move what is above it to below its end: "---" must be the first line',
    mend: toMend(lines.slice(0, close + 1), [...lines.slice(start, close + 1), '', above]),
  };
}

/** A line between the first one, `---`, and the keys that is another such line. */
export function doubledStart(lines: string[]): EdgeFault | undefined {
  const at = after(lines, 0);
  const line = lines[at] ?? '';
  const hasEnd = lines.some((one, index) => index > at && isEdge(one));
  if (!LIKE.test(line) || !isKeyLine(lines[after(lines, at)]) || !hasEnd) return undefined;
  const message = `${quote(line.trim())} stands between the first line and the keys`;
  return { line: at + 1, message, fix: 'remove it', mend: { found: `${line}\n`, text: '' } };
}

/** The line that was meant to end the front matter. */
export function endFault(lines: string[]): EdgeFault | undefined {
  const at = lines.findIndex((line, index) => index > 1 && LIKE.test(line) && isEnd(lines, index));
  if (at === -1) return undefined;
  const message = `the line that ends the front matter is ${quote(lines[at])}`;
  const mend = { found: lines[at]!, text: '---' };
  return { line: at + 1, message, fix: 'make it exactly "---"', mend };
}

/** Whether only keys are above it, and something else is below. */
function isEnd(lines: string[], index: number): boolean {
  const next = lines[after(lines, index)];
  const [above, width] = [lines[index - 1]!, indentOf(lines[index]!)];
  if (isEdge(lines[index]) || isKeyLine(next) || /^[ \t]/u.test(next ?? '')) return false;
  // An indented one may be part of a text.
  const isText = indentOf(above) === 0 ? /[|>][-+\d]*\s*$/u.test(above) : indentOf(above) <= width;
  if (width > 0 && isText) return false;
  const { document } = parseYaml(lines.slice(1, index).join('\n'));
  return document.errors.length === 0 && isMap(document.contents);
}

const toMend = (found: string[], text: string[]) => ({
  found: found.join('\n'),
  text: text.join('\n'),
});
