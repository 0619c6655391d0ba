/** Watch paths: the files of `content/paths` with their videos looked up. Used by `read.ts`. */
import { closest, distance } from 'fastest-levenshtein';

import type { WatchPathEntry, StepEntry } from '@/lib/content/watch-path-file';
import type { VideoEntry } from '@/lib/content/video-file';
import { isEver } from '@/lib/content/visibility';
import { formatMoment } from '@/lib/model/moment';
import { compareText } from '@/lib/model/order';
import { type Problem, quote } from '@/lib/model/problem';
import type { VideoStatus } from '@/lib/model/video';
import type { Step, WatchPath } from '@/lib/model/watch-path';
import { watchPathAddress } from '@/lib/model/address';

import { createBrokenNames } from './broken';
import type { Content } from './content';

/** A path with what only the catalog needs to know about its file. */
export type PlacedWatchPath = { path: WatchPath; entry: WatchPathEntry };

/**
 * Paths in list order.
 * @param shown the videos of this build
 */
export function placeWatchPaths(
  content: Content,
  shown: VideoEntry[],
  isShown: (status: VideoStatus) => boolean,
  problems: Problem[],
): PlacedWatchPath[] {
  const bySlug = new Map<string, WatchPathEntry>();
  const videos = createVideoFinder(content, shown);
  const isDraft = ({ visibility }: WatchPathEntry) => Number(!isEver(visibility.lifetime));
  return [...content.paths]
    .sort((a, b) => isDraft(a) - isDraft(b))
    .filter(({ visibility }) => isShown(visibility.status))
    .filter((entry) => {
      const first = bySlug.get(entry.slug);
      bySlug.set(entry.slug, first ?? entry);
      if (!first) return true;
      problems.push({
        severity: 'error',
        file: entry.file.name,
        line: 1,
        column: 1,
        field: 'file',
        message: `has the address of ${first.file.name}: "${watchPathAddress(entry)}"`,
        fix: 'give one of the two files another name',
      });
      return false;
    })
    .map((entry) => {
      const { slug, title, description, body, weight, visibility } = entry;
      const { status } = visibility;
      const steps = entry.steps.flatMap((step) => toStep(step, entry, videos, problems));
      return { entry, path: { slug, title, description, body, weight, status, steps } };
    })
    .filter(({ path }) => path.steps.length > 0)
    .sort(
      (a, b) =>
        (a.path.weight ?? Infinity) - (b.path.weight ?? Infinity) ||
        compareText(a.path.title, b.path.title),
    );
}

/** What a step, or `featured:` of `site.yaml`, may name. */
export type VideoFinder = {
  /** By slug or id. */
  find: (name: string) => VideoEntry | undefined;
  isShown: (entry: VideoEntry) => boolean;
  /** Whether it names a file with errors, from which everything else follows. */
  isBroken: (name: string) => boolean;
  /** The slug that was probably meant, of a video that lists show. */
  nearest: (name: string) => string | undefined;
};

export function createVideoFinder({ videos, unread }: Content, shown: VideoEntry[]): VideoFinder {
  const names = new Map<string, VideoEntry>();
  // Of twins, the one that is shown.
  for (const entry of [...videos, ...shown])
    for (const name of [entry.video.videoId, entry.video.slug]) names.set(name, entry);
  const isShown = new Set(shown);
  const slugs = shown.filter(({ video }) => video.isListed).map(({ video }) => video.slug);
  return {
    find: (name) => names.get(name),
    isShown: (entry) => isShown.has(entry),
    isBroken: createBrokenNames(unread),
    nearest(name) {
      const slug = slugs.length > 0 ? closest(name, slugs) : '';
      return distance(name, slug) <= Math.max(2, name.length / 4) ? slug : undefined;
    },
  };
}

function toStep(
  step: StepEntry,
  { file }: WatchPathEntry,
  videos: VideoFinder,
  problems: Problem[],
): Step[] {
  const report = (
    message: string,
    fix: string,
    severity: Problem['severity'] = 'error',
  ): Step[] => {
    problems.push({ severity, file: file.name, ...step.place, field: 'videos', message, fix });
    return [];
  };
  const entry = videos.find(step.video);
  if (entry === undefined) {
    if (videos.isBroken(step.video)) return [];
    const nearest = videos.nearest(step.video);
    const fix = nearest
      ? `did you mean ${nearest}?`
      : 'write the slug or the id of a video, or remove it';
    return report(`${quote(step.video)} is neither the slug nor the id of a video`, fix);
  }
  const isShown = videos.isShown(entry);
  if (!isShown || !entry.video.isListed) {
    const state = isShown ? 'listed' : 'published';
    const message = `${quote(step.video)} of ${entry.file.name} is not ${state}, so it is left out`;
    return report(message, `remove it until it is ${state}`, 'warning');
  }
  const { video } = entry;
  const { note, from, to } = step;
  const end = video.duration ?? Infinity;
  for (const second of [from, to]) {
    if (second === null || second <= end) continue;
    const message = `${formatMoment(second)} is not within the video, which ends at ${formatMoment(end)}`;
    return report(message, 'correct the time');
  }
  if (from !== null && to !== null && to <= from) {
    const message = `ends at ${formatMoment(to)}, before it begins at ${formatMoment(from)}`;
    return report(message, 'correct one of the two times');
  }
  return [{ video, note, from, to }];
}
