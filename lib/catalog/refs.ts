/** Finds the page that a `ref` or `relref` in a body names. */
import path from 'node:path';

import type { TermEntry } from '@/lib/content/term-file';
import type { VideoEntry } from '@/lib/content/video-file';
import { parseAddress, toHref, VIDEOS_PATH, withoutEndSlashes } from '@/lib/model/address';

import type { Pages } from './pages';
import type { Redirects } from './redirects';

export type RefResolver = (target: string, from: string) => string | undefined;

/**
 * A ref names a page by its address, an alias, or the path of its file, absolute or relative to the
 * file it stands in, with or without `.md`; Hugo's order. A fragment is kept.
 */
export function createRefResolver(
  pages: Pages,
  redirects: Redirects,
  videos: VideoEntry[],
  terms: Map<string, TermEntry[]>,
): RefResolver {
  const byFile = new Map<string, string>();
  const byName = new Map<string, string | undefined>();
  for (const { file, video } of videos) {
    const address = toHref(`${VIDEOS_PATH}/${video.slug}`);
    byFile.set(withoutIndex(file.path), address);
    const name = path.posix.basename(withoutIndex(file.path));
    // A name that two files have names neither.
    byName.set(name, byName.has(name) ? undefined : address);
  }
  for (const [taxonomy, entries] of terms) {
    for (const { file, slug } of entries) {
      if (pages.has(`/${taxonomy}/${slug}`))
        byFile.set(withoutIndex(file.path), toHref(`/${taxonomy}/${slug}`));
    }
  }
  return (target, from) => {
    const [name = '', fragment] = target.split('#', 2);
    const suffix = fragment ? `#${encodeURIComponent(fragment)}` : '';
    if (name === '') return suffix || undefined;
    const parsed = parseAddress(name);
    const addresses = 'path' in parsed ? [parsed.path, parsed.path.toLowerCase()] : [];
    const fromRoot = name.replace(/^\/+/u, '');
    const beside = path.posix.join(path.posix.dirname(from), name);
    const href = addresses
      .map((address) => (pages.has(address) ? toHref(address) : redirects.get(address)))
      .concat(
        [fromRoot, `resources/${fromRoot}`, beside].map((file) => byFile.get(withoutIndex(file))),
      )
      .concat(byName.get(withoutIndex(name)))
      .find((found) => found !== undefined);
    return href && href + suffix;
  };
}

/** `videos/x/index.md` and `videos/x.md` -> `videos/x`. */
function withoutIndex(file: string): string {
  return withoutEndSlashes(file).replace(/(?:\/_?index)?\.md$/iu, '');
}
