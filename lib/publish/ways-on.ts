/** Where to go from a page that has nothing to show: only to pages that have something. Used by `app`. */
import type { Catalog } from '@/lib/catalog/catalog';
import {
  HOME_PATH,
  PATHS_PATH,
  SHORTS_PATH,
  taxonomyAddress,
  termPath,
  VIDEOS_PATH,
} from '@/lib/model/address';
import type { SiteLink } from '@/lib/model/site';
import { type Term, withVideos } from '@/lib/model/term';
import { bySize } from '@/lib/model/term-sizes';
import { wordsOf } from '@/lib/model/words/all';

import { toSuggestUrl } from './edit-links';

/** How many other terms are offered. */
const MOST_TERMS = 6;

/** Home and every list; if there is no video at all, also where to add one. */
export function listWaysOn(catalog: Catalog): SiteLink[] {
  const { site, videos, longVideos, shorts, paths, taxonomies } = catalog;
  const words = wordsOf(site.language);
  const suggestUrl = toSuggestUrl(catalog);
  const lists = [
    { label: words.list.all, url: VIDEOS_PATH, isEmpty: longVideos.length === 0 },
    { label: words.list.shorts, url: SHORTS_PATH, isEmpty: shorts.length === 0 },
    { label: words.paths.title, url: PATHS_PATH, isEmpty: paths.length === 0 },
    ...taxonomies.map(({ name, title, terms }) => ({
      label: title,
      url: taxonomyAddress(name),
      isEmpty: withVideos(terms).length === 0,
    })),
  ];
  return [
    { label: words.notFound.home, url: HOME_PATH },
    ...lists.filter(({ isEmpty }) => !isEmpty).map(({ label, url }) => ({ label, url })),
    ...(videos.length === 0 && suggestUrl ? [{ label: words.site.suggest, url: suggestUrl }] : []),
  ];
}

/** From a term without videos: the largest of its taxonomy, then the rest. */
export function listWaysFromTerm({ taxonomy }: Term, catalog: Catalog): SiteLink[] {
  const others = bySize(catalog.getTaxonomy(taxonomy)?.terms ?? []).slice(0, MOST_TERMS);
  return [
    ...others.map((term) => ({ label: term.title, url: termPath(term) })),
    ...listWaysOn(catalog),
  ];
}
