/** A content folder of a few files, for the unit tests of the catalog. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { formatProblems } from '@/lib/model/problem';

import type { Catalog } from './read';

export let folder: string;

/** Call before each test, as in `vitest.setup.ts`; call what it returns after the test. */
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

/** A valid file with some extra lines; `n` makes title, date and id unique. */
export function video(n: number, lines = '', body = '') {
  const id = `hpTest${String(n).padStart(5, '0')}`;
  return `---\ntitle: Video ${n}\ndate: 2024-01-${String(n).padStart(2, '0')}T00:00:00Z\nvideoId: ${id}\n${lines}\n---\n${body}`;
}

/** Files that show as many videos, most of them in their bodies. */
export function manyVideos(count: number): Record<string, string> {
  const files = Math.ceil(count / 400);
  const embeds = Array.from({ length: count - files }, (_, n) => {
    return `{{< youtube hpElse${String(n).padStart(5, '0')} >}}`;
  });
  return Object.fromEntries(
    Array.from({ length: files }, (_, n) => {
      const own = embeds.slice((n * embeds.length) / files, ((n + 1) * embeds.length) / files);
      return [`videos/many-${n}.md`, video(n + 1, '', own.join('\n\n'))];
    }),
  );
}

/** The report without the path of the folder, whether shown as relative or absolute. */
export function report(catalog: Catalog): string {
  const name = path.basename(folder);
  return formatProblems(catalog.problems)
    .replace(new RegExp(`[^\\s"]*${name}/`, 'gu'), '')
    .replace(new RegExp(`[^\\s"]*${name}`, 'gu'), 'content');
}
