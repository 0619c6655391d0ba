/** Bands of lengths, as even as the videos allow. */
import { words } from '@/lib/model/words';

import { defineFacet } from './facet';

/** Its column is the bounds of the bands, in seconds. */
export const length = defineFacet<number[]>({
  name: 'length',
  title: () => words.browse.length,
  isMany: false,
  toColumn: (videos) => toBands(videos.flatMap(({ duration }) => duration ?? [])),
  toOptions: ({ seconds }, bands) => ({
    options: bands.map((bound, index) => {
      const [from, to] = [bound / 60, bands[index + 1] && bands[index + 1]! / 60];
      return { value: toBandValue(bound, bands[index + 1]), label: words.browse.band(from, to) };
    }),
    of: seconds.map((own) => (own > 0 ? [bands.findLastIndex((bound) => own > bound)] : [])),
  }),
});

/** A band in an address, in minutes: `3-10`, and `60-` for the open one. @param from in seconds, like `to` */
export function toBandValue(from: number, to: number | undefined): string {
  return `${from / 60}-${to === undefined ? '' : to / 60}`;
}

/** Where lengths may be split, in seconds. */
const CUTS = [60, 180, 300, 600, 1200, 2400, 3600];
/** The smallest share of the videos that makes a band worth choosing. */
const LEAST_SHARE = 0.05;

/**
 * The bounds of the bands: each goes from one bound (exclusive) to the next (inclusive), the last one is open. Neighbours
 * are merged until each contains at least 5 % of the videos.
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
