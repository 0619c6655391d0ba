/** The one door to the content: every video and term, checked, sorted and read once. Used by pages, `publish` and the commands. */
import 'server-only';

import { fingerprint } from '@/lib/content/listing';
import { ContentError, formatReport, hasErrors } from '@/lib/model/problem';

import { type Catalog, readCatalog } from './read';

export type { Catalog };

/** Kept per process, not per module: the bundler has one copy of this module for pages and another for handlers. */
const kept = globalThis as { catalogMemo?: { key: string; catalog: Catalog } };

/** Whether pages are made although some files have errors: in `next dev`, and in previews on Vercel. */
export function toleratesErrors(): boolean {
  return process.env.NODE_ENV === 'development' || process.env.VERCEL_ENV === 'preview';
}

/**
 * The catalog of the content folder; read once per process, and in `next dev` again after a file has
 * changed. With tolerated errors the catalog comes back including them; otherwise it is refused.
 * @throws ContentError with the report of all errors
 */
export function getCatalog(): Catalog {
  const isDev = process.env.NODE_ENV === 'development';
  const key = isDev ? fingerprint() : '';
  if (kept.catalogMemo?.key !== key) kept.catalogMemo = { key, catalog: readCatalog() };
  const { catalog } = kept.catalogMemo;
  if (!toleratesErrors() && hasErrors(catalog.problems)) {
    throw new ContentError(formatReport(catalog.problems, catalog.files, 'nothing was built'));
  }
  return catalog;
}
