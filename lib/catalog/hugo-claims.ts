/** The old addresses that follow from Hugo's rules, and the usual ones of feeds; no file names them. */
import {
  ATOM_PATH,
  HOME_PATH,
  RSS_PATH,
  taxonomyAddress,
  termAddress,
  termFeedAddress,
  VIDEOS_PATH,
} from '@/lib/model/address';
import { toHugoTermPath } from '@/lib/model/slug';
import type { Taxonomy } from '@/lib/model/term';

import { ALWAYS, type Claim, Rank } from './claim';
import { hugoPagerPaths } from './pages';

/** Which taxonomy an address `/resources/<term>` meant on the Hugo site, in order of precedence. */
const OLD_TERM_ORDER = ['categories', 'tags', 'concepts'];

/** Hugo's old `/resources/<term>`, and its address for a term with slashes. */
export function termClaims(taxonomies: Taxonomy[]): Claim[] {
  return taxonomies.flatMap(({ name, terms }) =>
    terms.flatMap((term) => oldTermClaims(name, term.slug, term.title, termAddress(term))),
  );
}

/** Where a name with this slug and spelling was on the Hugo site. */
export function oldTermClaims(
  taxonomy: string,
  slug: string,
  title: string,
  target: string,
): Claim[] {
  const known = OLD_TERM_ORDER.indexOf(taxonomy);
  const order = String(known === -1 ? OLD_TERM_ORDER.length : known);
  return [`/resources/${slug}`, `/${taxonomy}/${toHugoTermPath(title)}`].map((path) =>
    derived(path, target, order),
  );
}

/** Hugo's addresses above the list of videos, and of the pages of its lists. */
export function listClaims(videos: number, taxonomies: Taxonomy[], pagerSize: number): Claim[] {
  const lists = [
    { path: HOME_PATH, entries: videos },
    { path: VIDEOS_PATH, entries: videos },
    ...taxonomies.map(({ name, terms }) => ({
      path: taxonomyAddress(name),
      entries: terms.length,
    })),
    ...taxonomies.flatMap(({ terms }) =>
      terms.map((term) => ({ path: termAddress(term), entries: term.videos.length })),
    ),
  ];
  const pages = lists.flatMap(({ path, entries }) =>
    hugoPagerPaths(path, entries, pagerSize).map((page) => derived(page, path)),
  );
  return [derived(VIDEOS_PATH.slice(0, VIDEOS_PATH.lastIndexOf('/')), VIDEOS_PATH), ...pages];
}

/** Where other systems put the feed of a site. */
const USUAL_FEEDS = {
  '/rss': RSS_PATH,
  '/rss.xml': RSS_PATH,
  '/feed': RSS_PATH,
  '/atom': ATOM_PATH,
};

/** Hugo's feeds, `index.xml` beside every list, and the usual addresses. */
export function feedClaims(taxonomies: Taxonomy[]): Claim[] {
  const ofTerms = taxonomies.flatMap(({ name, terms }) =>
    terms.map(({ slug }) =>
      derived(
        `${termAddress({ taxonomy: name, slug })}/index.xml`,
        termFeedAddress({ taxonomy: name, slug }),
      ),
    ),
  );
  const ofLists = [
    '',
    '/resources',
    VIDEOS_PATH,
    ...taxonomies.map(({ name }) => taxonomyAddress(name)),
  ];
  const usual = Object.entries(USUAL_FEEDS).map(([path, target]) => derived(path, target));
  return [...ofLists.map((list) => derived(`${list}/index.xml`, RSS_PATH)), ...ofTerms, ...usual];
}

/** @param order replaces the date where two Hugo rules meet */
export function derived(path: string, target: string, order = ''): Claim {
  const nowhere = { file: '', field: '', place: { line: 1, column: 1 } };
  return { path, target, rank: Rank.Derived, date: order, lifetime: ALWAYS, ...nowhere };
}
