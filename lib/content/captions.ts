/** Captions beside a video: what was said, with times if the file has them. Used by the catalog. */
import path from 'node:path';

import type { Track } from '@/lib/model/captions';
import { readCueText, textOf } from '@/lib/model/cue-text';
import { type Problem, quote } from '@/lib/model/problem';
import type { Video } from '@/lib/model/video';

import { readCaptionsName } from './captions-file';
import { readProse } from './captions-prose';
import { languageOfRegion, LIVE_CHAT, toLanguageTag } from './captions-language';
import { type Fault, findDoubts, listLost } from './cue-faults';
import { readCues } from './cue-reader';
import { type ContentFile, readContentFile } from './folder';
import { createGuard, type Guard } from './guard';
import { createKeep } from './unchanged';
import { CAPTIONS } from './size-limits';
import { timedForm } from './timed-text';

export type Captions = { tracks: Track[]; problems: Problem[] };

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

const WORDLESS = 'contains no words, so it is not used';

function hasWords({ text }: { text: string }): boolean {
  return readCueText(text).some((line) => textOf(line).trim() !== '');
}

export function parseCaptions(
  file: ContentFile,
  language: string,
  kind: string,
  duration: number | null = null,
  now = Date.now(),
): Captions {
  const warn = ({ line, message, fix }: Fault, field = 'captions'): Problem => ({
    severity: 'warning',
    file: file.name,
    line,
    column: 1,
    field,
    message,
    fix,
  });
  const refuse = (message: string, fix: string): Captions => ({
    tracks: [],
    problems: [warn({ line: 1, message, fix }, 'file')],
  });
  if (LIVE_CHAT.test(language)) {
    const message = `${quote(language)} is what viewers wrote, not what is said, so it is not used`;
    return refuse(message, 'remove the file');
  }
  const tag = toLanguageTag(language);
  if (tag === undefined) {
    const message = `${quote(language)} in its name is not a language, so it is not used`;
    const example = languageOfRegion(language) ?? 'en or en-GB';
    return refuse(message, `write a language like ${example} between the dots`);
  }
  if (kind === 'md') {
    const form = timedForm(file.text);
    if (form) {
      const name = path.posix.basename(file.path).replace(/\.\w+$/u, `.${form}`);
      return refuse('contains times, which a text in markdown has not', `name it ${name}`);
    }
    const { text, problems } = readProse(file, now);
    if (text === '' && problems.length === 0) return refuse(WORDLESS, 'remove the file');
    return {
      tracks: text ? [{ language: tag, cues: null, text }] : [],
      problems: problems.map((problem) => ({ ...problem, severity: 'warning' as const })),
    };
  }
  const { cues, lost } = readCues(file.text.replace(/\r\n?/gu, '\n'));
  const hasTimes = cues.length > 0 || lost.some(({ reason }) => reason === 'broken times');
  if (!hasTimes && lost.length > 0) {
    return refuse('has no times, so it is not used', 'export the captions again as .srt or .vtt');
  }
  const right = cues.filter(({ start, end }) => end >= start);
  const backwards = cues.filter(({ start, end }) => end < start);
  if (lost.length === 0 && backwards.length === 0 && !right.some(hasWords)) {
    return refuse(WORDLESS, 'export the captions again as .srt or .vtt, or remove the file');
  }
  const faults = [...listLost(lost, backwards), ...findDoubts(right, duration)];
  const problems = faults.map((fault) => warn(fault));
  if (hasTimes && right.length === 0) return { tracks: [], problems };
  const sorted = right
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, text }) => ({ start, end, text }));
  return { tracks: [{ language: tag, cues: sorted, text: '' }], problems };
}
