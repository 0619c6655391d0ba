/** What a person put into `public/`. Used by the catalog, since no page may have such an address. */
import 'server-only';

import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

import { WRITTEN_FOLDERS } from '@/lib/model/routes';

/** Addresses of the files a person put into `public/`; Next.js serves them before any page. */
export function listPublicFiles(): string[] {
  const root = path.resolve(/*turbopackIgnore: true*/ process.cwd(), 'public');
  const walk = (folder: string): string[] =>
    readdirSync(/*turbopackIgnore: true*/ folder, { withFileTypes: true }).flatMap((entry) => {
      const child = path.join(/*turbopackIgnore: true*/ folder, entry.name);
      return entry.isDirectory() ? walk(child) : [child];
    });
  const isThere = statSync(/*turbopackIgnore: true*/ root, { throwIfNoEntry: false });
  return isThere
    ? walk(root)
        .map((file) => `/${path.relative(root, file).split(path.sep).join('/')}`)
        .filter((file) => !WRITTEN_FOLDERS.some((folder) => file.startsWith(`${folder}/`)))
    : [];
}
