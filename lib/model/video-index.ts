/** The index of videos that the browser gets: one file of facets and order, and files with what cards show. */

import type { SearchTable } from './search/index-table';
import type { VideoStatus } from './video';

/**
 * Where the browser finds the index. It alone keeps its name, and is asked for anew by each page: the others are named
 * by what they hold, so that whoever has the index has the files that belong to it.
 */
export const INDEX_PATH = '/library/index.json';
/** Says which code asks for it, so that without a connection a page gets one that it can read; see `lib/build/code-id.ts`. */
export const CODE_HEADER = 'Library-Code';

/** Folders of `/library` with files that the index names. */
export const NAMED_FOLDERS = ['cards', 'stems', 'words', 'sentences'];

/** Videos that one file of cards holds: all of them where that is not much to load. */
export function cardsEach(count: number): number {
  return count <= 1_000 ? 1_000 : 150;
}

export function cardsPath(name: string): string {
  return `/library/cards/${name}.json`;
}

/** Columns of all videos, newest first: entry `i` of each belongs to the same video. */
export type VideoIndex = {
  /** Of the code that has written it, and can read it; see `lib/build/code-id.ts`. */
  code?: string;
  taxonomies: {
    name: string;
    /** Plural, as a heading. */
    title: string;
    /** Slug and title, by title. */
    terms: [string, string][];
  }[];
  /** Slug and title, in their order. */
  paths: [string, string][];
  /** Slug, title and description of those that are about no video. */
  pages: [string, string, string][];
  /** Ids, 11 characters each. */
  ids: string;
  /** Days since 1970, as written: the first, then how many days earlier each one is. */
  days: number[];
  /** The length of each; 0 if unknown. */
  seconds: number[];
  /** Which are shorts. */
  shorts: number[];
  /** What the card of each says, a digit each; see `badges.ts`. */
  badges: string;
  /** Which ones have a weight, and the weights. */
  weights: [number, number][];
  /** Which comes first, second … by title. */
  byTitle: number[];
  /** The terms of each, numbered across all taxonomies. */
  terms: number[][];
  /** Which are not public, and why; only where drafts are shown. */
  statuses?: [number, VideoStatus][];
  /** The columns of single facets from `facets.ts`, by name. */
  facets: Record<string, unknown>;
  /** The files of cards, each with `cardsEach` videos. */
  shards: string[];
  search: SearchTable;
};

/**
 * Title, what the files of its sentences are called by (empty where it is not public), slug where the title does not
 * give it, and poster where it has one of its own.
 */
export type CardRow = [title: string, hash: string, slug?: string, preview?: string];
