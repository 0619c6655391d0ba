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
  languages: string[];
  /** Those of each that have captions: number of the video, then numbers of its languages. */
  captions: number[][];
  /** Which are not public, and why; only where drafts are shown. */
  statuses?: [number, VideoStatus][];
  /** Bounds of the bands of lengths, in seconds. */
  bands: number[];
  /** The files of cards, each with `SHARD_SIZE` videos. */
  shards: string[];
};

/** Title, slug where the title does not give it, and poster where it has one of its own. */
export type CardRow = [title: string, slug?: string, preview?: string];

/** Where lengths may be cut, in seconds. */
const CUTS = [60, 180, 300, 600, 1200, 2400, 3600];
/** The least share of the videos that makes a band worth choosing. */
const LEAST_SHARE = 0.05;

/**
 * Bounds of bands of lengths: from each bound (not with it) to the next (with it), the last one open. Neighbours
 * are merged until each holds at least 5 % of the videos.
 * @param seconds of each video whose length is known
 */
export function toBands(seconds: number[]): number[] {
  const bounds = [0, ...CUTS];
  const sizeOf = (from: number, to: number) => seconds.filter((s) => s > from && s <= to).length;
  for (;;) {
    const sizes = bounds.map((from, index) => sizeOf(from, bounds[index + 1] ?? Infinity));
    const smallest = sizes.indexOf(Math.min(...sizes));
    const least = Math.max(1, seconds.length * LEAST_SHARE);
    if (bounds.length === 1 || sizes[smallest]! >= least) return bounds;
    const [before = Infinity, after = Infinity] = [sizes[smallest - 1], sizes[smallest + 1]];
    bounds.splice(after < before ? smallest + 1 : Math.max(1, smallest), 1);
  }
}
