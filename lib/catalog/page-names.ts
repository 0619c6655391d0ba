/** The page whose title a body names, and the one that a wrong address almost names. Used by `bodies.ts`. */
import path from 'node:path';

import { closest, distance } from 'fastest-levenshtein';

import { toHref } from '@/lib/model/address';
import { fold } from '@/lib/model/fold';
import { decodePath, withoutEndSlashes } from '@/lib/model/parse-address';

import type { Pages } from './pages';

/** How many addresses are compared with all others: so many more have another cause than a slip. */
const MOST_COMPARED = 100;
/** Shorter names are near to too many others. */
const SHORTEST = 4;
/** The address of a page by its file, of a page of data, of a feed, or of a further page of a list. */
const NOT_NAMED = /\.\w{1,9}$|\/page\/\d+$/u;

/** @param titled titles, and the addresses of their pages as decoded paths @returns gives the href of a title that one page has */
export function createTitleFinder(
  titled: [title: string, address: string][],
): (title: string) => string | undefined {
  const byTitle = new Map<string, string | undefined>();
  for (const [title, address] of titled) {
    const name = fold(title);
    byTitle.set(name, byTitle.has(name) ? undefined : address);
  }
  return (title) => {
    const address = byTitle.get(fold(title.trim()));
    return address && toHref(address);
  };
}

/** @returns gives the href of the page whose name is at most two letters from that of an address; undefined for `tags/fg` */
export function createNearPages(pages: Pages): (url: string) => string | undefined {
  // Made for the first wrong address; most libraries have none.
  let names: Map<string, string[]> | undefined;
  let compared = 0;
  return (url) => {
    const [written = ''] = /^[^?#]*/u.exec(url)!;
    const address = withoutEndSlashes(decodePath(written)).replace(/\.(?:md|html?)$/iu, '');
    const name = path.posix.basename(address).toLowerCase();
    if (name.length < SHORTEST || compared++ >= MOST_COMPARED) return undefined;
    names ??= byName(pages);
    const near = closest(name, [...names.keys()]);
    if (distance(name, near) > Math.min(2, name.length / SHORTEST)) return undefined;
    return toHref(closest(address, names.get(near)!)) + url.slice(written.length);
  };
}

function byName(pages: Pages): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const address of pages.keys()) {
    const name = path.posix.basename(address);
    if (name.length < SHORTEST || NOT_NAMED.test(address)) continue;
    const known = names.get(name);
    if (known) known.push(address);
    else names.set(name, [address]);
  }
  return names;
}
