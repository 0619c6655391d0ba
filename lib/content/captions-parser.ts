/** Reads one captions file: its tracks, and what is wrong with them. Used by `captions.ts`. */
import path from 'node:path';

import type { Track } from '@/lib/model/captions';
import { readCueText, textOf } from '@/lib/model/cue-text';
import { type Problem, quote } from '@/lib/model/problem';

import { languageOfRegion, LIVE_CHAT, toLanguageTag } from './captions-language';
import { readProse } from './captions-prose';
import { captionsConflict } from './conflicts';
import { type Fault, findDoubts, listLost } from './cue-faults';
import { readCues } from './cue-reader';
import type { ContentFile } from './folder';
import { fromPanel } from './panel-captions';
import { timedForm } from './timed-text';

export type Captions = { tracks: Track[]; problems: Problem[] };

const PANEL: Fault = {
  line: 1,
  message: 'has times without an end, as YouTube shows them beside a video, so it is not used',
  fix: 'write a start and an end above each text, like 00:00:05,000 --> 00:00:09,000, or export the captions as .srt or .vtt',
};

/** @param right the whole file with an end for each time */
function withEnds(problem: Problem, { text }: ContentFile, right: string): Problem {
  return { ...problem, field: 'file', mend: { found: text, text: right } };
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
  const text = file.text.replace(/\r\n?/gu, '\n');
  const conflict = captionsConflict(text, kind === 'md');
  if (conflict) return { tracks: [], problems: [warn(conflict)] };
  if (kind === 'md') {
    const form = timedForm(file.text);
    if (form) {
      const name = path.posix.basename(file.path).replace(/\.\w+$/u, `.${form}`);
      return refuse('contains times, which a text in markdown has not', `name it ${name}`);
    }
    const { text: words, problems } = readProse(file, now);
    if (words === '' && problems.length === 0) return refuse(WORDLESS, 'remove the file');
    return {
      tracks: words ? [{ language: tag, cues: null, text: words }] : [],
      problems: problems.map((problem) => ({ ...problem, severity: 'warning' as const })),
    };
  }
  const { cues, lost } = readCues(text);
  const hasTimes = cues.length > 0 || lost.some(({ reason }) => reason === 'broken times');
  if (!hasTimes && lost.length > 0) {
    const right = fromPanel(text, kind === 'vtt' ? kind : 'srt');
    if (right !== undefined) return { tracks: [], problems: [withEnds(warn(PANEL), file, right)] };
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
