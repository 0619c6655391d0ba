/** The pages that `next build` has written, made to load like plain ones. Asked by the build. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { toPlainPage, toStillPage } from './first-load';
import { listFiles } from './output';

/** Pages that answer at any address, so that nothing could be loaded for theirs. */
const STILL = ['_not-found.html', '_global-error.html'];

export type Outcome = { plain: number; refused: { file: string; reason: string }[] };

/** @param output where `next build` wrote, e.g. `.next` */
export function rewritePages(output = '.next'): Outcome {
  const outcome: Outcome = { plain: 0, refused: [] };
  const app = path.join(output, 'server/app');
  for (const file of listFiles(app).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(file, 'utf8');
    if (STILL.includes(path.relative(app, file))) {
      writeFileSync(file, toStillPage(html));
      continue;
    }
    const data = file.replace(/\.html$/u, '.rsc');
    const result = existsSync(data)
      ? toPlainPage(html, readFileSync(data, 'utf8'))
      : { refused: 'it has no data beside it' };
    if ('refused' in result) {
      outcome.refused.push({ file, reason: result.refused });
    } else {
      writeFileSync(file, result.html);
      outcome.plain += 1;
    }
  }
  return outcome;
}
