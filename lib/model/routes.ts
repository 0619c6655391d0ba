/** Addresses that do not belong to the content: what `app/` and `public/` answer. */
import {
  ATOM_PATH,
  FEEDS_PATH,
  FILTERED_FEEDS,
  HISTORY_PATH,
  JSON_FEED_PATH,
  LIBRARY_PATH,
  MANIFEST_PATH,
  MISSING_PATH,
  OFFLINE_PATH,
  OPEN_SEARCH_PATH,
  OPML_PATH,
  RSS_PATH,
  SEARCH_PATH,
  VIDEOS_PATH,
} from './address';
import { WORKER_PATH } from './offline';

/** Addresses that are themselves a page or a file. */
export const SITE_PAGES = [
  '/llms.txt',
  '/robots.txt',
  '/sitemap.xml',
  ATOM_PATH,
  FEEDS_PATH,
  JSON_FEED_PATH,
  LIBRARY_PATH,
  MISSING_PATH,
  OFFLINE_PATH,
  OPEN_SEARCH_PATH,
  OPML_PATH,
  RSS_PATH,
  SEARCH_PATH,
  ...Object.values(FILTERED_FEEDS),
];

/** Addresses that a page, a handler or a file of the site itself answers; a test compares them with `app/`. */
export const ROUTES = [
  ...SITE_PAGES,
  '/api',
  '/apple-icon',
  '/embed',
  '/feed.css',
  '/healthz',
  HISTORY_PATH,
  '/icon.svg',
  '/icons',
  MANIFEST_PATH,
  '/oembed',
  '/og',
  '/sitemaps',
  '/styleguide',
  '/watch',
  WORKER_PATH,
];

/** Folders of `public/` that hold what a build has written, `oembed` an earlier one, and nothing else. */
export const WRITTEN_FOLDERS = ['/library', '/oembed', '/og', VIDEOS_PATH];

/** Whether something in `app/` other than a content page answers this decoded path or one below it. */
export function isRoute(path: string): boolean {
  return ROUTES.some((route) => path === route || path.startsWith(`${route}/`));
}
