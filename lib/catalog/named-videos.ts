/** Videos that another file names by slug or id. Used by `arrange.ts`. */
import { closest, distance } from 'fastest-levenshtein';

import type { VideoEntry } from '@/lib/content/video-file';
import { type Problem, quote } from '@/lib/model/problem';
import type { Video } from '@/lib/model/video';

import { createBrokenNames } from './broken';
import type { Content } from './content';

/** Adds a problem at the place of the name; an error if nothing else is said. */
export type ReportName = (message: string, fix: string, severity?: Problem['severity']) => void;

/** The video of this name, if lists show it. Otherwise reports why not, unless that follows from a file with errors. */
export type FindNamed = (name: string, report: ReportName) => Video | undefined;

/** @param shown the videos of this build */
export function createNamedVideos({ videos, unread }: Content, shown: VideoEntry[]): FindNamed {
  const names = new Map<string, VideoEntry>();
  // Of twins, the one that is shown.
  for (const entry of [...videos, ...shown])
    for (const name of [entry.video.videoId, entry.video.slug]) names.set(name, entry);
  const isShown = new Set(shown);
  const isBroken = createBrokenNames(unread);
  const slugs = shown.filter(({ video }) => video.isListed).map(({ video }) => video.slug);
  const findNearest = (name: string) => {
    const slug = slugs.length > 0 ? closest(name, slugs) : '';
    return distance(name, slug) <= Math.max(2, name.length / 4) ? slug : undefined;
  };
  return (name, report) => {
    const entry = names.get(name);
    if (entry === undefined) {
      if (isBroken(name)) return undefined;
      const nearest = findNearest(name);
      const fix = nearest
        ? `did you mean ${nearest}?`
        : 'write the slug or the id of a video, or remove it';
      report(`${quote(name)} is neither the slug nor the id of a video`, fix);
      return undefined;
    }
    if (isShown.has(entry) && entry.video.isListed) return entry.video;
    const state = isShown.has(entry) ? 'listed' : 'published';
    const message = `${quote(name)} of ${entry.file.name} is not ${state}, so it is left out`;
    report(message, `remove it until it is ${state}`, 'warning');
    return undefined;
  };
}
