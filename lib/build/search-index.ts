/** The full text of the library, written by Pagefind into `public/pagefind`. Asked by the build. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { close, createIndex } from 'pagefind';

import type { Catalog } from '@/lib/catalog/catalog';
import { toSearchDocuments } from '@/lib/publish/search-documents';

/** Ready-made interfaces, which are not ours. */
const UNUSED = /ui\.(?:js|css)$|highlight\.js$|worker\.js$/u;

/**
 * One document a video; ids in it say at which second its words are said.
 * @returns bytes written
 * @throws where Pagefind refuses a document
 */
export async function writeSearchIndex(catalog: Catalog, root = 'public'): Promise<number> {
  const output = path.join(root, 'pagefind');
  rmSync(output, { recursive: true, force: true });
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
  let bytes = 0;
  for (const file of files.filter((one) => !UNUSED.test(one.path))) {
    const target = path.join(output, file.path);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.content);
    bytes += file.content.byteLength;
  }
  await close();
  return bytes;
}
