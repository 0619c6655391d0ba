/** The full text of the library, written by Pagefind into `public/pagefind`. Used by the build and `next dev`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { close, createIndex } from 'pagefind';

import type { Catalog } from '@/lib/catalog/catalog';
import { toSearchDocuments } from '@/lib/publish/search-documents';

/** Below `public/`. */
export const SEARCH_FOLDER = 'pagefind';

/** Ready-made interfaces, which we do not use. */
const UNUSED = /ui\.(?:js|css)$|highlight\.js$|worker\.js$/u;

/**
 * One document per video; ids in it give the second at which its words are said.
 * @returns bytes written
 * @throws if Pagefind refuses a document
 */
export async function writeSearchIndex(catalog: Catalog, root = 'public'): Promise<number> {
  const output = path.join(root, SEARCH_FOLDER);
  rmSync(output, { recursive: true, force: true });
  let bytes = 0;
  for (const file of await makeSearchIndex(catalog)) {
    const target = path.join(output, file.path);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.content);
    bytes += file.content.byteLength;
  }
  return bytes;
}

/**
 * The files of the index, by paths below its folder.
 * @throws if Pagefind refuses a document
 */
export async function makeSearchIndex(catalog: Catalog) {
  const { index } = await createIndex({
    forceLanguage: catalog.site.language.split('-')[0],
    includeCharacters: '#+.',
  });
  if (!index) throw new Error('Pagefind did not start');
  for (const { url, content } of toSearchDocuments(catalog)) {
    const { errors } = await index.addHTMLFile({ url, content });
    if (errors.length > 0) throw new Error(`Pagefind, ${url}: ${errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await close();
  return files.filter((one) => !UNUSED.test(one.path));
}
