import { type Catalog, getCatalog } from '@/lib/catalog/catalog';

/**
 * The `generateStaticParams` of a route. `next dev` runs it in a new process on each request, which would read all
 * files just to list what the pages know themselves: there the list is empty.
 * @param list the params of every page
 */
export function staticParams<T>(list: (catalog: Catalog) => T[]): () => T[] {
  return () => (process.env.NODE_ENV === 'development' ? [] : list(getCatalog()));
}
