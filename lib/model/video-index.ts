/** The index of videos that the browser gets: one file of facets and order, and files with what cards show. */

import type { VideoStatus } from './video';

/** How many videos one file of cards has. */
export const SHARD_SIZE = 150;

/** Where the browser finds the index; it names the other files. */
export const INDEX_PATH = '/library/index.json';

export function cardsPath(name: string): string {
  return `/library/cards/${name}.json`;
}

/** Columns of all videos, newest first: entry `i` of each belongs to the same video. */
export type VideoIndex = {
  taxonomies: {
    name: string;
    /** Plural, as a heading. */
    title: string;
    /** Slug and title, by title. */
    terms: [string, string][];
  }[];
  /** Ids, 11 characters each. */
  ids: string;
  /** Days since 1970, as written: the first, then how many days earlier each one is. */
  days: number[];
  /** The length of each; 0 if unknown. */
  seconds: number[];
  /** Which are shorts. */
  shorts: number[];
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
  /** The files of cards, each with `SHARD_SIZE` videos. */
  shards: string[];
};

/** Title, slug if it does not follow from the title, and poster if it has its own. */
export type CardRow = [title: string, slug?: string, preview?: string];
