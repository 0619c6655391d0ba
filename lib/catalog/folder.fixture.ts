/** A content folder of a few files, for the unit tests of the catalog. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { formatProblems } from '@/lib/model/problem';

import type { Catalog } from './read';

export let folder: string;

/** Before each test: `vitest.setup.ts`. What it returns takes it back after the test. */
export function makeFolder() {
  const made = mkdtempSync(path.join(tmpdir(), 'content-'));
  folder = made;
  process.env.CONTENT_DIR = made;
  return () => {
    rmSync(made, { recursive: true });
    delete process.env.CONTENT_DIR;
    delete process.env.SHOW_DRAFTS;
  };
}

export function write(files: Record<string, string>) {
  for (const [name, text] of Object.entries({ 'site.yaml': 'name: Test', ...files })) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

/** A right file with some lines more; `n` makes title, date and id its own. */
export function video(n: number, lines = '', body = '') {
  const id = `hpTest${String(n).padStart(5, '0')}`;
  return `---\ntitle: Video ${n}\ndate: 2024-01-${String(n).padStart(2, '0')}T00:00:00Z\nvideoId: ${id}\n${lines}\n---\n${body}`;
}

/** The report with the way to the folder taken out, whether it is shown relative or absolute. */
export function report(catalog: Catalog): string {
  const name = path.basename(folder);
  return formatProblems(catalog.problems)
    .replace(new RegExp(`[^\\s"]*${name}/`, 'gu'), '')
    .replace(new RegExp(`[^\\s"]*${name}`, 'gu'), 'content');
}
