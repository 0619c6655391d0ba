/** What search engines read in pages that list videos or terms, as a schema.org graph; shown by `components/site/json-ld.tsx`. */
import type { CollectionPage, Graph } from 'schema-dts';

import type { Catalog } from '@/lib/catalog/catalog';
import {
  HOME_PATH,
  SHORTS_PATH,
  taxonomyAddress,
  termPath,
  videoPath,
  VIDEOS_PATH,
} from '@/lib/model/address';
import { pagePath } from '@/lib/model/list-pages';
import { absolute, type Site } from '@/lib/model/site';
import { type Taxonomy, type Term, withVideos } from '@/lib/model/term';
import type { Video } from '@/lib/model/video';

import { listCrumbs, SITE_ID, toGraph } from './site-graph';

export function homeGraph({ site, videos }: Catalog): Graph {
  return toGraph(site, [], [collection(site.name, HOME_PATH, videos.slice(0, 8))]);
}

export function videosGraph({ site, longVideos }: Catalog, shown: Video[], page: number): Graph {
  const { videos } = listCrumbs(site);
  const path = pagePath(VIDEOS_PATH, page);
  return toGraph(site, [videos], [collection(videos.name, path, shown, longVideos.length)]);
}

export function shortsGraph({ site, shorts }: Catalog, shown: Video[], page: number): Graph {
  const crumb = listCrumbs(site).shorts;
  const path = pagePath(SHORTS_PATH, page);
  return toGraph(site, [crumb], [collection(crumb.name, path, shown, shorts.length)]);
}

export function taxonomyGraph(taxonomy: Taxonomy, site: Site): Graph {
  const path = taxonomyAddress(taxonomy.name);
  const terms = withVideos(taxonomy.terms);
  const list: CollectionPage = {
    '@type': 'CollectionPage',
    '@id': absolute(path),
    url: absolute(path),
    name: taxonomy.title,
    description: taxonomy.description || undefined,
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: terms.length,
      itemListElement: terms.map((term, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: term.title,
        url: absolute(termPath(term)),
      })),
    },
  };
  return toGraph(site, [{ name: taxonomy.title, path }], [list]);
}

export function termGraph(
  term: Term,
  taxonomy: Taxonomy,
  site: Site,
  shown: Video[],
  page: number,
): Graph {
  const path = pagePath(termPath(term), page);
  const crumbs = [
    { name: taxonomy.title, path: taxonomyAddress(taxonomy.name) },
    { name: term.title, path: termPath(term) },
  ];
  return toGraph(site, crumbs, [
    {
      ...collection(term.title, path, shown, term.videos.length),
      description: term.description || undefined,
    },
  ]);
}

function collection(
  name: string,
  path: string,
  shown: Video[],
  total = shown.length,
): Exclude<CollectionPage, string> {
  return {
    '@type': 'CollectionPage',
    '@id': `${absolute(path)}#list`,
    url: absolute(path),
    name,
    isPartOf: { '@id': SITE_ID() },
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: total,
      itemListElement: shown.map((video, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: video.title,
        url: absolute(videoPath(video)),
      })),
    },
  };
}
