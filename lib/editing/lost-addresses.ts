/** Addresses that led to a page and now lead nowhere. Used by the check and by the comment on a pull request. */
import type { Catalog } from '@/lib/catalog/read';
import { nameInProject } from '@/lib/content/folder';
import { isUsed } from '@/lib/content/term-file';
import { termAddress, watchPathAddress } from '@/lib/model/address';
import { findAddress } from '@/lib/model/old-address';
import { isPublished } from '@/lib/model/video';

import { createHeirs, type Heir } from './heirs';
import { type Entries, listOldPages, type OldPage } from './old-pages';

export type Loss = {
  page: OldPage;
  /** Decoded. */
  addresses: string[];
  /** Undefined if no page resembles it. */
  heir?: Heir;
};

/**
 * @param before pages as they were
 * @param now today's files: an existing page that is not public was removed on purpose, so no page is proposed for it,
 *   nor for a file with errors
 */
export function findLosses(before: Entries, now: () => Entries, catalog: Catalog): Loss[] {
  const table = catalog.getAddresses();
  const losses = listOldPages(before).flatMap((page): Loss[] => {
    const addresses = page.addresses.filter((address) => !findAddress(address, table));
    return addresses.length === 0 ? [] : [{ page, addresses }];
  });
  if (losses.length === 0) return [];
  const withdrawn = listWithdrawn(now());
  const errors = catalog.problems.filter(({ severity }) => severity === 'error');
  const wrong = new Set(errors.map(({ file }) => file));
  const toHeir = createHeirs(catalog);
  return (
    losses
      .filter(
        ({ page }) =>
          !withdrawn.has(page.video?.videoId ?? page.addresses[0]!) &&
          !wrong.has(nameInProject(page.file.path)),
      )
      .map((loss) => ({ ...loss, heir: toHeir(loss.page) }))
      // A file that cannot be read may be for the same video.
      .filter(({ page, heir }) => !page.video || heir?.isSame || catalog.broken.length === 0)
  );
}

/** Ids of videos, and addresses of other pages, that are in a file and not public. */
function listWithdrawn({ videos, terms, paths }: Entries): Set<string> {
  return new Set([
    ...videos.filter(({ video }) => !isPublished(video)).map(({ video }) => video.videoId),
    ...[...terms].flatMap(([name, entries]) =>
      entries
        .filter((entry) => !isUsed(entry))
        .map(({ slug }) => termAddress({ taxonomy: name, slug })),
    ),
    ...paths.filter(({ visibility }) => visibility.status !== 'published').map(watchPathAddress),
  ]);
}
