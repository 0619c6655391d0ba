import { type Catalog, getCatalog } from '@/lib/catalog/catalog';

/**
 * What `generateStaticParams` of a route is. `next dev` runs it in a new process at each request, which would read
 * all files to say what the pages know themselves: it gets none.
 * @param list the params of every page
 */
export function staticParams<T>(list: (catalog: Catalog) => T[]): () => T[] {
  return () => (process.env.NODE_ENV === 'development' ? [] : list(getCatalog()));
}
