/** What pages and the worker that keeps them for times without a connection agree on. */

/** The worker, or the one that removes it. */
export const WORKER_PATH = '/sw.js';

/** In the HTML of each page that may be kept, and of nothing else; see `PageElementData`. */
export const KEPT_MARK = 'data-offline=""';

/** The caches with pages: each page is its document and, with the query of a request for it, its data. */
export const PAGE_CACHES = {
  /** Pages that every visitor needs. */
  shell: 'pages-shell',
  saved: 'pages-saved',
  visited: 'pages-visited',
};

/** What Serwist remembers of the entries of caches. */
export const EXPIRATION_DATABASE = 'serwist-expiration';

/** An empty cache: while it is there, nothing is kept, whichever worker a page still has. */
export const STOPPED_CACHE = 'stopped';

/** The most pages of saved videos. */
export const MOST_SAVED = 200;

/** What a page tells the worker: keep the page at an href of this site, or those of saved videos, or forget one of these. */
export type KeepMessage =
  { keep: string; as: 'saved' | 'visited' } | { saved: string[] } | { forget: string };

/** What the build tells the worker: its id, so that each build has a worker of its own, and that of its code. */
export type WorkerSite = { build: string; code: string };
