/** Which videos match a choice, in which order, and how many each other option would show. One pass over all videos. */
import type { VideoColumns } from '@/lib/model/video-columns';

import type { Facet } from './facets';
import { type Filters, type Sort } from './filters';

export type Outcome = {
  /** Numbers of videos, in order. */
  videos: number[];
  /** For each facet and option, the number of videos it would show, given the choices in all other facets. */
  counts: number[][];
};

/** @param pool numbers of videos to choose from, in search order; all videos if omitted */
export function choose(
  videoIndex: VideoColumns,
  facets: Facet[],
  filters: Filters,
  pool?: number[],
): Outcome {
  const active = facets.flatMap((facet, index) => {
    const values = filters.chosen[facet.name] ?? [];
    if (values.length === 0) return [];
    const wanted = values.map((value) => facet.options.findIndex((one) => one.value === value));
    return [{ index, wanted, isAll: filters.all.includes(facet.name) && facet.isMany }];
  });
  const counts = facets.map(({ options }) => options.map(() => 0));
  const add = (facet: number, video: number) => {
    for (const option of facets[facet]!.of[video]!) counts[facet]![option]! += 1;
  };
  const videos: number[] = [];
  const look = (video: number) => {
    let missed: { index: number; isAll: boolean } | undefined;
    for (const facet of active) {
      const own = facets[facet.index]!.of[video]!;
      const has = (option: number) => own.includes(option);
      if (facet.isAll ? facet.wanted.every(has) : facet.wanted.some(has)) continue;
      if (missed) return;
      missed = facet;
    }
    if (missed) {
      // Only this facet excludes it; if all values are required, choosing one more does not bring it back.
      if (!missed.isAll) add(missed.index, video);
      return;
    }
    videos.push(video);
    for (let facet = 0; facet < facets.length; facet++) add(facet, video);
  };
  if (pool) pool.forEach(look);
  else for (let video = 0; video < videoIndex.count; video++) look(video);
  return { videos: inOrder(videoIndex, videos, filters.sort), counts };
}

function inOrder(videoIndex: VideoColumns, videos: number[], sort: Sort): number[] {
  const { seconds, weight, byTitle } = videoIndex;
  if (sort === 'best') return videos;
  // Videos are numbered from the newest.
  const newest = [...videos].sort((a, b) => a - b);
  if (sort === 'newest') return newest;
  if (sort === 'oldest') return newest.reverse();
  if (sort === 'longest') return newest.sort((a, b) => seconds[b]! - seconds[a]!);
  if (sort === 'shortest')
    return newest.sort((a, b) => (seconds[a] || Infinity) - (seconds[b] || Infinity) || 0);
  if (sort === 'relevant')
    return newest.sort((a, b) => (weight[a] === weight[b] ? 0 : weight[a]! - weight[b]!));
  const place: number[] = [];
  byTitle.forEach((video, index) => (place[video] = index));
  return newest.sort((a, b) => place[a]! - place[b]!);
}
