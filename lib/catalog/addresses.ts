/** Finds every page and old address in any spelling. Used by links in bodies, handlers and the build. */
import { HISTORY_PATH, LIBRARY_PATH } from '@/lib/model/address';
import { type AddressTable, toAddressTable } from '@/lib/model/old-address';
import { SITE_PAGES } from '@/lib/model/routes';
import type { Video } from '@/lib/model/video';

import type { Pages } from './pages';
import type { Redirects } from './redirects';

/** A table built at the first lookup: the check of most libraries needs none. */
export function createAddresses(
  pages: Pages,
  redirects: Redirects,
  videos: Video[],
): () => AddressTable {
  let table: AddressTable | undefined;
  return () =>
    (table ??= toAddressTable(
      [...pages.keys(), ...SITE_PAGES],
      new Map([...redirects, [HISTORY_PATH, LIBRARY_PATH]]),
      new Set(videos.map(({ videoId }) => videoId)),
    ));
}
