/** Rows of long and short videos, and the list that holds all of them. Used by `home-rows.ts`. */
import { VIDEOS_PATH } from '@/lib/model/address';
import { toBands, toBandValue } from '@/lib/model/facets/length';
import type { Lengths } from '@/lib/model/home-rows';
import type { Video } from '@/lib/model/video';

/** Longer watches, and short ones. */
export const LONG: Lengths = { from: 600, to: null };
export const BRIEF: Lengths = { from: 0, to: 180 };

export function isOfLength({ duration }: Video, { from, to }: Lengths): boolean {
  return duration !== null && duration > from && duration <= (to ?? Infinity);
}

/**
 * The address of all videos of these lengths, shorts left out, as the filters write it. Where the bands of the filter
 * hold others too, it is the list in the order of length.
 * @param videos all of the library
 */
export function lengthHref(videos: Video[], lengths: Lengths): string {
  const bands = toBands(videos.flatMap(({ duration }) => duration ?? []));
  const bandOf = ({ duration }: Video) => bands.findLastIndex((bound) => (duration ?? 0) > bound);
  const long = videos.filter(({ isShort }) => !isShort);
  const wanted = new Set(long.filter((video) => isOfLength(video, lengths)).map(bandOf));
  const isExact = long.every((video) => !wanted.has(bandOf(video)) || isOfLength(video, lengths));
  const query = new URLSearchParams();
  for (const [index, bound] of bands.entries()) {
    if (!isExact || !wanted.has(index)) continue;
    query.append('length', toBandValue(bound, bands[index + 1]));
  }
  query.append('kind', 'video');
  if (!isExact) query.append('sort', lengths.to === null ? 'longest' : 'shortest');
  return `${VIDEOS_PATH}?${query}`;
}
