/** The text of a cue: lines of words without markup, and what the markup says about them. Used by `spoken.ts`. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** Words up to the next tag in a line. */
export type Span = {
  text: string;
  /** Seconds, if a tag within the line gives the time. */
  start?: number;
  /** The speaker, if the captions name one. */
  speaker?: string;
};

/** The spans of a line include the spaces between them; the line itself has none at its ends. */
export type Line = Span[];

/**
 * The tags of WebVTT (https://www.w3.org/TR/webvtt1/#cue-text), `font` and `{\an8}` of SubRip. Anything else in angle
 * brackets is text: `<inaudible>`, `List<string>`.
 */
const TAG =
  /<(\/?)(c|i|b|u|s|v|lang|ruby|rt|font|br)([.\s/][^<>]*)?>|<((?:\d{1,9}:)?\d\d:\d\d[.,]\d{3})>|\{\\[^{}]*\}/giu;
const ENTITY = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z][a-z\d]{1,31}));/giu;

/** One entry per line of the text, including empty ones. */
export function readCueText(text: string): Line[] {
  const reader = new LineReader();
  let rest = 0;
  for (const match of text.matchAll(TAG)) {
    reader.write(text.slice(rest, match.index));
    rest = match.index + match[0].length;
    const [, close, tag, more = '', time] = match;
    if (time !== undefined) reader.start = toSeconds(time);
    else if (tag) reader.take(tag.toLowerCase(), close === '/', more);
  }
  reader.write(text.slice(rest));
  return reader.finish();
}

/** Only the text of a line. */
export function textOf(line: Line): string {
  return line.map(({ text }) => text).join('');
}

class LineReader {
  start: number | undefined;
  private speaker: string | undefined;
  private isRuby = false;
  private isReading = false;
  private lines: Line[] = [[]];
  /** A line starts as if after a space, since it has none at its start. */
  private isAfterBlank = true;

  take(tag: string, isEnd: boolean, more: string) {
    if (tag === 'br') this.write('\n');
    if (tag === 'v') this.speaker = isEnd ? undefined : toSpeaker(more);
    if (tag === 'ruby') this.isRuby = !isEnd;
    // The annotation of a ruby text follows its base.
    if (tag === 'rt' || tag === 'ruby') this.isReading = tag === 'rt' && this.isRuby && !isEnd;
  }

  write(written: string) {
    if (this.isReading) return;
    for (const [index, part] of written.split('\n').entries()) {
      if (index > 0) {
        this.lines.push([]);
        this.isAfterBlank = true;
      }
      if (part !== '') this.append(decodeEntities(part).replace(/\s+/gu, ' '));
    }
  }

  private append(part: string) {
    const line = this.lines.at(-1)!;
    const last = line.at(-1);
    const text = this.isAfterBlank ? part.trimStart() : part;
    if (text === '') return;
    const isBlank = text === ' ';
    this.isAfterBlank = text.endsWith(' ');
    if (last && (isBlank || (this.start === undefined && last.speaker === this.speaker))) {
      last.text += text;
      return;
    }
    // A tag precedes its word; the space before it belongs to the words before.
    if (last && text.startsWith(' ')) last.text += ' ';
    const span: Span = { text: text.trimStart() };
    if (this.start !== undefined) span.start = this.start;
    if (this.speaker !== undefined) span.speaker = this.speaker;
    line.push(span);
    this.start = undefined;
  }

  finish(): Line[] {
    for (const line of this.lines) {
      const last = line.at(-1);
      if (last) last.text = last.text.trimEnd();
      // Television captions write ">>" where another person starts to speak.
      if (line[0]) line[0].text = line[0].text.replace(/^>>\s*/u, '');
    }
    return this.lines.map((line) => line.filter(({ text }) => text !== ''));
  }
}

/** `.loud Mary Ann` -> `Mary Ann`. */
function toSpeaker(more: string): string | undefined {
  const name = decodeEntities(more.replace(/^\.\S*/u, ''))
    .replace(/\s+/gu, ' ')
    .trim();
  return name === '' ? undefined : name;
}

/** The text of HTML's character references; what is none stays. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return decodeNamedCharacterReference(name) || whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    const isCharacter = code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff);
    return isCharacter ? String.fromCodePoint(code) : '\u{fffd}';
  });
}

function toSeconds(clock: string): number {
  return clock
    .replace(',', '.')
    .split(':')
    .reduce((seconds, part) => seconds * 60 + Number(part), 0);
}

/** Seconds as WebVTT writes them: `00:01:02.500`. */
export function formatCueTime(seconds: number): string {
  const millis = Math.round(seconds * 1000);
  const whole = Math.floor(millis / 1000);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${parts.join(':')}.${String(millis % 1000).padStart(3, '0')}`;
}
