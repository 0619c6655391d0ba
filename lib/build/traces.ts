/** What the handlers that run for each request read then, which Next.js cannot know about. Used by the build. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { ADDRESSES_FILE, FEED_INDEX_FILE, NOT_FOUND_FILE } from '@/lib/model/address';
import { PLAYER_FILES } from '@/lib/model/player';

/** Their folders below `server/app`, and their files. */
const HANDLERS = {
  '[...alias]': [NOT_FOUND_FILE, ADDRESSES_FILE],
  watch: [NOT_FOUND_FILE, ADDRESSES_FILE],
  '(site)/feeds/[file]': [NOT_FOUND_FILE, ADDRESSES_FILE, FEED_INDEX_FILE],
  'embed/[slug]': [NOT_FOUND_FILE, ADDRESSES_FILE, ...PLAYER_FILES],
  'oembed/[file]': [NOT_FOUND_FILE, ADDRESSES_FILE, ...PLAYER_FILES],
};

/**
 * Writes tables where no visitor can load them, since that of addresses names unlisted pages. Then adds them and the
 * built 404 page to the files of the functions.
 * @param tables by file
 * @param output folder written by `next build`, which takes the place of `.next`
 */
export function writeTables(tables: Record<string, unknown>, output = '.next'): void {
  const place = (file: string) => path.join(output, path.relative('.next', file));
  for (const [file, table] of Object.entries(tables)) {
    mkdirSync(path.dirname(place(file)), { recursive: true });
    writeFileSync(place(file), JSON.stringify(table));
  }
  for (const [handler, files] of Object.entries(HANDLERS)) {
    const folder = path.join(output, 'server/app', handler);
    const file = path.join(folder, 'route.js.nft.json');
    const trace = JSON.parse(readFileSync(file, 'utf8')) as { files: string[] };
    for (const name of files) {
      const traced = path.relative(folder, place(name));
      trace.files.push(traced.split(path.sep).join('/'));
    }
    writeFileSync(file, JSON.stringify(trace));
  }
}
