/** The sitemap: every page with what search engines want to know of it. Asked by `app/sitemap.ts`. */
import type { MetadataRoute } from 'next';

import type { Catalog } from '@/lib/catalog/catalog';
import { pagePath, laterPages, termPath, videoPath, VIDEOS_PATH } from '@/lib/model/address';
import { siteUrl } from '@/lib/model/site';

/** Where a video's own file says nothing. */
const VIDEO_PRIORITY = 0.5;
const LIST_PRIORITY = 0.4;

/** Dates come from the content, never from the build. Drafts, where shown, are left out. */
export function toSitemap({ videos, taxonomies }: Catalog): MetadataRoute.Sitemap {
  const base = siteUrl();
  const published = videos.filter((video) => video.status === 'published');
  const newest = published
    .map((video) => video.lastmod)
    .sort()
    .at(-1);
  const entry = (path: string, lastModified: string | null | undefined, priority: number) => ({
    url: base + path,
    ...(lastModified ? { lastModified } : {}),
    priority,
  });
  const list = (path: string, count: number, lastModified: string | null | undefined) =>
    [1, ...laterPages(count).map(({ n }) => Number(n))].map((n) =>
      entry(pagePath(path, n), lastModified, LIST_PRIORITY),
    );
  return [
    entry('/', newest, 1),
    ...list(VIDEOS_PATH, videos.length, newest),
    ...published.map((video) =>
      entry(videoPath(video), video.lastmod, video.sitemapPriority ?? VIDEO_PRIORITY),
    ),
    ...taxonomies.flatMap(({ name, terms }) => [
      entry(`/${name}`, newest, LIST_PRIORITY),
      ...terms.flatMap((term) => list(termPath(term), term.videos.length, term.lastmod)),
    ]),
  ];
}
