/** What was said in a video as text to read: cues become sentences, sentences passages. Asked by the catalog. */
import type { Cue, Track } from './captions';

/** Consecutive words with the second they begin at; a sound is what captions put in brackets, like `[Music]`. */
export type Piece = { start: number; text: string; isSound: boolean };

/** About 30 seconds of speech. Times in seconds. */
export type Passage = { start: number; end: number; pieces: Piece[] };

export type Transcript = {
  /** BCP 47: `en-GB`. */
  language: string;
  /** In order; empty where the file has no times. */
  passages: Passage[];
  /** Of a file without times; empty otherwise. */
  paragraphs: string[];
  /** What it was made from. */
  track: Track;
};

/** Seconds after which a passage ends with the next sentence. */
const PASSAGE = 25;
/** Seconds after which a sentence is cut between two cues; machines write no full stops. */
const LONGEST_SENTENCE = 40;
/** Seconds of silence that end a passage. */
const PAUSE = 4;
/** A track with fewer ends of sentences than one in so many cues was written by a machine. */
const CUES_PER_SENTENCE = 12;

const SENTENCE_END = /[.!?…。！？]["'”’)\]]*$/u;
const SOUND = /(\[[^\]\n]{1,40}\]|♪+)/u;

/**
 * The tracks worth reading: in each language the timed before the untimed, and the punctuated before
 * what a machine wrote.
 * @param language of the site, whose tracks come first
 */
export function toTranscripts(tracks: Track[], language: string): Transcript[] {
  const base = (tag: string) => tag.split('-')[0]!;
  const rank = ({ cues }: Track) => (cues === null ? 1 : isPunctuated(cues) ? 0 : 2);
  const readable = tracks.filter(hasWords);
  const languages = [...new Set(readable.map((track) => base(track.language)))];
  return languages
    .sort((a, b) => Number(b === base(language)) - Number(a === base(language)))
    .flatMap((name) => {
      const group = readable.filter((track) => base(track.language) === name);
      const timed = group.filter(({ cues }) => cues !== null);
      const best = timed.length > 0 ? timed : group;
      const first = Math.min(...best.map(rank));
      const clean = best.filter((track) => rank(track) === first);
      return clean.filter(
        ({ language: tag }, index) => clean.findIndex((one) => one.language === tag) === index,
      );
    })
    .map((track) => ({
      track,
      language: track.language,
      passages: track.cues ? toPassages(track.cues) : [],
      paragraphs: track.cues
        ? []
        : track.text.split(/\n\s*\n/u).map((paragraph) => paragraph.trim()),
    }));
}

function hasWords({ cues, text }: Track): boolean {
  return cues
    ? cleanCues(cues).some((cue) => cue.text.replace(SOUND, '').trim() !== '')
    : text !== '';
}

function isPunctuated(cues: Cue[]): boolean {
  const ends = cues.filter(({ text }) => /[.!?…。！？](?:\s|["'”’]|$)/u.test(text)).length;
  return ends * CUES_PER_SENTENCE >= cues.length;
}

/** Passages of about 30 seconds that begin with a sentence where the captions have any. */
export function toPassages(cues: Cue[]): Passage[] {
  const passages: Passage[] = [];
  let lastEnd = 0;
  for (const { start, end, text, isSound } of toPieces(cleanCues(cues))) {
    const open = passages.at(-1);
    const isFull = open && (start - open.start >= PASSAGE || start - lastEnd >= PAUSE);
    if (!open || isFull) passages.push({ start, end, pieces: [] });
    const passage = passages.at(-1)!;
    passage.pieces.push({ start, text, isSound });
    passage.end = Math.max(passage.end, end);
    lastEnd = Math.max(lastEnd, end);
  }
  return passages;
}

/** By start, without markup, and without lines that roll on from the cue before. */
function cleanCues(cues: Cue[]): Cue[] {
  const sorted = cues
    .map((cue) => ({ ...cue, lines: cue.text.split('\n').map(toPlainLine).filter(Boolean) }))
    .filter(({ lines }) => lines.length > 0)
    .sort((a, b) => a.start - b.start);
  const shown: Cue[] = [];
  let before = { lines: [] as string[], end: -1 };
  for (const { start, end, lines } of sorted) {
    const isRolling = start <= before.end + 0.1 && lines[0] === before.lines.at(-1);
    const fresh = isRolling && (lines.length > 1 || start < before.end) ? lines.slice(1) : lines;
    if (fresh.length > 0) shown.push({ start, end, text: fresh.join(' ') });
    before = { lines, end };
  }
  // A cue is read until the next one starts, however long it stays in the picture.
  return shown.map((cue, index) => {
    const next = shown[index + 1];
    return { ...cue, end: next ? Math.max(cue.start, Math.min(cue.end, next.start)) : cue.end };
  });
}

/** A line without tags of WebVTT and positions of SubRip. */
function toPlainLine(line: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', quot: '"' };
  return line
    .replace(/<\/?[a-z\d][^<>]*>|\{\\[^{}]*\}/giu, '')
    .replace(/&(amp|lt|gt|nbsp|quot);/gu, (_, name: string) => entities[name]!)
    .replace(/^\s*>>\s*/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Sentences, or single cues where there are none; a sentence within a cue starts where its share of the text does. */
function toPieces(cues: Cue[]): (Piece & { end: number })[] {
  const hasSentences = isPunctuated(cues);
  const pieces: (Piece & { end: number })[] = [];
  let open: (Piece & { end: number }) | undefined;
  for (const cue of cues) {
    for (const part of splitCue(cue)) {
      const isApart =
        !open ||
        part.isSound ||
        open.isSound ||
        !hasSentences ||
        SENTENCE_END.test(open.text) ||
        part.start - open.end >= PAUSE ||
        part.end - open.start > LONGEST_SENTENCE;
      if (isApart) pieces.push((open = { ...part }));
      else {
        open!.text += ` ${part.text}`;
        open!.end = part.end;
      }
    }
  }
  return pieces;
}

function splitCue({ start, end, text }: Cue): (Piece & { end: number })[] {
  const parts = text
    .split(SOUND)
    .flatMap((part) =>
      SOUND.test(part) ? [part] : part.split(/(?<=[.!?…。！？]["'”’)]{0,3})\s+/u),
    );
  let offset = 0;
  const at = (chars: number) => start + ((end - start) * chars) / text.length;
  return parts.flatMap((part) => {
    const from = text.indexOf(part, offset);
    offset = from + part.length;
    const isSound = SOUND.test(part);
    return part.trim() === ''
      ? []
      : [{ start: at(from), end: at(offset), text: part.trim(), isSound }];
  });
}
