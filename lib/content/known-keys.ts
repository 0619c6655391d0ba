/** Every key that any content file may have, in lower case. Used where YAML cannot read a line. */
import { DEFAULT_TAXONOMIES } from '@/lib/model/site';

import { watchPathSchema } from './watch-path-schema';
import { HUGO_KEYS, VIDEO_KEYS } from './schema';
import { siteSchema } from './site-schema';
import { termSchema } from './term-schema';

const KEYS = new Set(
  [
    ...VIDEO_KEYS,
    ...HUGO_KEYS,
    ...Object.values(DEFAULT_TAXONOMIES),
    ...[termSchema, watchPathSchema, siteSchema].flatMap(({ shape }) => Object.keys(shape)),
  ].map((key) => key.toLowerCase()),
);

export function isKnownKey(key: string): boolean {
  return KEYS.has(key.toLowerCase());
}

/** A key that may keep a page out of the site; a line with one never becomes part of a text. */
export const HIDING_KEY =
  /(?:^|[\s,{])_?(?:draft|headless|published|pubdate|publishdate|unpublishdate|expirydate|build|cascade|private|hidden|unlisted|secret|visibility|status)["']?\s*:/iu;
