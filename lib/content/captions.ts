/** Captions beside a video: what was said, with times where the file has them. Asked by the catalog. */
import { parseSync } from 'subtitle';

import type { Cue, Track } from '@/lib/model/captions';
import { type Problem, quote } from '@/lib/model/problem';

import { type ContentFile, readContentFile } from './folder';

/** `captions.en.srt` beside `index.md`, `name.captions.en.vtt` beside `name.md`, and the older names. */
const NAME =
  /^(?:(?!data\.captions\.)(.+?)\.)?(?:data\.captions|transcript|captions)\.([^./]+)\.(srt|vtt|md)$/iu;

export type Captions = { tracks: Track[]; problems: Problem[] };

/** Which captions file stands beside which video file: `videos/a/index` or `videos/a` -> its files. */
export function groupCaptions(files: string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const file of files) {
    const cut = file.lastIndexOf('/') + 1;
    const match = NAME.exec(file.slice(cut));
    if (!match) continue;
    const owner = `${file.slice(0, cut)}${match[1] ?? 'index'}`;
    groups.set(owner, [...(groups.get(owner) ?? []), file]);
  }
  return groups;
}

/** Reads the captions of one video; a file that cannot be used is left out with a warning. */
export function readCaptions(files: string[]): Captions {
  const tracks: Track[] = [];
  const problems: Problem[] = [];
  for (const path of files) {
    const file = readContentFile(path);
    if ('severity' in file) {
      problems.push({ ...file, severity: 'warning' });
      continue;
    }
    const [, , language = '', kind = ''] = NAME.exec(path.slice(path.lastIndexOf('/') + 1))!;
    const parsed = parseCaptions(file, language, kind.toLowerCase());
    problems.push(...parsed.problems);
    tracks.push(...parsed.tracks);
  }
  return { tracks, problems };
}

export function parseCaptions(file: ContentFile, language: string, kind: string): Captions {
  const warn = (line: number, field: string, message: string, fix: string): Problem => ({
    severity: 'warning',
    file: file.name,
    line,
    column: 1,
    field,
    message,
    fix,
  });
  const tag = toLanguageTag(language);
  if (tag === undefined) {
    const message = `${quote(language)} in its name is no language, so it is not used`;
    const fix = 'write a language like en or en-GB between the dots';
    return { tracks: [], problems: [warn(1, 'file', message, fix)] };
  }
  if (kind === 'md') {
    return { tracks: [{ language: tag, cues: null, text: file.text.trim() }], problems: [] };
  }
  const text = file.text.replace(/\r\n?/gu, '\n');
  let cues: Cue[];
  try {
    cues = parseSync(text).flatMap((node) =>
      node.type === 'cue'
        ? [{ start: node.data.start / 1000, end: node.data.end / 1000, text: node.data.text }]
        : [],
    );
  } catch (error) {
    const [, row = '1'] = /at row (\d+)/u.exec((error as Error).message) ?? [];
    const message = `expected a time like 00:01:02,500 --> 00:01:05,000, got ${quote(text.split('\n')[Number(row) - 1] ?? '')}; the file is not used`;
    const fix = 'export the captions again as .srt or .vtt';
    return { tracks: [], problems: [warn(Number(row), 'captions', message, fix)] };
  }
  const problems = cues
    .filter(({ start, end }) => end < start)
    .map(({ start, end }) => {
      const message = `a cue ends at ${end} s, before it starts at ${start} s, and is left out`;
      return warn(lineOf(text, start), 'captions', message, 'correct one of the two times');
    });
  const right = cues.filter(({ start, end }) => end >= start);
  return { tracks: [{ language: tag, cues: right, text: '' }], problems };
}

/** `en_gb` -> `en-GB`; undefined for what is no language. */
function toLanguageTag(written: string): string | undefined {
  if (!/^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/iu.test(written)) return undefined;
  try {
    return Intl.getCanonicalLocales(written.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** The line of the cue that starts then. @param start seconds */
function lineOf(text: string, start: number): number {
  const clock = new Date(start * 1000).toISOString().slice(11, 23);
  const index = text.split('\n').findIndex((line) => {
    const [from = ''] = line.split('-->');
    return line.includes('-->') && clock.endsWith(from.trim().replace(',', '.'));
  });
  return index + 1 || 1;
}
