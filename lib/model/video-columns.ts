/** The index of videos with a value for each video in each column, in the browser and in the handler of filtered feeds. */
import type { TermLink } from './term';
import type { VideoIndex } from './video-index';

export type VideoColumns = VideoIndex & {
  videoIds: string[];
  /** Number of videos. */
  count: number;
  /** The date of each video, in days since 1970. */
  day: number[];
  isShort: boolean[];
  /** Infinity for videos without one. */
  weight: number[];
  /** By the number in `terms`. */
  allTerms: TermLink[];
};

export function toColumns(index: VideoIndex): VideoColumns {
  const count = index.seconds.length;
  const videoIds = index.ids.match(/.{11}/gu) ?? [];
  const day: number[] = [];
  for (const [at, step] of index.days.entries()) day.push(at === 0 ? step : day[at - 1]! - step);
  const isShort = Array.from({ length: count }, () => false);
  for (const at of index.shorts) isShort[at] = true;
  const weight = Array.from({ length: count }, () => Infinity);
  for (const [at, value] of index.weights) weight[at] = value;
  const allTerms = index.taxonomies.flatMap(({ name, terms }) =>
    terms.map(([slug, title]) => ({ taxonomy: name, slug, title })),
  );
  return { ...index, videoIds, count, day, isShort, weight, allTerms };
}
