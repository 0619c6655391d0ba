/** Writes the documents of the catalog into `public/` before `next build`: as handlers, each would take ten times as long. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Catalog } from '@/lib/catalog/catalog';
import { WRITTEN_FOLDERS } from '@/lib/model/routes';
import { listDocuments } from '@/lib/publish/documents';

/**
 * Leaves exactly this catalog's documents in the folders that belong to them.
 * @returns how many there are
 */
export async function writeDocuments(catalog: Catalog, root = 'public'): Promise<number> {
  for (const folder of WRITTEN_FOLDERS)
    rmSync(path.join(root, folder), { recursive: true, force: true });
  const documents = listDocuments(catalog);
  for (const document of documents) {
    const file = path.join(root, document.path);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, await document.read());
  }
  return documents.length;
}
