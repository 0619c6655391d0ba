/** Files in the folder of other pages: a video among the tags, a path among the videos. Used by the readers of all three. */
import type { Problem } from '@/lib/model/problem';

import { nameInProject } from './folder';
import type { FrontMatter } from './front-matter';
import { listNames } from './listing';
import { VIDEO_FOLDERS } from './page-files';

type Kind = 'video' | 'path' | 'term' | 'page';

/** Keys that only pages of one kind have, and whether a value is one of theirs. */
const SIGNS: Record<Kind, (key: string, value: unknown) => boolean> = {
  video: (key, value) => /^video_?id$/u.test(key) && /^[\w-]{11}$/u.test(String(value)),
  path: (key, value) => key === 'videos' && Array.isArray(value) && value.length > 0,
  term: (key, value) => key === 'synonyms' && Array.isArray(value) && value.length > 0,
  page: () => false,
};

const FOLDERS: Record<Kind, () => string> = {
  video: () => VIDEO_FOLDERS.find((folder) => listNames(folder).length > 0) ?? VIDEO_FOLDERS[0]!,
  path: () => 'paths',
  term: () => 'tags',
  page: () => 'pages',
};

/**
 * One problem if a file has a key of another kind, and none that its own kind needs.
 * A file among the terms is a term all the same, so there it is a warning.
 */
export function misplaced({ file, data, locateKey }: FrontMatter, own: Kind): Problem[] {
  const has = (kind: Kind) =>
    Object.keys(data).find((key) => SIGNS[kind](key.toLowerCase(), data[key]));
  if (has(own) || (own === 'video' && 'date' in data)) return [];
  const meant = (['video', 'path', 'term'] as const).find((kind) => kind !== own && has(kind));
  if (!meant) return [];
  const field = has(meant)!;
  const what = { video: 'a video', path: 'a path', term: 'a tag or the like' };
  const message = `is a key of ${what[meant]}, but this is the folder of another kind of page`;
  const fix = `move this file to ${nameInProject(FOLDERS[meant]())}`;
  const severity = own === 'term' ? 'warning' : 'error';
  return [{ severity, file, ...locateKey(field), field, message, fix }];
}
