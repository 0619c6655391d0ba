/** One tag, category or concept, and the list it belongs to; made by the catalog. */
import { isPublished, type Video } from './video';
import type { Forms } from './words/locale';

/** A term of a video, without the videos of that term. */
export type TermLink = { taxonomy: string; slug: string; title: string };

export type Term = TermLink & {
  /** Plain text; empty if there is no term file. */
  description: string;
  /** Markdown with Hugo's shortcodes resolved; empty if there is no term file. */
  body: string;
  /** The video to start with, if its file names one. */
  start: Video | null;
  /** ISO 8601 instant of the last change of the file or its newest video, in UTC; null if neither is known. */
  lastmod: string | null;
  /** Newest first. */
  videos: Video[];
};

export type Taxonomy = {
  /** Plural, as in addresses and front matter: `tags`. */
  name: string;
  /** Singular: `tag`. */
  singular: string;
  /** A heading: `Tags`. */
  title: string;
  /** What is counted: `tag`, `tags`. */
  forms: Forms;
  description: string;
  /** Markdown with Hugo's shortcodes resolved; empty if there is no `_index.md`. */
  body: string;
  /** By title. */
  terms: Term[];
  /** Terms with a page that nothing links to. */
  unlisted: Term[];
};

/** Whether it would exist without the videos that are not public. */
export function isPublicTerm({ videos }: Term): boolean {
  return videos.length === 0 || videos.some(isPublished);
}

/** Those that an index lists. */
export function withVideos(terms: Term[]): Term[] {
  return terms.filter(({ videos }) => videos.length > 0);
}

/** Whether a category is only what importers write if a video has none. */
export function isNoCategory(taxonomy: string, slug: string): boolean {
  return taxonomy === 'categories' && slug === 'uncategorized';
}
