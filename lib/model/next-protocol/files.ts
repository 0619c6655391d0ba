/** Which addresses Next.js keeps for itself, and which files of a build are its own. */

/** Where the built pages are, below the folder of the build. */
export const PAGES_FOLDER = 'server/app';
/** The end of the file name, and the address, of a page's data. */
export const DATA_SUFFIX = '.rsc';
/** What a file with the headers and the status of a page ends in. */
export const META_SUFFIX = '.meta';
/** What a folder with the parts of a page ends in. */
export const SEGMENTS_SUFFIX = '.segments';
/** Pages that answer at any address, so that nothing could be loaded for theirs. */
export const STILL_PAGES = ['_not-found.html', '_global-error.html'];

const ADDRESSES = [
  '/_not-found',
  '/_global-error',
  '/_error',
  '/_app',
  '/_document',
  '/index',
  '/404',
  '/404.html',
  '/500',
  '/500.html',
];

/** Whether Next.js itself answers this decoded path, whatever the content says, so that no page or alias may have it. */
export function isNextRoute(path: string): boolean {
  return (
    path === '/_next' ||
    path.startsWith('/_next/') ||
    ADDRESSES.includes(path) ||
    path.endsWith(DATA_SUFFIX)
  );
}
