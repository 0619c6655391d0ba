/** The schema of a video, including the taxonomies of the site, and the keys that are not mistakes. */
import { z } from 'zod';

import { described } from './field-hints';
import { termList } from './fields';
import { videoFields } from './video-schema';

/** Keys Hugo itself knows; harmless, and never taken for misspellings of ours. */
export const HUGO_KEYS = [
  'author',
  'authors',
  'cascade',
  'images',
  'isCJKLanguage',
  'keywords',
  'linkTitle',
  'markup',
  'menu',
  'menus',
  'outputs',
  'params',
  'resources',
  'robots',
  'series',
  'subtitle',
  'summary',
  'translationKey',
  'type',
  'videos',
];

/** The schema of a video for these taxonomies (plural names); built once for all files of a site. */
export function videoSchema(taxonomies: string[]) {
  const key = taxonomies.join('\n');
  const known = made.get(key) ?? makeSchema(taxonomies);
  made.set(key, known);
  return known;
}

const made = new Map<string, ReturnType<typeof makeSchema>>();

/** A term of this repository's own content for each taxonomy, as `_template.md` and the guide write it. */
const EXAMPLES: Record<string, string> = {
  categories: 'Product Management',
  concepts: 'Practice',
};

function makeSchema(taxonomies: string[]) {
  const terms = taxonomies.map((name) => [
    name,
    described(termList(), `The ${name} of the video.`, [EXAMPLES[name] ?? 'Product Owner']),
  ]);
  return z.object({ ...videoFields, ...(Object.fromEntries(terms) as Record<never, never>) });
}

/** Every key of a video's front matter that is not a taxonomy, in lower case. */
export const VIDEO_KEYS = Object.keys(videoFields).map((key) => key.toLowerCase());

export type VideoData = z.output<ReturnType<typeof videoSchema>>;
