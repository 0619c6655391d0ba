/** Which old addresses lead to which page: what the files say, and what follows from Hugo's rules. */
import { isUsed, type TermEntry } from '@/lib/content/term-file';
import type { VideoEntry } from '@/lib/content/video-file';
import type { Place } from '@/lib/content/yaml';
import { ATOM_PATH, HOME_PATH, PATHS_PATH, RSS_PATH, VIDEOS_PATH } from '@/lib/model/address';
import type { Problem } from '@/lib/model/problem';
import { hugoPathsOf } from '@/lib/model/content-path';
import { toHugoTermPath, toSlug } from '@/lib/model/slug';
import type { Taxonomy } from '@/lib/model/term';

import { aliasClaims } from './alias-claims';
import { ALWAYS, type Claim, Rank } from './claim';
import { hugoPagerPaths } from './pages';
import type { PlacedPath } from './paths';

/** Which taxonomy an address `/resources/<term>` meant on the Hugo site, first to last. */
const OLD_TERM_ORDER = ['categories', 'tags', 'concepts'];

/** @param language of the site */
export function videoClaims(entry: VideoEntry, language: string, problems: Problem[]): Claim[] {
  const { video, file, locate } = entry;
  const target = `${VIDEOS_PATH}/${video.slug}`;
  const claim = (path: string, rank: Rank, field: string, place: Place): Claim => ({
    path,
    target,
    rank,
    date: video.date,
    lifetime: entry.lifetime,
    file: file.name,
    field,
    place,
  });
  const byId = [`/resources/${video.videoId}`, `${VIDEOS_PATH}/${video.videoId}`];
  return [
    ...byId.map((path) => claim(path, Rank.Promise, 'videoId', locate(['videoId']))),
    ...aliasClaims(entry.aliases, VIDEOS_PATH, file.name, claim, problems),
    // Hugo runs a slug through the same rule as a title; ours keeps it as it is written.
    claim(`${VIDEOS_PATH}/${toSlug(video.slug)}`, Rank.Derived, 'slug', locate(['slug'])),
    ...hugoPathsOf(file.path, video.slug, language).map((path) =>
      claim(path, Rank.Derived, 'slug', locate(['slug'])),
    ),
  ];
}

export function termFileClaims(terms: Map<string, TermEntry[]>, problems: Problem[]): Claim[] {
  return [...terms].flatMap(([taxonomy, entries]) =>
    entries.filter(isUsed).flatMap((entry) => {
      const claim = (path: string, rank: Rank, field: string, place: Place): Claim => ({
        path,
        // `tags/_index.md` is the text of the list itself.
        target: entry.slug === '' ? `/${taxonomy}` : `/${taxonomy}/${entry.slug}`,
        rank,
        date: entry.lastmod ?? '',
        lifetime: entry.visibility.lifetime,
        file: entry.file.name,
        field,
        place,
      });
      return aliasClaims(entry.aliases, `/${taxonomy}`, entry.file.name, claim, problems);
    }),
  );
}

export function pathClaims(paths: Pick<PlacedPath, 'entry'>[], problems: Problem[]): Claim[] {
  return paths.flatMap(({ entry }) =>
    aliasClaims(
      entry.aliases,
      PATHS_PATH,
      entry.file.name,
      (path, rank, field, place) => ({
        path,
        target: `${PATHS_PATH}/${entry.slug}`,
        rank,
        date: entry.lastmod ?? '',
        lifetime: entry.visibility.lifetime,
        file: entry.file.name,
        field,
        place,
      }),
      problems,
    ),
  );
}

/** Hugo's old `/resources/<term>`, and its address for a term with slashes. */
export function termClaims(taxonomies: Taxonomy[]): Claim[] {
  return taxonomies.flatMap(({ name, terms }) =>
    terms.flatMap(({ slug, title }) => oldTermClaims(name, slug, title, `/${name}/${slug}`)),
  );
}

/** Where a name of this slug and spelling was on the Hugo site. */
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

/** What Hugo had above the list of videos, and the pages of its lists. */
export function listClaims(videos: number, taxonomies: Taxonomy[], pagerSize: number): Claim[] {
  const lists = [
    { path: HOME_PATH, entries: videos },
    { path: VIDEOS_PATH, entries: videos },
    ...taxonomies.map(({ name, terms }) => ({ path: `/${name}`, entries: terms.length })),
    ...taxonomies.flatMap(({ name, terms }) =>
      terms.map((term) => ({ path: `/${name}/${term.slug}`, entries: term.videos.length })),
    ),
  ];
  const pages = lists.flatMap(({ path, entries }) =>
    hugoPagerPaths(path, entries, pagerSize).map((page) => derived(page, path)),
  );
  return [derived(VIDEOS_PATH.slice(0, VIDEOS_PATH.lastIndexOf('/')), VIDEOS_PATH), ...pages];
}

/** Where other systems have the feed of a site. */
const USUAL_FEEDS = {
  '/rss': RSS_PATH,
  '/rss.xml': RSS_PATH,
  '/feed': RSS_PATH,
  '/atom': ATOM_PATH,
};

/** Hugo's feeds, `index.xml` beside every list, and the usual ones. */
export function feedClaims(taxonomies: Taxonomy[]): Claim[] {
  const ofTerms = taxonomies.flatMap(({ name, terms }) =>
    terms.map(({ slug }) => derived(`/${name}/${slug}/index.xml`, `/${name}/${slug}/feed.xml`)),
  );
  const ofLists = ['', '/resources', VIDEOS_PATH, ...taxonomies.map(({ name }) => `/${name}`)];
  const usual = Object.entries(USUAL_FEEDS).map(([path, target]) => derived(path, target));
  return [...ofLists.map((list) => derived(`${list}/index.xml`, RSS_PATH)), ...ofTerms, ...usual];
}

/** @param order takes the place of a date where two rules of Hugo's meet */
export function derived(path: string, target: string, order = ''): Claim {
  const nowhere = { file: '', field: '', place: { line: 1, column: 1 } };
  return { path, target, rank: Rank.Derived, date: order, lifetime: ALWAYS, ...nowhere };
}
