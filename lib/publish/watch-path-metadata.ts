/** The heads of the list of paths, of a path and of its steps. Used by `app`. */
import type { Metadata } from 'next';

import type { Catalog } from '@/lib/catalog/catalog';
import { HOME_PATH, PATHS_PATH, toHref, watchPathAddress } from '@/lib/model/address';
import { isPublished, type Video } from '@/lib/model/video';
import type { WatchPath } from '@/lib/model/watch-path';

import { headsOf, listMetadata, namesOf, openIf } from './head';
import { videoMetadata } from './video-metadata';

export function pathsMetadata({ site, paths }: Catalog): Metadata {
  const description = headsOf(site).paths(site.name);
  const { title } = namesOf(site).paths;
  return {
    ...listMetadata(site, title, description, PATHS_PATH, 1, HOME_PATH),
    robots: openIf(paths.length > 0),
  };
}

export function watchPathMetadata(path: WatchPath, catalog: Catalog): Metadata {
  const { site } = catalog;
  const description = path.description || headsOf(site).paths(site.name);
  return {
    ...listMetadata(site, path.title, description, toHref(watchPathAddress(path)), 1, HOME_PATH),
    robots: openIf(isOpen(path, catalog)),
  };
}

/** A step of a path: search engines should find the page of its video instead. */
export function stepMetadata(video: Video, path: WatchPath, catalog: Catalog): Metadata {
  const metadata = {
    ...videoMetadata(video, catalog.site),
    title: `${video.title} · ${path.title}`,
  };
  return isOpen(path, catalog) ? metadata : { ...metadata, robots: { index: false } };
}

/** Whether search engines may index its pages. */
function isOpen(path: WatchPath, { unlisted }: Catalog): boolean {
  return isPublished(path) && !unlisted.paths.includes(path);
}
