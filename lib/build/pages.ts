/** The pages that `next build` wrote: filled in, and made to load like plain ones. Used by the build. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { OFFLINE_PATH } from '@/lib/model/address';
import { fillPlaces } from '@/lib/model/fragment';
import { DATA_SUFFIX, PAGES_FOLDER, STILL_PAGES } from '@/lib/model/next-protocol/files';

import { type Rewritten, toPlainPage, toStillPage } from './first-load';
import { listFiles } from './output';
import { listRefused } from './policy';

const EVERY_PATH = '/:path*';

/** Pages at any address: what the framework would load is that of their own. */
const STILL = [...STILL_PAGES, `${OFFLINE_PATH.slice(1)}.html`];

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

/**
 * @param output folder written by `next build`, e.g. `.next`
 * @param policy that pages are sent with
 */
export function rewritePages(output = '.next', policy = readPolicy(output)): Outcome {
  const outcome: Outcome = { plain: 0, refused: [] };
  const app = path.join(output, PAGES_FOLDER);
  for (const file of listPages(output)) {
    const result = rewrite(file, STILL.includes(path.relative(app, file)));
    const [script] = 'html' in result ? listRefused(result.html, policy) : [];
    if ('refused' in result) {
      outcome.refused.push({ file, reason: result.refused });
    } else if (script !== undefined) {
      outcome.refused.push({ file, reason: `the policy refuses one of its scripts: ${script}` });
    } else {
      writeFileSync(file, result.html);
      outcome.plain += 1;
    }
  }
  return outcome;
}

type Routes = { headers: { source: string; headers: { key: string; value: string }[] }[] };

/** What `next.config.js` made of it. */
function readPolicy(output: string): string {
  const { headers } = JSON.parse(
    readFileSync(path.join(output, 'routes-manifest.json'), 'utf8'),
  ) as Routes;
  const every = headers.find(({ source }) => source === EVERY_PATH);
  const policy = every?.headers.find(({ key }) => key === 'Content-Security-Policy');
  if (!policy) throw new Error(`next.config.js sends no Content-Security-Policy for ${EVERY_PATH}`);
  return policy.value;
}

/** @param output folder written by `next build` */
export function listPages(output: string): string[] {
  return listFiles(path.join(output, PAGES_FOLDER)).filter((name) => name.endsWith('.html'));
}

function rewrite(file: string, isStill: boolean): Rewritten {
  const html = readFileSync(file, 'utf8');
  if (isStill) return toStillPage(html);
  const data = file.replace(/\.html$/u, DATA_SUFFIX);
  if (!existsSync(data)) return { refused: 'it has no data beside it' };
  return toPlainPage(html, readFileSync(data, 'utf8'));
}
