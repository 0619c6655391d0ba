/** What search engines read in the pages of watch paths. */
import type { Graph, ItemList } from 'schema-dts';

import type { Catalog } from '@/lib/catalog/catalog';
import { toHref, videoPath, watchPathAddress } from '@/lib/model/address';
import { absolute, type Site } from '@/lib/model/site';
import type { WatchPath } from '@/lib/model/watch-path';

import { listCrumbs, toGraph } from './site-graph';

export function pathsGraph({ site, paths }: Catalog): Graph {
  const list: ItemList = {
    '@type': 'ItemList',
    numberOfItems: paths.length,
    itemListElement: paths.map((path, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: path.title,
      url: absolute(toHref(watchPathAddress(path))),
    })),
  };
  return toGraph(site, [listCrumbs(site).paths], [list]);
}

/** The path as an ordered list of its videos. */
export function watchPathGraph(path: WatchPath, site: Site): Graph {
  const href = toHref(watchPathAddress(path));
  const list: ItemList = {
    '@type': 'ItemList',
    '@id': `${absolute(href)}#path`,
    url: absolute(href),
    name: path.title,
    description: path.description || undefined,
    itemListOrder: 'https://schema.org/ItemListOrderAscending',
    numberOfItems: path.steps.length,
    itemListElement: path.steps.map(({ video }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: video.title,
      url: absolute(videoPath(video)),
    })),
  };
  return toGraph(site, [listCrumbs(site).paths, { name: path.title, path: href }], [list]);
}
