/** What the handlers of old addresses read at run time, which Next.js cannot know about. Used by the build. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { ADDRESSES_FILE } from '@/lib/model/address';
import type { AddressTable } from '@/lib/model/old-address';

/** Their folders below `server/app`. */
const HANDLERS = ['[...alias]', 'watch'];

/**
 * Writes the table of addresses where no visitor can load it, since it names unlisted pages. Then adds it and
 * the built 404 page to the files of the functions.
 * @param root of the project, after `next build`
 */
export function writeAddresses(table: AddressTable, root = '.'): void {
  writeFileSync(path.join(root, ADDRESSES_FILE), JSON.stringify(table));
  for (const handler of HANDLERS) {
    const folder = path.join(root, '.next/server/app', handler);
    const file = path.join(folder, 'route.js.nft.json');
    const trace = JSON.parse(readFileSync(file, 'utf8')) as { files: string[] };
    const addresses = path.relative(folder, path.join(root, ADDRESSES_FILE));
    trace.files.push('../_not-found.html', addresses.split(path.sep).join('/'));
    writeFileSync(file, JSON.stringify(trace));
  }
}
