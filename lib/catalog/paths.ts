/** Watch paths: the files of `content/paths` with their videos looked up. Asked by `read.ts`. */
import { closest } from 'fastest-levenshtein';

import type { PathEntry, StepEntry } from '@/lib/content/path-file';
import type { VideoEntry } from '@/lib/content/video-file';
import { formatMoment } from '@/lib/model/moment';
import { compareText } from '@/lib/model/order';
import { type Problem, quote } from '@/lib/model/problem';
import type { Step, WatchPath } from '@/lib/model/watch-path';

/** A path with what only the catalog needs to know about its file. */
export type PlacedPath = { path: WatchPath; entry: PathEntry };

/**
 * Paths in the order in which they are listed.
 * @param all every video file that could be read
 * @param shown those of this build
 */
export function placePaths(
  entries: PathEntry[],
  all: VideoEntry[],
  shown: VideoEntry[],
  showsDrafts: boolean,
  problems: Problem[],
): PlacedPath[] {
  const bySlug = new Map<string, PathEntry>();
  return entries
    .filter(({ visibility: { status } }) =>
      showsDrafts ? status !== 'hidden' : status === 'published',
    )
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
        message: `has the address of ${first.file.name}: "/paths/${entry.slug}"`,
        fix: 'give one of the two files another name',
      });
      return false;
    })
    .map((entry) => {
      const { slug, title, description, body, weight } = entry;
      const steps = entry.steps.flatMap((step) => toStep(step, entry, all, shown, problems));
      return { entry, path: { slug, title, description, body, weight, steps } };
    })
    .filter(({ path }) => path.steps.length > 0)
    .sort(
      (a, b) =>
        (a.path.weight ?? Infinity) - (b.path.weight ?? Infinity) ||
        compareText(a.path.title, b.path.title),
    );
}

function toStep(
  step: StepEntry,
  { file }: PathEntry,
  all: VideoEntry[],
  shown: VideoEntry[],
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
  const named = ({ video }: VideoEntry) =>
    video.slug === step.video || video.videoId === step.video;
  const video = shown.find(named)?.video;
  if (!video?.isListed) {
    const hidden = all.find(named);
    if (hidden) {
      const state = video ? 'listed' : 'published';
      const message = `${quote(step.video)} of ${hidden.file.name} is not ${state}, so it is left out`;
      return report(message, `remove it until it is ${state}`, 'warning');
    }
    const slugs = shown.filter((entry) => entry.video.isListed).map((entry) => entry.video.slug);
    const fix = slugs.length > 0 ? `did you mean ${closest(step.video, slugs)}?` : 'remove it';
    return report(`${quote(step.video)} is no slug and no id of a video`, fix);
  }
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
