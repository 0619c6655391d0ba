/** A transcript as markup for its page, and as downloadable files. Used by the build. */
import type { Track } from '@/lib/model/captions';
import type { Chapter } from '@/lib/model/chapters';
import { formatCueTime, type Line } from '@/lib/model/cue-text';
import { escapeHtml } from '@/lib/model/html';
import { formatMoment, momentHref } from '@/lib/model/moment';
import type { Piece } from '@/lib/model/pieces';
import { blankBetween } from '@/lib/model/scripts';
import { type SpokenCue, toSpokenCues } from '@/lib/model/spoken';
import type { Passage, Transcript } from '@/lib/model/transcript';

/** Seconds after which a line of a page ends with the sentence. */
const LINE = 8;

/**
 * One paragraph per line of about ten seconds, starting with a link to its second. `data-start` is that second; `data-at`
 * has the seconds from there to each of its sentences, which are its spans. A speaker is named when the speaker changes;
 * a chapter is a heading before its first line.
 */
export function toTranscriptHtml(
  { passages, paragraphs }: Transcript,
  chapters: Chapter[] = [],
): string {
  const prose = paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`);
  const nameOf = createNames();
  const left = [...chapters];
  const timed = passages.flatMap(toLines).map((pieces) => {
    const from = Math.floor(pieces[0]!.start);
    const begun = left.splice(0, left.filter(({ start }) => start <= from).length);
    const heading = begun.map(({ title }) => `<h3>${escapeHtml(title)}</h3>`).join('');
    const offsets = pieces.map((piece) => Math.floor(piece.start) - from).join(' ');
    const words = pieces.map((piece, index) => {
      const { text, isSound } = piece;
      const name = nameOf(piece);
      const said = isSound
        ? `<span class="sound">${escapeHtml(text)}</span>`
        : `<span>${escapeHtml(text)}</span>`;
      return gapBefore(pieces, index) + (name && `<b>${escapeHtml(name)}:</b> `) + said;
    });
    return `${heading}<p data-start="${from}" data-at="${offsets}"><a href="${momentHref(from)}">${formatMoment(from)}</a> ${words.join('')}</p>`;
  });
  return [...prose, ...timed].join('');
}

function toLines({ pieces }: Passage): Piece[][] {
  const lines: Piece[][] = [];
  for (const piece of pieces) {
    const open = lines.at(-1);
    if (open && piece.start - open[0]!.start < LINE) open.push(piece);
    else lines.push([piece]);
  }
  return lines;
}

/** What is said, without times and sounds, one line per speaker. */
export function toTranscriptText({ passages, paragraphs }: Transcript): string {
  const nameOf = createNames();
  const timed = passages.map(({ pieces }) => {
    const said = pieces.filter(({ isSound }) => !isSound);
    const words = said.map((piece, index) => {
      const name = nameOf(piece);
      if (name === '') return gapBefore(said, index) + piece.text;
      return `${index > 0 ? '\n' : ''}${name}: ${piece.text}`;
    });
    return words.join('');
  });
  return `${[...paragraphs, ...timed].filter((text) => text !== '').join('\n\n')}\n`;
}

/** The space between a piece and the one before it, if their script uses spaces. */
function gapBefore(pieces: Piece[], index: number): string {
  return index === 0 ? '' : blankBetween(pieces[index - 1]!.text, pieces[index]!.text);
}

/** Call for piece after piece: the name of the speaker if it differs from the last one, else empty. */
function createNames(): (piece: Piece) => string {
  let last: string | undefined;
  return ({ speaker, isSound }) => {
    if (isSound) return '';
    const name = speaker === last ? '' : (speaker ?? '');
    last = speaker;
    return name;
  };
}

/** Captions as WebVTT (https://www.w3.org/TR/webvtt1/): each word once, with the speaker and word times the captions give. */
export function toVtt(track: Track): string {
  const cues = toSpokenCues(track.cues ?? []).map(
    (cue) => `${formatCueTime(cue.start)} --> ${formatCueTime(endOf(cue))}\n${toCueText(cue)}`,
  );
  return `WEBVTT\n\n${cues.join('\n\n')}\n`;
}

/** A cue must end after it starts. */
function endOf({ start, end }: SpokenCue): number {
  return Math.max(end, start + 0.001);
}

function toCueText(cue: SpokenCue): string {
  let last = cue.start;
  const toText = (line: Line) =>
    line.map(({ text, start, speaker }) => {
      const words = speaker ? `<v ${escape(speaker)}>${escape(text)}</v>` : escape(text);
      // Times within a cue ascend and stay inside it.
      if (start === undefined || start <= last || start >= cue.end) return words;
      last = start;
      return `<${formatCueTime(start)}>${words}`;
    });
  return cue.lines.map((line) => toText(line).join('')).join('\n');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
