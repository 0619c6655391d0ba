/** Finds the video that a file names, by slug or id or by a link to YouTube. Used by `arrange.ts`. */
import { closest, distance } from 'fastest-levenshtein';

import type { VideoEntry } from '@/lib/content/video-file';
import type { VideoLink } from '@/lib/content/video-links';
import { videoPath } from '@/lib/model/address';
import { momentHref } from '@/lib/model/moment';
import { type Problem, quote } from '@/lib/model/problem';
import { isPublished, type Video } from '@/lib/model/video';
import { parseVideoLink } from '@/lib/model/youtube';

import { createBrokenNames } from './broken';
import type { Content } from './content';
import { createMeantVideos } from './meant-videos';

/** Adds a problem at the place of the name; an error if nothing else is said. */
export type ReportName = (message: string, fix: string, severity?: Problem['severity']) => void;

/** The video of this name, if lists show it. Otherwise reports why not, unless that follows from a file with errors. */
export type FindNamed = (name: string, report: ReportName) => Video | undefined;

export type VideoFinder = {
  findNamed: FindNamed;
  /**
   * The page of the video that a link to YouTube leads to. Only public videos that lists show are found: no link may
   * tell of any other. The page's own video is only found at a moment, which the page plays itself.
   * @param own id of the page's video
   */
  findLinked: (url: string, own: string | undefined) => VideoLink | undefined;
};

/** @param shown the videos of this build */
export function createVideoFinder({ videos, unread }: Content, shown: VideoEntry[]): VideoFinder {
  const byId = new Map<string, VideoEntry>();
  const bySlug = new Map<string, VideoEntry>();
  // Of twins, the one that is shown.
  for (const entry of [...videos, ...shown]) {
    byId.set(entry.video.videoId, entry);
    bySlug.set(entry.video.slug, entry);
  }
  const isShown = new Set(shown);
  const isBroken = createBrokenNames(unread);
  const meantBy = createMeantVideos(shown.filter(({ video }) => video.isListed));
  const slugs = shown.filter(({ video }) => video.isListed).map(({ video }) => video.slug);
  const findNearest = (name: string) => {
    const slug = slugs.length > 0 ? closest(name, slugs) : '';
    return distance(name, slug) <= Math.max(2, name.length / 4) ? slug : undefined;
  };
  const findNamed: FindNamed = (name, report) => {
    const entry = byId.get(name) ?? bySlug.get(name);
    if (entry === undefined) {
      if (isBroken(name)) return undefined;
      const meant = meantBy(name);
      const nearest = findNearest(name);
      const fix = meant
        ? `write ${meant}`
        : nearest
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
  const findLinked: VideoFinder['findLinked'] = (url, own) => {
    const { videoId = '', start } = parseVideoLink(url) ?? {};
    const moment = start === undefined ? '' : momentHref(start);
    if (videoId === own) return moment ? { href: moment } : undefined;
    const entry = byId.get(videoId);
    if (!entry || !isShown.has(entry)) return undefined;
    const { video } = entry;
    if (!video.isListed || !isPublished(video)) return undefined;
    return { href: videoPath(video) + moment, title: video.title };
  };
  return { findNamed, findLinked };
}
