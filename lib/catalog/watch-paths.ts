/** Watch paths: the files of `content/paths` with their videos looked up. Used by `read.ts`. */
import type { WatchPathEntry, StepEntry } from '@/lib/content/watch-path-file';
import { isEver } from '@/lib/content/visibility';
import { formatMoment } from '@/lib/model/moment';
import { compareText } from '@/lib/model/order';
import { type Problem, quote } from '@/lib/model/problem';
import type { VideoStatus } from '@/lib/model/video';
import type { Step, WatchPath } from '@/lib/model/watch-path';
import { watchPathAddress } from '@/lib/model/address';

import type { FindNamed, ReportName } from './video-finder';

/** A path with what only the catalog needs to know about its file. */
export type PlacedWatchPath = { path: WatchPath; entry: WatchPathEntry };

/** Paths in list order. */
export function placeWatchPaths(
  entries: WatchPathEntry[],
  findNamed: FindNamed,
  isShown: (status: VideoStatus) => boolean,
  problems: Problem[],
): PlacedWatchPath[] {
  const bySlug = new Map<string, WatchPathEntry>();
  const isDraft = ({ visibility }: WatchPathEntry) => Number(!isEver(visibility.lifetime));
  return [...entries]
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
        message: `has the address of ${first.file.name}: ${quote(watchPathAddress(entry))}`,
        fix: 'give one of the two files another name',
      });
      return false;
    })
    .map((entry) => {
      const { slug, title, description, body, weight, visibility } = entry;
      const { status } = visibility;
      const placed = entry.steps.map((step) => ({
        at: step.place,
        steps: toStep(step, entry, findNamed, problems),
      }));
      const steps = placed.flatMap((one) => one.steps);
      reportRepeats(placed, entry, problems);
      return { entry, path: { slug, title, description, body, weight, status, steps } };
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
  { file }: WatchPathEntry,
  findNamed: FindNamed,
  problems: Problem[],
): Step[] {
  const report: ReportName = (message, fix, severity = 'error') =>
    problems.push({ severity, file: file.name, ...step.place, field: 'videos', message, fix });
  const video = findNamed(step.video, report);
  if (!video) return [];
  const { note, from, to } = step;
  const end = video.duration ?? Infinity;
  for (const second of [from, to]) {
    if (second === null || second <= end) continue;
    const message = `${formatMoment(second)} is not within the video, which ends at ${formatMoment(end)}`;
    report(message, 'correct the time');
    return [];
  }
  if (from !== null && to !== null && to <= from) {
    const message =
      to === from
        ? `begins and ends at ${formatMoment(to)}`
        : `ends at ${formatMoment(to)}, before it begins at ${formatMoment(from)}`;
    report(message, 'correct one of the two times');
    return [];
  }
  return [{ video, note, from, to }];
}

/** The same part of a video twice; one with a part or a note of its own is meant. */
function reportRepeats(
  placed: { at: StepEntry['place']; steps: Step[] }[],
  { file }: WatchPathEntry,
  problems: Problem[],
) {
  const first = new Map<string, number>();
  for (const [index, { at, steps }] of placed.entries()) {
    for (const { video, note, from, to } of steps) {
      const key = `${video.videoId} ${from} ${to} ${note}`;
      const before = first.get(key);
      first.set(key, before ?? index);
      if (before === undefined) continue;
      const message = `${quote(video.slug)} is entry ${before + 1} too`;
      const fix = 'remove it here, or write "from:" and "to:" for the part that is meant';
      problems.push({ severity: 'warning', file: file.name, ...at, field: 'videos', message, fix });
    }
  }
}
