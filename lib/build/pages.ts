/** The pages that `next build` wrote, made to load like plain ones. Used by the build. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { DATA_SUFFIX, PAGES_FOLDER, STILL_PAGES } from '@/lib/model/next-protocol/files';

import { type Rewritten, toPlainPage, toStillPage } from './first-load';
import { listFiles } from './output';

export type Outcome = {
  /** How many were rewritten. */
  plain: number;
  refused: { file: string; reason: string }[];
};

/** @param output folder written by `next build`, e.g. `.next` */
export function rewritePages(output = '.next'): Outcome {
  const outcome: Outcome = { plain: 0, refused: [] };
  const app = path.join(output, PAGES_FOLDER);
  for (const file of listFiles(app).filter((name) => name.endsWith('.html'))) {
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

function rewrite(file: string, isStill: boolean): Rewritten {
  const html = readFileSync(file, 'utf8');
  if (isStill) return toStillPage(html);
  const data = file.replace(/\.html$/u, DATA_SUFFIX);
  if (!existsSync(data)) return { refused: 'it has no data beside it' };
  return toPlainPage(html, readFileSync(data, 'utf8'));
}
