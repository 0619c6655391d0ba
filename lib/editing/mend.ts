/** Applies the changes that are certain to be right, and shows them. Asked by `check --fix`. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Problem } from '@/lib/model/problem';

/** Enough for values that hide one another; a mend that is found again would have no end. */
const MOST_ROUNDS = 5;

const LINE_END = /\r\n|\r|\n/u;

/** A change at a place of a file; `found` is what stands there, its lines ended by `\n`. */
export type Mend = Pick<Problem, 'file' | 'line' | 'column'> & { found: string; text: string };

export function listMends(problems: Problem[]): Mend[] {
  return problems.flatMap(({ file, line, column, mend }) =>
    mend ? [{ file, line, column, ...mend }] : [],
  );
}

/**
 * The text with each `found` replaced that still stands where it was; every other character stays.
 * Of two at one place the first counts.
 * @param text as it is on disk, with whatever ends its lines
 */
export function applyMends(text: string, mends: Omit<Mend, 'file'>[]): string {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/gu)].map((end) => end.index + end[0].length)];
  // A byte order mark counts as no column.
  if (text.startsWith('\uFEFF')) starts[0] = 1;
  const lineEnd = LINE_END.exec(text)?.[0] ?? '\n';
  const backwards = [...mends].sort((a, b) => b.line - a.line || b.column - a.column);
  const parts: string[] = [];
  let until = text.length;
  for (const { line, column, found, text: replacement } of backwards) {
    const start = (starts[line - 1] ?? Infinity) + column - 1;
    const end = endOf(found, text, start);
    if (end === undefined || end > until) continue;
    parts.push(text.slice(end, until), replacement.replaceAll('\n', lineEnd));
    until = start;
  }
  return text.slice(0, until) + parts.reverse().join('');
}

/** Where a text ends that begins at a place, whatever ends its lines; undefined where another one stands there. */
function endOf(found: string, text: string, start: number): number | undefined {
  let at = start;
  for (const [index, line] of found.split('\n').entries()) {
    const lineEnd = index === 0 ? '' : /^(?:\r\n|\r|\n)/u.exec(text.slice(at, at + 2))?.[0];
    if (lineEnd === undefined || !text.startsWith(line, at + lineEnd.length)) return undefined;
    at += lineEnd.length + line.length;
  }
  return at <= text.length ? at : undefined;
}

/** The lines that differ, as `diff` shows them; the new text has the same lines or fewer. */
export function formatDiff(name: string, before: string, after: string): string {
  const [old, mended] = [before, after].map((text) => text.split(LINE_END)) as [string[], string[]];
  let to = 0;
  const changes = old.flatMap((line, index) => {
    if (line === mended[to]) return ((to += 1), []);
    const gone = old.length - index - (mended.length - to);
    const isGone = old.slice(index + 1, index + 1 + gone).includes(mended[to]!);
    const shown = [`@@ line ${index + 1} @@`, `-${line}`];
    return isGone ? shown : [...shown, `+${mended[to++]}`];
  });
  return [`--- ${name}`, ...changes].join('\n');
}

/** Mends the files on disk. @returns a diff of each file that changed */
export function mendFiles(mends: Mend[]): string[] {
  const before = new Map<string, string>();
  writeMends(mends, before);
  return [...before].map(([file, text]) => formatDiff(file, text, read(file)));
}

/**
 * Mends again what is found once the rest is mended; the last thing it does is to look.
 * @param find reads the content anew
 * @returns a diff of each file that changed
 */
export function mendInRounds(find: () => Mend[]): string[] {
  const before = new Map<string, string>();
  let round = 0;
  while (writeMends(find(), before)) {
    round += 1;
    if (round < MOST_ROUNDS) continue;
    find();
    break;
  }
  return [...before].map(([file, text]) => formatDiff(file, text, read(file)));
}

const read = (file: string) => readFileSync(path.resolve(file), 'utf8');

/** @param originals texts of the files before their first change @returns whether any changed */
function writeMends(mends: Mend[], originals: Map<string, string>): boolean {
  const byFile = new Map<string, Mend[]>();
  for (const mend of mends) {
    const ofFile = byFile.get(mend.file);
    if (ofFile) ofFile.push(mend);
    else byFile.set(mend.file, [mend]);
  }
  let hasChanged = false;
  for (const [file, ofFile] of byFile) {
    const before = read(file);
    const after = applyMends(before, ofFile);
    if (after === before) continue;
    if (!originals.has(file)) originals.set(file, before);
    writeFileSync(path.resolve(file), after);
    hasChanged = true;
  }
  return hasChanged;
}
