/** Links in `site.yaml` that lead nowhere. Used by `read.ts`. */
import { closest, distance } from 'fastest-levenshtein';

import { HOME_PATH, sitePageAddress } from '@/lib/model/address';
import { decodePath, withoutEndSlashes } from '@/lib/model/parse-address';
import { findAddress } from '@/lib/model/old-address';
import { type Problem, quote } from '@/lib/model/problem';
import { isRoute } from '@/lib/model/routes';

import { createBrokenNames } from './broken';
import type { Content } from './content';
import type { Targets } from './refs';

const NOT_SHOWN = {
  published: 'not built',
  draft: 'a draft',
  scheduled: 'scheduled',
  expired: 'expired',
  hidden: 'not built',
};

/** An error for each address of this site in the menu and the footer that has no page. */
export function reportMenu(
  { site, siteFile, sitePages, unread, unreadPages }: Content,
  { pages, publicFiles, getAddresses }: Targets,
  problems: Problem[],
) {
  const isBroken = createBrokenNames([...unread, ...unreadPages]);
  for (const list of ['navigation', 'links'] as const) {
    for (const [index, { url }] of site[list].entries()) {
      if (!url.startsWith('/')) continue;
      const path = withoutEndSlashes(decodePath(url.split(/[?#]/u, 1)[0]!)) || HOME_PATH;
      const isThere = pages.has(path) || isRoute(path) || publicFiles.includes(path);
      if (isThere || findAddress(path, getAddresses()) || isBroken(path.split('/').at(-1)!))
        continue;
      const hidden = sitePages.find((page) => sitePageAddress(page) === path);
      const at = {
        severity: 'error' as const,
        file: siteFile.name,
        ...siteFile.locate([list, index, 'url']),
        field: list,
      };
      if (hidden) {
        const message = `${quote(url)} is a page that visitors cannot see: ${hidden.file.name} is ${NOT_SHOWN[hidden.visibility.status]}`;
        problems.push({ ...at, message, fix: 'publish it, or remove this link' });
        continue;
      }
      const nearest = closest(
        path,
        [...pages.keys()].filter((page) => page !== HOME_PATH),
      );
      const isNear = distance(path, nearest) < Math.max(2, path.length / 3);
      problems.push({
        ...at,
        message: `${quote(url)} is not a page on this site`,
        fix: isNear ? `did you mean ${nearest}?` : 'write the address of a page, like /tags',
      });
    }
  }
}
