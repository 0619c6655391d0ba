/** Finds the video that a captions file belongs to, by its name. Used by `captions.ts`. */
import { distance } from 'fastest-levenshtein';

import type { VideoEntry } from '@/lib/content/video-file';
import { quote } from '@/lib/model/problem';
import { toSlug } from '@/lib/model/slug';

import { languageFault, languageIn, listBrackets, readings, untoldLanguage } from './captions-name';

export type Found = {
  /** Empty if the name fits no video, several if it fits more than one. */
  entries: VideoEntry[];
  /** BCP 47 tag; undefined if the name has none. */
  language: string | undefined;
  /** Why the file must not be attached, although its video is known. */
  fault?: string | undefined;
};

/**
 * @param stem the name of the file without its extension: `Talk [hpTide00001].en`, `Talk_de`
 * @param folder the name of its folder, which is used if the stem says no more than `captions_de`
 */
export function findVideo(stem: string, folder: string, entries: VideoEntry[]): Found {
  const byId = entries.filter(({ video }) => indexOfId(stem, video.videoId) !== -1);
  if (byId.length > 0) {
    const { videoId, title } = byId[0]!.video;
    const start = indexOfId(stem, videoId);
    const around = [stem.slice(0, start), stem.slice(start + videoId.length)] as const;
    return { entries: byId, ...languageAround(...around, title) };
  }
  for (const { name, language, fault } of readings(stem)) {
    const found = name.trim() === '' ? findByFolder(folder, entries) : findByTitle(name, entries);
    if (found.length > 0) return { entries: found, language, fault };
  }
  return { entries: [], language: undefined };
}

/** The language after an id, else in brackets before it; part of the title does not count. */
function languageAround(before: string, after: string, title: string): Omit<Found, 'entries'> {
  const isOfTitle = (text: string) => toKey(title).includes(toKey(text));
  const brackets = listBrackets(before).filter((text) => !isOfTitle(text));
  const language =
    [...readings(after)].find((reading) => reading.language)?.language ??
    brackets.map(languageIn).find(Boolean);
  const untold = language ? '' : untoldLanguage(after);
  const fault = isOfTitle(untold)
    ? undefined
    : `ends with ${quote(untold)}, which is not a language`;
  return { language, fault: languageFault(after) ?? fault };
}

/** The videos with the most similar titles, nearest first; empty for a name without a title. */
export function nearestVideos(stem: string, entries: VideoEntry[]): VideoEntry[] {
  const names = [...readings(stem)].map(({ name }) => toKey(name));
  const key = names.reduce((shortest, name) => (name.length < shortest.length ? name : shortest));
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

/** What is left of a title, whatever a file system or an exporter makes of its punctuation. */
function toKey(text: string): string {
  return toSlug(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** Finds an id that stands as a word of its own; `-` and `_` may be part of it or surround it. */
function indexOfId(text: string, videoId: string): number {
  return text.search(new RegExp(`(?<![A-Za-z0-9])${videoId}(?![A-Za-z0-9])`, 'u'));
}
