/** The index that filters and search load, written into `public/library`. Used by the build and `next dev`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Catalog } from '@/lib/catalog/catalog';
import { PAGES_PATH } from '@/lib/model/page-rows';
import { INDEX_PATH, NAMED_FOLDERS } from '@/lib/model/video-index';
import { toIndexFiles } from '@/lib/publish/index-files';
import { toSearchDocuments } from '@/lib/publish/search-documents';
import { type SearchFiles, type SearchInput, toSearchFiles } from '@/lib/publish/search-index';

type MakeSearchFiles = (input: SearchInput) => Promise<SearchFiles>;

/** Whether a decoded path is that of an index file. */
export function isIndexPath(address: string): boolean {
  return (
    address === INDEX_PATH ||
    address === PAGES_PATH ||
    NAMED_FOLDERS.some((name) => address.startsWith(`/library/${name}/`))
  );
}

/** @param make the full-text index, which takes longest; a build makes it in a worker */
export async function makeIndex(catalog: Catalog, make: MakeSearchFiles = toSearchFiles) {
  const input: SearchInput = {
    documents: toSearchDocuments(catalog),
    language: catalog.site.language,
    names: catalog.otherNames,
    terms: catalog.taxonomies.flatMap(({ terms }) => terms.map(({ title }) => title)),
  };
  return toIndexFiles(catalog, await make(input));
}

/** @returns bytes written */
export async function writeIndex(
  catalog: Catalog,
  root = 'public',
  make: MakeSearchFiles = toSearchFiles,
): Promise<number> {
  let bytes = 0;
  for (const [name, content] of await makeIndex(catalog, make)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    bytes += Buffer.byteLength(content);
  }
  return bytes;
}
