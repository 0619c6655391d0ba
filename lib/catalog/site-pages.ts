/** Pages that are about no video: the files of `content/pages` with their addresses. Used by `arrange.ts` and `read.ts`. */
import type { SitePageEntry } from '@/lib/content/site-page-file';
import { isEver } from '@/lib/content/visibility';
import { sitePageAddress, toHref } from '@/lib/model/address';
import { compareText } from '@/lib/model/order';
import { type Problem, quote } from '@/lib/model/problem';
import type { Site, SiteLink } from '@/lib/model/site';
import type { SiteMenu, SitePage } from '@/lib/model/site-page';
import type { VideoStatus } from '@/lib/model/video';

import { otherOwner, type Pages } from './pages';

/** A page with what only the catalog needs to know about its file. */
export type PlacedSitePage = { page: SitePage; entry: SitePageEntry };

/**
 * @param pages what is at other addresses; those of these pages are added
 * @param problems gets each address that is taken
 */
export function placeSitePages(
  entries: SitePageEntry[],
  pages: Pages,
  publicFiles: string[],
  isShown: (status: VideoStatus) => boolean,
  problems: Problem[],
): PlacedSitePage[] {
  const isDraft = ({ visibility }: SitePageEntry) => Number(!isEver(visibility.lifetime));
  return [...entries]
    .sort((a, b) => isDraft(a) - isDraft(b) || compareText(a.file.name, b.file.name))
    .filter(({ visibility }) => isShown(visibility.status))
    .flatMap((entry) => {
      const { slug, title, description, body, navigation, lastmod, visibility, file } = entry;
      const address = sitePageAddress(entry);
      const taken = pages.get(address);
      const owner = taken ? `the address of ${taken}` : otherOwner(address, publicFiles);
      if (owner !== undefined) {
        problems.push({
          severity: 'error',
          file: file.name,
          ...entry.locate(['slug']),
          field: 'slug',
          message: `${quote(address)} is ${owner}`,
          fix: 'write another slug, like "slug: about-us"',
        });
        return [];
      }
      pages.set(address, `the page of ${file.name}`);
      const { status, isListed } = visibility;
      const shown = { slug, title, description, body, navigation, lastmod, status, isListed };
      return [{ entry, page: shown }];
    });
}

/** The site with its pages in the menus that lead to them, after what `site.yaml` lists. */
export function withPages(site: Site, placed: PlacedSitePage[]): Site {
  const linksIn = (menu: SiteMenu, listed: SiteLink[]): SiteLink[] => {
    const own = placed
      .filter(({ page }) => page.navigation === menu && page.isListed)
      .map(({ page }) => ({ label: page.title, url: toHref(sitePageAddress(page)) }));
    const known = new Set([...site.navigation, ...site.links].map(({ url }) => url));
    return [...listed, ...own.filter(({ url }) => !known.has(url))];
  };
  return {
    ...site,
    navigation: linksIn('header', site.navigation),
    links: linksIn('footer', site.links),
  };
}
