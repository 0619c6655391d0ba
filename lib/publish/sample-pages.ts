/** One address of each kind of page, for whatever visits them all. Used by end-to-end tests and screenshots. */
import type { Catalog } from '@/lib/catalog/catalog';
import {
  embedPath,
  FEEDS_PATH,
  LIBRARY_PATH,
  HOME_PATH,
  MISSING_PATH,
  OFFLINE_PATH,
  PATHS_PATH,
  SEARCH_PATH,
  SHORTS_PATH,
  stepAddress,
  termPath,
  toHref,
  videoPath,
  VIDEOS_PATH,
  watchPathAddress,
} from '@/lib/model/address';
import type { Video } from '@/lib/model/video';

/** @param video whose pages are visited */
export function listSamplePages({ taxonomies, paths }: Catalog, video: Video): string[] {
  const terms = taxonomies.flatMap((taxonomy) => taxonomy.terms);
  const term = terms.find(({ body }) => body.trim() !== '') ?? terms[0];
  return [
    HOME_PATH,
    VIDEOS_PATH,
    videoPath(video),
    ...taxonomies.slice(0, 1).map(({ name }) => `/${name}`),
    ...(term ? [termPath(term)] : []),
    SHORTS_PATH,
    PATHS_PATH,
    ...paths
      .slice(0, 1)
      .flatMap((path) => [toHref(watchPathAddress(path)), toHref(stepAddress(path, 1))]),
    LIBRARY_PATH,
    SEARCH_PATH,
    FEEDS_PATH,
    MISSING_PATH,
    OFFLINE_PATH,
    '/styleguide',
    embedPath(video),
    '/nothing',
  ];
}
