import { notFound, permanentRedirect } from 'next/navigation';

import type { Catalog } from '@/lib/catalog/catalog';
import { findAddress } from '@/lib/model/old-address';

/**
 * Leaves a page whose address does not exist: for the target of an old address, or else for the 404 page.
 * Only `next dev` gets here with an alias; it passes pages any value, whatever `dynamicParams` says.
 * @param path decoded
 */
export function leave(catalog: Catalog, path: string): never {
  const href = findAddress(path, catalog.getAddresses());
  if (href !== undefined) permanentRedirect(href);
  notFound();
}
