/** What a request is for, and under which name its answer is kept. Used by `worker.ts`. */
import { DATA_QUERY, isDataRequest } from '@/lib/model/next-protocol/data-request';
import { CODE_HEADER, INDEX_PATH, NAMED_FOLDERS } from '@/lib/model/video-index';

export type Role =
  /** A document that is opened. */
  | 'page'
  /** What React draws a page from. */
  | 'data'
  /** Named by what it holds. */
  | 'file'
  /** The same, from a body: larger, and nobody needs it to read on. */
  | 'picture'
  /** A copy of one on this site, which keeps its name. */
  | 'poster'
  | 'index'
  | 'transcript';

const FOLDERS: [start: string, role: Role][] = [
  ['/_next/static/', 'file'],
  ...NAMED_FOLDERS.map((name): [string, Role] => [`/library/${name}/`, 'file']),
  ['/library/pictures/', 'picture'],
  ['/library/posters/', 'poster'],
  ['/library/transcripts/', 'transcript'],
];

export type Asked = Pick<Request, 'method' | 'mode' | 'url' | 'headers'>;

/**
 * @param site origin, e.g. `https://example.org`
 * @returns undefined for what the worker leaves to the browser: other sites, other methods, parts of a page's data
 */
export function roleOf({ method, mode, url, headers }: Asked, site: string): Role | undefined {
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== site) return undefined;
  if (mode === 'navigate') return 'page';
  if (isDataRequest(headers)) return 'data';
  if (pathname === INDEX_PATH) return 'index';
  return FOLDERS.find(([start]) => pathname.startsWith(start))?.[1];
}

/**
 * An address. No page depends on its query, and each answers with and without a slash at its end; each code reads an index
 * of its own.
 */
export function keyOf(role: Role, { url, headers }: Pick<Asked, 'url' | 'headers'>): string {
  const { origin, pathname } = new URL(url);
  const hasSlash = pathname !== '/' && pathname.endsWith('/');
  const page = origin + (hasSlash ? pathname.slice(0, -1) : pathname);
  if (role === 'page') return page;
  if (role === 'data') return `${page}?${DATA_QUERY}`;
  if (role === 'index') return `${page}?code=${headers.get(CODE_HEADER)}`;
  return url;
}
