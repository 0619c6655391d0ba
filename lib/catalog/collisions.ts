/** Pages that conflict with each other, or with the site itself. */
import type { VideoEntry } from '@/lib/content/video-file';
import { isEver, meet } from '@/lib/content/visibility';
import { termAddress, videoAddress } from '@/lib/model/address';
import { compareText } from '@/lib/model/order';
import { type Problem, quote } from '@/lib/model/problem';
import type { Taxonomy } from '@/lib/model/term';

import { seemsCopied } from './copies';
import { otherOwner } from './pages';

/**
 * Reports every two files that will share a slug or a video id on the same day; the younger one is at fault.
 * @param entries all that may ever have a page
 * @returns those without the younger ones, in the same order
 */
export function withoutTwins(entries: VideoEntry[], problems: Problem[]): VideoEntry[] {
  const seen = new Map<string, VideoEntry>();
  const twins = new Set<VideoEntry>();
  for (const entry of [...entries].sort(compareAge)) {
    for (const field of ['slug', 'videoId'] as const) {
      const key = `${field} ${field === 'slug' ? alike(entry.video.slug) : entry.video.videoId}`;
      const older = seen.get(key);
      if (older === undefined) {
        seen.set(key, entry);
        continue;
      }
      twins.add(entry);
      const problem = toTwinProblem(entry, older, field);
      if (problem) problems.push(problem);
      break;
    }
  }
  return entries.filter((entry) => !twins.has(entry));
}

/** Public ones first, by the day they were or will be published; then expired ones, and drafts last. */
function compareAge(a: VideoEntry, b: VideoEntry): number {
  const rank = ({ lifetime }: VideoEntry) => (lifetime ? Number(!isEver(lifetime)) : 2);
  const from = ({ lifetime }: VideoEntry) => lifetime?.from ?? 0;
  return (
    rank(a) - rank(b) ||
    from(a) - from(b) ||
    compareText(a.video.date, b.video.date) ||
    Number(seemsCopied(a.file.path)) - Number(seemsCopied(b.file.path)) ||
    compareText(a.file.name, b.file.name)
  );
}

/** Undefined if no day shows both. A draft only causes a warning and does not stop the build. */
function toTwinProblem(
  { file, video, lifetime, locate }: VideoEntry,
  older: VideoEntry,
  field: 'slug' | 'videoId',
): Problem | undefined {
  const isDraft = lifetime === undefined;
  if (!isDraft && !(older.lifetime && meet(lifetime, older.lifetime))) return undefined;
  const isSame = older.video[field] === video[field];
  const message = isSame
    ? `${quote(video[field])} is also the ${field} of ${older.file.name}`
    : `${quote(video[field])} and ${quote(older.video[field])} of ${older.file.name} look like the same address to people`;
  const keep = keepOne(file.path, field, video.videoId === older.video.videoId);
  const isScheduled = video.status === 'scheduled';
  const from = isScheduled ? formatInstant(lifetime!.from) : '';
  const outcome = isDraft
    ? ', once this draft is published'
    : isScheduled
      ? `; this page is scheduled, and from ${from} on, when both are public, the site can no longer be built`
      : '';
  const fix = isScheduled
    ? `${keep}; if this page is to replace the other one, write "expiryDate: ${from}" in ${older.file.name}`
    : keep;
  return {
    severity: isDraft ? 'warning' : 'error',
    file: file.name,
    ...locate([field]),
    field,
    message: message + outcome,
    fix,
  };
}

/** @param isTwin whether both have one video id */
function keepOne(path: string, field: 'slug' | 'videoId', isTwin: boolean): string {
  if (!isTwin) return 'give one of the two another slug';
  const own = field === 'slug' ? 'its own id and slug' : 'its own id';
  const which = seemsCopied(path) ? 'remove this copy' : 'keep one of the two files';
  return `${which}, or, if this is another video, write ${own}`;
}

/** `2026-02-01`, or with the time if it is not midnight. */
function formatInstant(time: number): string {
  return new Date(time).toISOString().replace(/T00:00:00\.000Z$|\.000(?=Z$)/u, '');
}

/** Slugs that differ only in letter case or Unicode form look the same, and are one file on many disks. */
function alike(slug: string): string {
  return slug.normalize('NFC').toLowerCase();
}

/** Pages at addresses that something else answers. */
export function reportTakenPages(
  entries: VideoEntry[],
  taxonomies: Taxonomy[],
  publicFiles: string[],
  problems: Problem[],
) {
  for (const { file, video, locate } of entries) {
    const owner = otherOwner(videoAddress(video), publicFiles);
    if (!owner) continue;
    problems.push({
      severity: 'error',
      file: file.name,
      ...locate(['slug']),
      field: 'slug',
      message: `${quote(videoAddress(video))} is ${owner}`,
      fix: 'write another slug',
    });
  }
  for (const term of taxonomies.flatMap((taxonomy) => taxonomy.terms)) {
    const owner = otherOwner(termAddress(term), publicFiles);
    const user = entries.find(({ video }) => term.videos.includes(video));
    if (!owner) continue;
    const at = user
      ? { file: user.file.name, ...user.locate([term.taxonomy]) }
      : { file: term.taxonomy, line: 1, column: 1 };
    problems.push({
      severity: 'error',
      ...at,
      field: term.taxonomy,
      message: `${quote(termAddress(term))} is ${owner}`,
      fix: 'use another name for the term',
    });
  }
}
