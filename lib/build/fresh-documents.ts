/** For `next dev`: what the build writes into `public/`, made from the current content on request. Used by `route.dev.ts`. */
import path from 'node:path';

import type { Catalog } from '@/lib/catalog/catalog';
import { type Document, listDocuments } from '@/lib/publish/documents';

import { print } from './print';
import { isIndexPath, makeIndex } from './search-index';

type Documents = Map<string, Document['read']>;

/** Content types that a browser does not detect by itself. */
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.vtt': 'text/vtt',
};

/** Kept as long as its catalog, which is replaced when a file is saved. */
const documents = new WeakMap<Catalog, Documents>();
const indexes = new WeakMap<Catalog, Promise<Documents>>();

/** @param address decoded path; returns undefined if the build would write no such file */
export async function answerDocument(
  address: string,
  catalog: Catalog,
): Promise<Response | undefined> {
  const read = (isIndexPath(address) ? await indexOf(catalog) : documentsOf(catalog)).get(address);
  if (!read) return undefined;
  const content = await read();
  const type = TYPES[path.extname(address)];
  const headers = {
    'cache-control': 'no-store',
    ...(type && { 'content-type': `${type}; charset=utf-8` }),
  };
  return new Response(typeof content === 'string' ? content : new Uint8Array(content), { headers });
}

function documentsOf(catalog: Catalog): Documents {
  const known = documents.get(catalog);
  if (known) return known;
  const made: Documents = new Map(listDocuments(catalog).map(({ path, read }) => [path, read]));
  documents.set(catalog, made);
  return made;
}

function indexOf(catalog: Catalog): Promise<Documents> {
  const known = indexes.get(catalog);
  if (known) return known;
  const made = makeDocuments(catalog);
  indexes.set(catalog, made);
  return made;
}

async function makeDocuments(catalog: Catalog): Promise<Documents> {
  const start = performance.now();
  print('writing the search index …');
  const files = await makeIndex(catalog);
  print(`wrote the search index in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return new Map([...files].map(([path, content]) => [path, () => content]));
}
