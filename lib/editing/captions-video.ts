/** Finds the video that a captions file belongs to, by its name. Asked by `captions.ts`. */
import { distance } from 'fastest-levenshtein';

import type { VideoEntry } from '@/lib/content/video-file';
import { toSlug } from '@/lib/model/slug';

import { languageFault, readings } from './captions-name';

export type Found = {
  /** None where the name fits no video, several where it fits more than one. */
  entries: VideoEntry[];
  /** BCP 47 tag; undefined where the name has none. */
  language: string | undefined;
  /** Why the file must not be attached, though its video is known. */
  fault?: string | undefined;
};

/**
 * @param stem the name of the file without its extension: `Talk [hpTide00001].en`, `Talk_de`
 * @param folder the name of its folder, which speaks where the stem is no more than `captions_de`
 */
export function findVideo(stem: string, folder: string, entries: VideoEntry[]): Found {
  const byId = entries.filter(({ video }) => indexOfId(stem, video.videoId) !== -1);
  if (byId.length > 0) {
    const id = byId[0]!.video.videoId;
    const after = stem.slice(indexOfId(stem, id) + id.length);
    const language = readings(after).find((reading) => reading.language)?.language;
    return { entries: byId, language, fault: languageFault(after) };
  }
  for (const { name, language } of readings(stem)) {
    const found = name === '' ? findByFolder(folder, entries) : findByTitle(name, entries);
    if (found.length > 0) return { entries: found, language };
  }
  return { entries: [], language: undefined };
}

/** The videos whose titles are most like a name, the nearest first; none for a name without a title. */
export function nearestVideos(stem: string, entries: VideoEntry[]): VideoEntry[] {
  const key = toKey(readings(stem).at(-1)!.name);
  if (key === '') return [];
  const far = new Map(entries.map((entry) => [entry, distance(key, toKey(entry.video.title))]));
  return [...entries].sort((a, b) => far.get(a)! - far.get(b)!).slice(0, 3);
}

function findByFolder(folder: string, entries: VideoEntry[]): VideoEntry[] {
  const byId = entries.filter(({ video }) => indexOfId(folder, video.videoId) !== -1);
  return byId.length > 0 ? byId : findByTitle(folder, entries);
}

function findByTitle(name: string, entries: VideoEntry[]): VideoEntry[] {
  const key = toKey(name);
  return key === ''
    ? []
    : entries.filter(({ video }) => [video.title, video.slug].some((text) => toKey(text) === key));
}

/** What is left of a title whatever a file system or an exporter makes of its punctuation. */
function toKey(text: string): string {
  return toSlug(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** Where an id stands as a word of its own; `-` and `_` may be part of it or lie around it. */
function indexOfId(text: string, videoId: string): number {
  return text.search(new RegExp(`(?<![A-Za-z0-9])${videoId}(?![A-Za-z0-9])`, 'u'));
}
