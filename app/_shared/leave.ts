import { notFound, permanentRedirect } from 'next/navigation';

import type { Catalog } from '@/lib/catalog/catalog';
import { findAddress } from '@/lib/model/old-address';

/**
 * Leaves a page whose address is none of its own: to where an old address leads, else to the 404 page.
 * Only `next dev` comes here with an alias; it hands pages every value, whatever `dynamicParams` says.
 * @param path decoded
 */
export function leave(catalog: Catalog, path: string): never {
  const href = findAddress(path, catalog.getAddresses());
  if (href !== undefined) permanentRedirect(href);
  notFound();
}
