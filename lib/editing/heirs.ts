/** Which page takes the place of one that is gone. Used by `lost-addresses.ts`. */
import { distance } from 'fastest-levenshtein';

import { featuresOf } from '@/lib/catalog/features';
import type { Catalog } from '@/lib/catalog/read';
import type { Source } from '@/lib/catalog/sources';
import { termAddress, videoAddress, VIDEOS_PATH, watchPathAddress } from '@/lib/model/address';
import { isPublished, type Video } from '@/lib/model/video';

import type { OldPage } from './old-pages';

export type Heir = {
  file: Source;
  /** Whether it is certain: the page of the same video. */
  isSame: boolean;
};

/** Finds the best match: the page of the same video, of the same file, or the most similar one, if any is. */
export function createHeirs(catalog: Catalog): (page: OldPage) => Heir | undefined {
  const { videos, unlisted, taxonomies, paths, sources } = catalog;
  const all = [...videos, ...unlisted.videos].filter(isPublished);
  const candidates = [
    ...all.map((video) => ({ title: video.title, address: videoAddress(video) })),
    ...taxonomies.flatMap(({ terms }) =>
      terms.map((term) => ({ title: term.title, address: termAddress(term) })),
    ),
    ...paths.map((path) => ({ title: path.title, address: watchPathAddress(path) })),
  ].flatMap(({ title, address }) => {
    const file = sources.get(address);
    return file ? [{ title, address, file }] : [];
  });
  const byId = new Map(all.map((video) => [video.videoId, video]));
  const features = new Map<Video, Map<string, number>>();
  const outline = (video: Video) => {
    const known = features.get(video) ?? featuresOf({ ...video, description: '', body: '' });
    features.set(video, known);
    return known;
  };
  return ({ title, folder, file, video }) => {
    const same = video && byId.get(video.videoId);
    const own = same && sources.get(videoAddress(same));
    if (own) return { file: own, isSame: true };
    const alike = candidates.filter(({ address }) => address.startsWith(`${folder}/`));
    const kept = alike.find((candidate) => candidate.file.path === file.path);
    if (kept) return { file: kept.file, isSame: false };
    const likeness = (candidate: (typeof alike)[number]) => {
      const other = catalog.getVideo(candidate.address.slice(VIDEOS_PATH.length + 1));
      return video && other
        ? shareOf(outline(video), outline(other))
        : nearness(title.toLowerCase(), candidate.title.toLowerCase());
    };
    const best = alike
      .map((candidate) => ({ ...candidate, likeness: likeness(candidate) }))
      .reduce<{ file: Source; likeness: number } | undefined>(
        (first, next) => (first && first.likeness >= next.likeness ? first : next),
        undefined,
      );
    const least = video ? LEAST_SHARED : LEAST_NEAR;
    return best && best.likeness >= least ? { file: best.file, isSame: false } : undefined;
  };
}

/** What share of two videos' words and terms, or of two titles' letters, must be common for them to be similar. */
const LEAST_SHARED = 0.2;
const LEAST_NEAR = 0.6;

/** From 0 for nothing in common to 1 for identical. */
function shareOf(a: Map<string, number>, b: Map<string, number>): number {
  let [common, all] = [0, 0];
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    common += Math.min(a.get(key) ?? 0, b.get(key) ?? 0);
    all += Math.max(a.get(key) ?? 0, b.get(key) ?? 0);
  }
  return all === 0 ? 0 : common / all;
}

function nearness(a: string, b: string): number {
  return 1 - distance(a, b) / Math.max(a.length, b.length, 1);
}
