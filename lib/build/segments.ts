/**
 * Removes the parts of pages that Next.js keeps for its own prefetch, five files a page. Nobody asks for them: links have
 * `prefetch={false}`, and `lib/browser/page-data.ts` fetches the data of a page in one piece. Used by the build.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { META_SUFFIX, PAGES_FOLDER, SEGMENTS_SUFFIX } from '@/lib/model/next-protocol/files';

import { listFiles } from './output';

/** @param output folder written by `next build` */
export function removeSegments(output: string): void {
  const metas = listFiles(path.join(output, PAGES_FOLDER)).filter((file) =>
    file.endsWith(META_SUFFIX),
  );
  for (const file of metas) {
    const { segmentPaths, ...meta } = JSON.parse(readFileSync(file, 'utf8')) as {
      segmentPaths?: string[];
    };
    if (!segmentPaths) continue;
    // First what names them: without it, Next.js answers that there are none.
    writeFileSync(file, JSON.stringify(meta));
    rmSync(file.slice(0, -META_SUFFIX.length) + SEGMENTS_SUFFIX, { recursive: true, force: true });
  }
}
