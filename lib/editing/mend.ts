/** Applies the fixes that are certain to be right, and shows them. Used by `check --fix`. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { decodeText, utf16Of } from '@/lib/content/encoding';
import { unsaved } from '@/lib/content/folder';
import { changesOf, type PlacedChange, type Problem } from '@/lib/model/problem';

import { formatDiff } from './diff';

/** Enough for values that hide one another; a fix that keeps being found would never end. */
const MOST_ROUNDS = 5;

export type Mend = PlacedChange & Pick<Problem, 'file'>;

export function listMends(problems: Problem[]): Mend[] {
  return problems.flatMap((problem) =>
    changesOf(problem).map((change) => ({ ...change, file: problem.file })),
  );
}

/**
 * The text with each `found` replaced that is still where it was; every other character stays.
 * If two are at the same place, the first counts.
 * @param text as on disk, with any line ends
 */
export function applyMends(text: string, mends: PlacedChange[]): string {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/gu)].map((end) => end.index + end[0].length)];
  // A byte order mark does not count as a column.
  if (text.startsWith('\uFEFF')) starts[0] = 1;
  const lineEnd = /\r\n|\r|\n/u.exec(text)?.[0] ?? '\n';
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

/** Where a text that starts at a place ends, with any line ends; undefined if other text is there. */
function endOf(found: string, text: string, start: number): number | undefined {
  let at = start;
  for (const [index, line] of found.split('\n').entries()) {
    const lineEnd = index === 0 ? '' : /^(?:\r\n|\r|\n)/u.exec(text.slice(at, at + 2))?.[0];
    if (lineEnd === undefined || !text.startsWith(line, at + lineEnd.length)) return undefined;
    at += lineEnd.length + line.length;
  }
  return at <= text.length ? at : undefined;
}

/** Fixes the files on disk. @returns a diff of each changed file */
export function mendFiles(mends: Mend[]): string[] {
  const before = new Map<string, string>();
  writeMends(mends, before, save);
  return listDiffs(before);
}

/**
 * Repeats as long as fixing one problem reveals others; ends with a last look.
 * @param find reads the content again
 * @returns a diff of each changed file
 */
export function mendInRounds(find: () => Mend[], write = save): string[] {
  const before = new Map<string, string>();
  let round = 0;
  while (writeMends(find(), before, write)) {
    round += 1;
    if (round < MOST_ROUNDS) continue;
    find();
    break;
  }
  return listDiffs(before);
}

/** The same diffs, without writing anything. */
export function tryMends(find: () => Mend[]): string[] {
  try {
    return mendInRounds(find, (file, text) => unsaved.set(file, text));
  } finally {
    unsaved.clear();
  }
}

type Write = (file: string, text: string) => unknown;

const save: Write = writeFileSync;

const read = (file: string) =>
  unsaved.get(path.resolve(file)) ?? decodeText(readFileSync(path.resolve(file)));

/** Whether the file on disk is in another encoding, and so is rewritten in any case. */
const isEncoded = (file: string) =>
  !unsaved.has(path.resolve(file)) && utf16Of(readFileSync(path.resolve(file))) !== undefined;

function listDiffs(originals: Map<string, string>): string[] {
  return [...originals].map(([file, text]) => {
    const mended = read(file);
    return text === mended ? `--- ${file}\nsaved as UTF-8` : formatDiff(file, text, mended);
  });
}

/**
 * @param originals texts of the files before their first change
 * @param write takes an absolute path
 * @returns whether any changed
 */
function writeMends(mends: Mend[], originals: Map<string, string>, write: Write): boolean {
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
    if (after === before && !isEncoded(file)) continue;
    if (!originals.has(file)) originals.set(file, before);
    write(path.resolve(file), after);
    hasChanged = true;
  }
  return hasChanged;
}
