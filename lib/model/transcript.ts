/** What was said in a video as readable text: cues become sentences, sentences passages. Used by the catalog. */
import type { Cue, Track } from './captions';
import { hasWords, isPunctuated, PAUSE, type Piece, toPieces } from './pieces';
import { type SpokenCue, toSpokenCues } from './spoken';

/** About 30 seconds of speech. Times in seconds. */
export type Passage = { start: number; end: number; pieces: Piece[] };

export type Transcript = {
  /** BCP 47: `en-GB`. */
  language: string;
  /** In order; empty if the file has no times. */
  passages: Passage[];
  /** The text of a file without times; empty otherwise. */
  paragraphs: string[];
  /** What it was made from. */
  track: Track;
};

/** A track and its quality: 0 is punctuated, 1 machine-made, 2 without times. */
type Readable = { track: Track; spoken: SpokenCue[] | null; rank: 0 | 1 | 2 };

/** Seconds after which a passage ends with the next sentence. */
const PASSAGE = 25;

/**
 * The tracks worth reading: in each language, timed ones before untimed ones, and punctuated ones before
 * machine-made ones.
 * @param language of the site, whose tracks come first
 */
export function toTranscripts(tracks: Track[], language: string): Transcript[] {
  const readable = tracks.flatMap(toReadable);
  const languages = [...new Set(readable.map(({ track }) => baseOf(track.language)))];
  const nearness = (one: Readable) => Number(one.track.language === language);
  return languages
    .sort((a, b) => Number(b === baseOf(language)) - Number(a === baseOf(language)))
    .flatMap((name) => readable.filter(({ track }) => baseOf(track.language) === name))
    .filter((one, index, all) => !all.some((other, at) => isBetter(other, one, at < index)))
    .sort((a, b) => nearness(b) - nearness(a))
    .map(({ track, spoken }) => ({
      track,
      language: track.language,
      passages: spoken ? gather(spoken) : [],
      paragraphs: spoken ? [] : track.text.split(/\n\s*\n/u).map((paragraph) => paragraph.trim()),
    }));
}

function toReadable(track: Track): Readable[] {
  if (!track.cues) return track.text === '' ? [] : [{ track, spoken: null, rank: 2 }];
  const spoken = toSpokenCues(track.cues);
  if (!hasWords(spoken)) return [];
  return [{ track, spoken, rank: isPunctuated(spoken) ? 0 : 1 }];
}

/** Whether a track replaces another. Those of Portugal and of Brazil say different words, as do two scripts. */
function isBetter(one: Readable, other: Readable, isEarlier: boolean): boolean {
  const isSame = one.track.language === other.track.language;
  if (one.rank === other.rank) return isSame && isEarlier;
  const [own, others] = [one, other].map(({ track }) => new Intl.Locale(track.language));
  const isWider = !own!.region || !others!.region;
  const isOneScript = scriptOf(own!) === scriptOf(others!);
  return one.rank < other.rank && (isSame || (isWider && isOneScript));
}

/** `zh-TW` -> `zh-Hant`. */
function scriptOf(locale: Intl.Locale): string {
  const { language, script } = locale.maximize();
  return `${language}-${script}`;
}

/** The language of a tag without script and region. */
function baseOf(tag: string): string {
  return tag.split('-')[0]!;
}

/** Passages of about 30 seconds that start with a sentence if the captions have any. */
export function toPassages(cues: Cue[]): Passage[] {
  return gather(toSpokenCues(cues));
}

function gather(cues: SpokenCue[]): Passage[] {
  const passages: Passage[] = [];
  let lastEnd = 0;
  for (const { end, ...piece } of toPieces(cues)) {
    const { start } = piece;
    const open = passages.at(-1);
    const isFull = open && (start - open.start >= PASSAGE || start - lastEnd >= PAUSE);
    if (!open || isFull) passages.push({ start, end, pieces: [] });
    const passage = passages.at(-1)!;
    passage.pieces.push(piece);
    passage.end = Math.max(passage.end, end);
    lastEnd = Math.max(lastEnd, end);
  }
  return passages;
}
