/**
 * Where an address leads that is not a page: one that was left behind, a page address in another spelling, one of a
 * Hugo file, or one of YouTube's. Used by the handler of old addresses, by links in bodies, and in development.
 */
import { HOME_PATH, toEmbedHref, toHref, videoAddress } from './address';
import { toLower } from './slug';

/** From decoded path to href. */
export type AddressTable = {
  /** Matched exactly: with a YouTube id, or with a spelling shared by two addresses. */
  exact: Record<string, string>;
  /** All others, by `foldPath`. */
  folded: Record<string, string>;
};

/** The common form of a path in every letter case and Unicode form. */
export function foldPath(path: string): string {
  // A browser escapes everything but ASCII, so most paths contain nothing else.
  if (/^[\0-\x7F]*$/u.test(path)) return path.toLowerCase();
  return toLower(path.toLowerCase().toUpperCase().normalize('NFC')).normalize('NFC');
}

/**
 * @param pages decoded paths
 * @param redirects from decoded path to href
 * @param ids of YouTube, which are case-sensitive
 */
export function toAddressTable(
  pages: Iterable<string>,
  redirects: Map<string, string>,
  ids: Set<string>,
): AddressTable {
  const entries = [...[...pages].map((page) => [page, toHref(page)] as const), ...redirects];
  const folds = new Map<string, string | undefined>();
  const withId = entries.filter(([path]) => path.split('/').some((segment) => ids.has(segment)));
  const exact = new Map(withId);
  const others = entries.filter(([path]) => !exact.has(path));
  for (const [path, href] of others) {
    const fold = foldPath(path);
    folds.set(fold, !folds.has(fold) || folds.get(fold) === href ? href : undefined);
  }
  for (const [path, href] of others)
    if (folds.get(foldPath(path)) === undefined) exact.set(path, href);
  const folded = [...folds].filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { exact: Object.fromEntries(exact), folded: Object.fromEntries(folded) };
}

/** @param path decoded, without a trailing slash @returns an href */
export function findAddress(path: string, { exact, folded }: AddressTable): string | undefined {
  // Hugo writes `x/index.html`, and `x.html` with `uglyURLs`.
  const page = path.replace(/(?:\/index)?\.html?$/iu, '') || HOME_PATH;
  for (const form of new Set([path, page])) {
    const href = exact[form] ?? folded[foldPath(form)];
    if (href !== undefined) return href;
  }
  const [, kind, id] = /^\/(shorts|live|v|embed)\/([\w-]{11})$/u.exec(page) ?? [];
  const href = findVideoPage(id ?? '', { exact, folded });
  return kind === 'embed' && href !== undefined ? toEmbedHref(href) : href;
}

/** @returns the href of the page of the video with this id */
export function findVideoPage(id: string, { exact }: AddressTable): string | undefined {
  return exact[videoAddress({ slug: id })];
}
