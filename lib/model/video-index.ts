/** The index of videos that the browser gets: one file of facets and order, and files with what cards show. */

import type { VideoStatus } from './video';

/** Videos that one file of cards holds. */
export const SHARD_SIZE = 150;

/** Where the browser finds the index; the names of the other files are in it. */
export const INDEX_PATH = '/library/index.json';

export function cardsPath(name: string): string {
  return `/library/cards/${name}.json`;
}

/** Columns of all videos, newest first: entry `i` of each is of the same video. */
export type VideoIndex = {
  taxonomies: {
    name: string;
    /** Plural, a heading. */
    title: string;
    /** Slug and title, by title. */
    terms: [string, string][];
  }[];
  /** Ids, 11 characters each. */
  ids: string;
  /** Days since 1970, as written: the first, then how many days earlier each one is. */
  days: number[];
  /** Length of each; 0 where it is not known. */
  seconds: number[];
  /** Which are shorts. */
  shorts: number[];
  /** Which have a weight, and which. */
  weights: [number, number][];
  /** Which comes first, second … by title. */
  byTitle: number[];
  /** The terms of each, numbered through all taxonomies. */
  terms: number[][];
  /** Which are not public, and why; only where drafts are shown. */
  statuses?: [number, VideoStatus][];
  /** What single facets of `facets.ts` have for themselves, by their names. */
  facets: Record<string, unknown>;
  /** The files of cards, each with `SHARD_SIZE` videos. */
  shards: string[];
};

/** Title, slug where the title does not give it, and poster where it has one of its own. */
export type CardRow = [title: string, slug?: string, preview?: string];
