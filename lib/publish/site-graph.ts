/** The start of every page's schema.org graph: the site, its publisher, and where in it the page is. */
import type {
  BreadcrumbList,
  Graph,
  Organization,
  Person,
  SearchAction,
  Thing,
  WebSite,
} from 'schema-dts';

import { PATHS_PATH, SEARCH_PATH, SHORTS_PATH, VIDEOS_PATH } from '@/lib/model/address';
import { absolute, type Site } from '@/lib/model/site';
import { wordsOf } from '@/lib/model/words/all';

export type Crumb = { name: string; path: string };

/** Lists that have pages below them. */
export function listCrumbs({ language }: Site) {
  const { list, paths } = wordsOf(language);
  return {
    shorts: { name: list.shorts, path: SHORTS_PATH },
    paths: { name: paths.title, path: PATHS_PATH },
    videos: { name: list.all, path: VIDEOS_PATH },
  };
}

export const AUTHOR_ID = () => absolute('/#author');
export const SITE_ID = () => absolute('/#website');

export function toGraph(site: Site, crumbs: Crumb[], things: Thing[]): Graph {
  const parts: Thing[] = [
    // Complete only on the home page, where search engines look for it.
    webSite(site, crumbs.length === 0),
    ...author(site),
    ...(crumbs.length > 0 ? [breadcrumbs(site, crumbs)] : []),
    ...things,
  ];
  return { '@context': 'https://schema.org', '@graph': parts };
}

function webSite(site: Site, isWhole: boolean): WebSite {
  return {
    '@type': 'WebSite',
    '@id': SITE_ID(),
    url: absolute('/'),
    name: site.name,
    inLanguage: site.language,
    ...(site.author ? { publisher: { '@id': AUTHOR_ID() } } : {}),
    ...(isWhole
      ? { description: site.description || undefined, potentialAction: searchAction() }
      : {}),
  };
}

/** https://developers.google.com/search/docs/appearance/structured-data/sitelinks-searchbox */
function searchAction(): SearchAction {
  return {
    '@type': 'SearchAction',
    target: `${absolute(SEARCH_PATH)}?q={search_term_string}`,
    ...{ 'query-input': 'required name=search_term_string' },
  };
}

function author({ author: who }: Site): (Person | Organization)[] {
  return who
    ? [{ '@type': who.type, '@id': AUTHOR_ID(), name: who.name, url: who.url ?? undefined }]
    : [];
}

function breadcrumbs(site: Site, crumbs: Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: site.name, path: '/' }, ...crumbs].map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(path),
    })),
  };
}
