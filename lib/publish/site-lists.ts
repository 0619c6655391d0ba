/** Lists of pages that only some sites have, for the footer of every page. Used by the layouts. */
import type { Catalog } from '@/lib/catalog/catalog';
import { MISSING_PATH, PATHS_PATH, SHORTS_PATH } from '@/lib/model/address';
import type { SiteLink } from '@/lib/model/site';
import { wordsOf } from '@/lib/model/words/all';

export function listSiteLists({ site, shorts, paths }: Catalog): SiteLink[] {
  const words = wordsOf(site.language);
  return [
    ...(shorts.length > 0 ? [{ label: words.list.shorts, url: SHORTS_PATH }] : []),
    ...(paths.length > 0 ? [{ label: words.paths.title, url: PATHS_PATH }] : []),
    ...(site.showMissing ? [{ label: words.missing.link, url: MISSING_PATH }] : []),
  ];
}
