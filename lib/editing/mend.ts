/** Applies the changes that are certain to be right, and shows them. Asked by `check --fix`. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Problem } from '@/lib/model/problem';

/** A change at a place of a file; `found` is what stands there. */
export type Mend = Pick<Problem, 'file' | 'line' | 'column'> & { found: string; text: string };

export function listMends(problems: Problem[]): Mend[] {
  return problems.flatMap(({ file, line, column, mend }) =>
    mend ? [{ file, line, column, ...mend }] : [],
  );
}

/**
 * The text with each `found` replaced that still stands where it was; every other character stays.
 * @param text as it is on disk, with whatever ends its lines
 */
export function applyMends(text: string, mends: Omit<Mend, 'file'>[]): string {
  // Every odd part is the end of a line.
  const parts = text.split(/(\r\n|\r|\n)/u);
  const backwards = [...mends].sort((a, b) => b.line - a.line || b.column - a.column);
  for (const { line, column, found, text: replacement } of backwards) {
    const index = (line - 1) * 2;
    const whole = parts[index] ?? '';
    // A byte order mark counts as no column.
    const start = column - 1 + (index === 0 && whole.startsWith('\uFEFF') ? 1 : 0);
    if (!whole.startsWith(found, start)) continue;
    parts[index] = whole.slice(0, start) + replacement + whole.slice(start + found.length);
  }
  return parts.join('');
}

/** The lines that differ, as `diff` shows them; both texts have the same number of lines. */
export function formatDiff(name: string, before: string, after: string): string {
  const [old, mended] = [before, after].map((text) => text.split(/\r\n|\r|\n/u)) as [
    string[],
    string[],
  ];
  const changes = old.flatMap((line, index) =>
    line === mended[index] ? [] : [`@@ line ${index + 1} @@`, `-${line}`, `+${mended[index]}`],
  );
  return [`--- ${name}`, ...changes].join('\n');
}

/** Mends the files on disk. @returns a diff of each file that changed */
export function mendFiles(mends: Mend[]): string[] {
  const byFile = new Map<string, Mend[]>();
  for (const mend of mends) byFile.set(mend.file, [...(byFile.get(mend.file) ?? []), mend]);
  return [...byFile].flatMap(([file, ofFile]) => {
    const absolute = path.resolve(file);
    const before = readFileSync(absolute, 'utf8');
    const after = applyMends(before, ofFile);
    if (after === before) return [];
    writeFileSync(absolute, after);
    return [formatDiff(file, before, after)];
  });
}
