/** Captions beside a video: what was said, with times if the file has them. Used by the catalog. */
import type { Track } from '@/lib/model/captions';
import type { Problem } from '@/lib/model/problem';
import type { Video } from '@/lib/model/video';

import { readCaptionsName } from './captions-file';
import { toLanguageTag } from './captions-language';
import { parseCaptions } from './captions-parser';
import { type ContentFile, readContentFile } from './folder';
import { createGuard, type Guard } from './guard';
import { createKeep } from './unchanged';
import { CAPTIONS } from './size-limits';

/** What the check keeps of them: the cues of a whole library would fill the memory. */
export type CaptionsCheck = { captions: Video['captions']; problems: Problem[] };

/** Which captions files belong to which video file: `videos/a/index` or `videos/a`, composed (NFC) -> its files. */
export function groupCaptions(files: string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const file of files) {
    const owner = readCaptionsName(file)?.owner;
    if (owner !== undefined) groups.set(owner, [...(groups.get(owner) ?? []), file]);
  }
  return groups;
}

/** Reads the captions of one video, leaving out those that cannot be used. @param now milliseconds since 1970 */
export function readCaptions(files: string[], now: number): Track[] {
  return readEach(
    files,
    (file, language, kind) => parseCaptions(file, language, kind, null, now),
    createGuard([]),
  ).flatMap((read) => ('tracks' in read ? read.tracks : []));
}

const keep = createKeep<CaptionsCheck>();

/**
 * Checks the captions of one video; a file that cannot be used is left out with a warning.
 * @param duration of the video in seconds, null if unknown
 * @param now milliseconds since 1970
 */
export function checkCaptions(
  files: string[],
  duration: number | null,
  now: number,
  guard: Guard,
): CaptionsCheck {
  const check = (file: ContentFile, language: string, kind: string) =>
    keep(file.name, [file.text, duration], () => {
      const { tracks, problems } = parseCaptions(file, language, kind, duration, now);
      const captions = tracks.map((track) => ({
        language: track.language,
        isTimed: track.cues !== null,
      }));
      return { captions, problems };
    });
  const checks = readEach(files, check, guard);
  return {
    captions: checks.flatMap((check) => ('captions' in check ? check.captions : [])),
    problems: checks.flatMap((check) =>
      'severity' in check ? { ...check, severity: 'warning' as const } : check.problems,
    ),
  };
}

/** The result for each file, in order of precedence; the problem if a file cannot be read. */
function readEach<T>(
  files: string[],
  read: (file: ContentFile, language: string, kind: string) => T,
  guard: Guard,
): (T | Problem)[] {
  const named = files.map((path) => ({ path, ...readCaptionsName(path)! }));
  // `de.vtt` before `de-en.vtt`, which was machine-translated: the first file of a language is read.
  named.sort((a, b) => Number(hasMore(a.language)) - Number(hasMore(b.language)));
  return named.flatMap(({ path, language, kind }): (T | Problem)[] => {
    const file = readContentFile(path, CAPTIONS);
    if ('severity' in file) return [file];
    const found = guard(file.name, () => read(file, language, kind));
    return found === undefined ? [] : [found];
  });
}

/** Whether a name says more than the language, as `de-en` and `en-orig` do. */
function hasMore(language: string): boolean {
  return toLanguageTag(language)?.toLowerCase() !== language.replaceAll('_', '-').toLowerCase();
}
