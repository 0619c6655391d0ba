/** The pages that `next build` wrote: filled in, and made to load like plain ones. Used by the build. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { fillPlaces } from '@/lib/model/fragment';
import { DATA_SUFFIX, PAGES_FOLDER, STILL_PAGES } from '@/lib/model/next-protocol/files';

import { type Rewritten, toPlainPage, toStillPage } from './first-load';
import { listFiles } from './output';

export type Outcome = {
  /** How many were rewritten. */
  plain: number;
  refused: { file: string; reason: string }[];
};

/**
 * Inserts the fragments into the pages that have a place for them.
 * @param output folder written by `next build`, e.g. `.next`
 * @param root folder that the documents were written to
 */
export function fillPages(output = '.next', root = 'public'): void {
  for (const file of listPages(output)) {
    const html = readFileSync(file, 'utf8');
    const filled = fillPlaces(html, (address) => readFileSync(path.join(root, address), 'utf8'));
    if (filled !== html) writeFileSync(file, filled);
  }
}

/** @param output folder written by `next build`, e.g. `.next` */
export function rewritePages(output = '.next'): Outcome {
  const outcome: Outcome = { plain: 0, refused: [] };
  const app = path.join(output, PAGES_FOLDER);
  for (const file of listPages(output)) {
    const result = rewrite(file, STILL_PAGES.includes(path.relative(app, file)));
    if ('refused' in result) {
      outcome.refused.push({ file, reason: result.refused });
    } else {
      writeFileSync(file, result.html);
      outcome.plain += 1;
    }
  }
  return outcome;
}

function listPages(output: string): string[] {
  return listFiles(path.join(output, PAGES_FOLDER)).filter((name) => name.endsWith('.html'));
}

function rewrite(file: string, isStill: boolean): Rewritten {
  const html = readFileSync(file, 'utf8');
  if (isStill) return toStillPage(html);
  const data = file.replace(/\.html$/u, DATA_SUFFIX);
  if (!existsSync(data)) return { refused: 'it has no data beside it' };
  return toPlainPage(html, readFileSync(data, 'utf8'));
}
