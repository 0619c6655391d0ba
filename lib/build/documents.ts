/** Writes the documents of the catalog into `public/` before `next build`: as handlers, each would take ten times as long. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Catalog } from '@/lib/catalog/catalog';
import { WRITTEN_FOLDERS } from '@/lib/model/routes';
import { type Document, listDocuments } from '@/lib/publish/documents';

import type { Kept } from './kept';

/**
 * Leaves exactly this catalog's documents in the folders that belong to them.
 * @param drawings of earlier builds
 * @returns how many there are
 */
export async function writeDocuments(
  catalog: Catalog,
  root = 'public',
  drawings?: Kept,
): Promise<number> {
  for (const folder of WRITTEN_FOLDERS)
    rmSync(path.join(root, folder), { recursive: true, force: true });
  const documents = listDocuments(catalog);
  for (const document of documents) {
    const file = path.join(root, document.path);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, await readDocument(document, drawings));
  }
  drawings?.prune();
  return documents.length;
}

async function readDocument({ drawnFrom, read }: Document, drawings: Kept | undefined) {
  if (drawnFrom === undefined || !drawings) return read();
  return drawings.take(drawnFrom, async () => (await read()) as Uint8Array);
}
