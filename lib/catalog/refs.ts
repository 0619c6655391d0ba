/** Finds the page that a `ref`, a `relref` or a link in a body names. */
import path from 'node:path';

import type { TermEntry } from '@/lib/content/term-file';
import type { VideoEntry } from '@/lib/content/video-file';
import {
  HOME_PATH,
  sitePageAddress,
  termAddress,
  termPath,
  toHref,
  videoAddress,
} from '@/lib/model/address';
import { decodePath, parseAddress, withoutEndSlashes } from '@/lib/model/parse-address';
import { pagePathOf } from '@/lib/model/content-path';
import { type AddressTable, findAddress, foldPath } from '@/lib/model/old-address';
import { isRoute } from '@/lib/model/routes';

import { guessSlug } from './broken';
import type { Content } from './content';
import type { Pages } from './pages';
import type { Redirects } from './redirects';
import type { PlacedSitePage } from './site-pages';
import type { VideoFinder } from './video-finder';

/** Resolves what is written in a file, given its path relative to the content, to an href. */
export type RefResolver = (target: string, from: string) => string | undefined;

/** What a body can link to. */
export type Targets = {
  pages: Pages;
  redirects: Redirects;
  /** Pages and old addresses in other spellings. */
  getAddresses: () => AddressTable;
  videos: VideoEntry[];
  findLinked: VideoFinder['findLinked'];
  terms: Map<string, TermEntry[]>;
  sitePages: PlacedSitePage[];
  /** Videos with errors: their pages will exist once those are fixed. */
  broken: Content['unread'];
  /** Addresses of the files in `public/`. */
  publicFiles: string[];
  /** Of the site, which a file name may contain. */
  language: string;
};

/** The common form of all spellings of a file name: Hugo accepts `My Talk.md` for `my-talk.md`. */
function foldName(page: string): string {
  return foldPath(page).replaceAll(' ', '-');
}

/**
 * A ref names a page by its address, an alias, or the path of its file, absolute or relative to the
 * file it is in, with or without `.md`; in Hugo's order. A fragment is kept.
 */
export function createRefResolver({
  pages,
  getAddresses,
  videos,
  terms,
  sitePages,
  broken,
  language,
}: Targets): RefResolver {
  const withoutIndex = (file: string) => pagePathOf(withoutEndSlashes(file), language);
  const files: [page: string, href: string][] = [];
  const byName = new Map<string, string | undefined>();
  const add = (file: string, slug: string) => {
    const address = toHref(videoAddress({ slug }));
    files.push([withoutIndex(file), address]);
    const name = foldName(path.posix.basename(withoutIndex(file)));
    // A name that two files share names neither.
    byName.set(name, byName.has(name) ? undefined : address);
  };
  for (const { file, video } of videos) add(file.path, video.slug);
  const mended = new Set(broken.map((file) => videoAddress({ slug: guessSlug(file) })));
  for (const file of broken) add(file.path, guessSlug(file));
  for (const { entry } of sitePages)
    files.push([withoutIndex(entry.file.path), toHref(sitePageAddress(entry))]);
  for (const [taxonomy, entries] of terms) {
    for (const { file, slug } of entries) {
      if (pages.has(termAddress({ taxonomy, slug })))
        files.push([withoutIndex(file.path), termPath({ taxonomy, slug })]);
    }
  }
  // One that matches the name of a file exactly comes first.
  const byFile = new Map([
    ...files.map(([page, href]) => [foldName(page), href] as const),
    ...files,
  ]);
  const ofAddress = (path: string) =>
    pages.has(path) || mended.has(path) ? toHref(path) : findAddress(path, getAddresses());
  return (target, from) => {
    const [written = '', fragment] = target.split('#', 2);
    const name = decodePath(written);
    const suffix = fragment ? `#${encodeURIComponent(fragment)}` : '';
    if (name === '') return suffix || undefined;
    const parsed = parseAddress(written);
    const fromRoot = name.replace(/^\/+/u, '');
    const beside = path.posix.join(path.posix.dirname(from), name);
    const href =
      ('path' in parsed ? ofAddress(parsed.path) : undefined) ??
      [fromRoot, `resources/${fromRoot}`, beside]
        .map(withoutIndex)
        .map((file) => byFile.get(file) ?? byFile.get(foldName(file)))
        .concat(byName.get(foldName(withoutIndex(name))))
        .find((found) => found !== undefined);
    return href && href + suffix;
  };
}

/**
 * A link may name whatever a ref may; in addition, an address relative to its page, as in a browser, and
 * anything the site answers that is not a page. A query and a fragment are kept.
 * @param resolveRef for the same targets
 * @returns resolves what is written, the file it is in, and the decoded path of its page, to an href
 */
export function createLinkResolver(
  { pages, getAddresses, publicFiles }: Targets,
  resolveRef: RefResolver,
): (url: string, from: string, page: string) => string | undefined {
  return (written, from, page) => {
    const [name = ''] = /^[^?#]*/u.exec(written)!;
    const rest = written.slice(name.length);
    const base = new URL(`http://localhost${toHref(page)}/`);
    const url = URL.canParse(name, base) ? new URL(name, base) : undefined;
    // A browser reads a backslash as a slash.
    if (url?.host !== base.host) return undefined;
    const address = withoutEndSlashes(decodePath(url.pathname)) || HOME_PATH;
    if (isRoute(address) || publicFiles.includes(address)) return toHref(address) + rest;
    const href =
      resolveRef(name, from) ??
      (pages.has(address) ? toHref(address) : findAddress(address, getAddresses()));
    return href && href + rest;
  };
}
