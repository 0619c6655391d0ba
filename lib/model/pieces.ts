/** Cues as sentences, each with its second and its speaker. Used by `transcript.ts`. */
import { type Span, textOf } from './cue-text';
import { blankBetween, endsSentence, hasSentenceEnd, joinLines, splitSentences } from './scripts';
import type { SpokenCue } from './spoken';

/** Consecutive words with the second they start at. */
export type Piece = {
  start: number;
  text: string;
  /** Sounds that captions put in brackets, like `[Music]`. */
  isSound: boolean;
  /** The speaker, if the captions name one. */
  speaker?: string;
};

export type TimedPiece = Piece & { end: number };

/** Seconds of silence that end a sentence, and a passage. */
export const PAUSE = 4;
/** Seconds after which a sentence is cut between two cues; automatic captions have no full stops. */
const LONGEST_SENTENCE = 40;
/** With fewer sentence ends than one per this many cues, a track was written by a machine. */
const CUES_PER_SENTENCE = 12;

const SOUND = /(\[[^\]\n]{1,40}\]|♪{1,40})/u;
const SOUNDS = new RegExp(SOUND, 'gu');

/** Sentences, or single cues if there are none. */
export function toPieces(cues: SpokenCue[]): TimedPiece[] {
  const hasSentences = isPunctuated(cues);
  const pieces: TimedPiece[] = [];
  let open: TimedPiece | undefined;
  let last = '';
  for (const [index, cue] of cues.entries()) {
    // A cue is read until the next one starts, however long it stays on screen.
    const next = cues[index + 1]?.start ?? cue.end;
    const end = Math.max(cue.start, Math.min(cue.end, next));
    for (const part of splitCue({ ...cue, end })) {
      const isApart =
        !open ||
        part.isSound ||
        open.isSound ||
        !hasSentences ||
        part.speaker !== open.speaker ||
        endsSentence(last) ||
        part.start - open.end >= PAUSE ||
        part.end - open.start > LONGEST_SENTENCE;
      if (isApart) pieces.push((open = part));
      else {
        open!.text += blankBetween(last, part.text) + part.text;
        open!.end = part.end;
      }
      last = part.text;
    }
  }
  return pieces;
}

export function isPunctuated(cues: SpokenCue[]): boolean {
  const ends = cues.filter(({ lines }) => hasSentenceEnd(joinLines(lines.map(textOf)))).length;
  return ends * CUES_PER_SENTENCE >= cues.length;
}

/** Whether anything is said, not only heard. */
export function hasWords(cues: SpokenCue[]): boolean {
  return cues.some(({ lines }) =>
    lines.some((line) => textOf(line).replaceAll(SOUNDS, '').trim() !== ''),
  );
}

/** A sentence within a cue starts where a tag says, else in proportion to its place in the text. */
function splitCue(cue: SpokenCue): TimedPiece[] {
  const spans = joinSpans(cue);
  const timeAt = createClock(cue, spans);
  let from = 0;
  return groupBySpeaker(spans).flatMap(({ text, speaker }) => {
    let offset = 0;
    const base = from;
    from += text.length;
    return text.split(SOUND).flatMap((part, index) => {
      const isSound = index % 2 === 1;
      return (isSound ? [part] : splitSentences(part)).flatMap((words): TimedPiece[] => {
        const at = text.indexOf(words, offset);
        offset = at + words.length;
        const said = words.trim();
        if (said === '') return [];
        const start = timeAt(base + at + words.indexOf(said));
        const piece = { start, end: timeAt(base + offset), text: said, isSound };
        return [speaker === undefined ? piece : { ...piece, speaker }];
      });
    });
  });
}

/** The spans of all lines, joined. */
function joinSpans({ lines }: SpokenCue): Span[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    if (!next) return line;
    const last = line.at(-1)!;
    const blank = blankBetween(last.text, next[0]!.text);
    return [...line.slice(0, -1), { ...last, text: last.text + blank }];
  });
}

function groupBySpeaker(spans: Span[]): { text: string; speaker?: string | undefined }[] {
  const groups: { text: string; speaker?: string | undefined }[] = [];
  for (const { text, speaker } of spans) {
    const open = groups.at(-1);
    if (open && open.speaker === speaker) open.text += text;
    else groups.push({ text, speaker });
  }
  return groups;
}

/** From a character of a cue to its second; call with ascending characters. */
function createClock({ start, end }: SpokenCue, spans: Span[]): (at: number) => number {
  const marks = [{ at: 0, time: start }];
  let at = 0;
  for (const span of spans) {
    if (span.start !== undefined && span.start >= marks.at(-1)!.time && span.start <= end)
      marks.push({ at, time: span.start });
    at += span.text.length;
  }
  marks.push({ at, time: end });
  let index = 0;
  return (wanted) => {
    while (index < marks.length - 2 && marks[index + 1]!.at <= wanted) index += 1;
    const [from, to] = [marks[index]!, marks[index + 1]!];
    return from.time + ((to.time - from.time) * (wanted - from.at)) / Math.max(1, to.at - from.at);
  };
}
