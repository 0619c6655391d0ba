/** Reads the cues of a WebVTT or SubRip file; one that cannot be read does not hide any other. Used by `captions.ts`. */
import type { Cue } from '@/lib/model/captions';

import { isBrokenTimeLine, parseTimeLine, type TimeLine } from './caption-times';
import { COUNTER, findBlockEnd, findLoose, findLostCue, NO_CUE, takeIdentifier } from './cue-rows';

/** A cue with its timing line, counted from 1. */
export type PlacedCue = Cue & { line: number };

/** Where words are lost: below times that cannot be read, or without any times. */
export type LostText = { line: number; text: string; reason: 'broken times' | 'no times' };

/** A timing line, by its index; if it has no `times`, it is broken. */
type Head = { index: number; times: TimeLine | undefined };

const HEADER = /^WEBVTT(?:[ \t]|$)/u;
/** The same at the start of a file, as people type it. */
const TYPED_HEADER = /^webvtt[ \t]*$/iu;

/** @param text with only `\n` as line ends */
export function readCues(text: string): { cues: PlacedCue[]; lost: LostText[] } {
  const lines = text.replace(/^\uFEFF/u, '').split('\n');
  const isVtt = HEADER.test(lines[0]!) || TYPED_HEADER.test(lines[0]!);
  const start = isVtt ? findHeaderEnd(lines) : 0;
  if (isVtt) blankHeaders(lines);
  const heads = findHeads(lines, start, isVtt);
  const cues: PlacedCue[] = [];
  const lost: LostText[] = [];
  const lose = (index: number, reason: LostText['reason']) =>
    lost.push({ line: index + 1, text: lines[index]!.trim(), reason });

  const preface = lines.slice(start, heads[0]?.index ?? lines.length);
  const isAll = heads.length === 0;
  let counter = takeIdentifier(preface, { isVtt, last: undefined, isFirst: true, isEnd: isAll });
  for (const index of findLoose(preface, isVtt)) lose(start + index, 'no times');
  for (const [number, { index, times }] of heads.entries()) {
    const rows = lines.slice(index + 1, heads[number + 1]?.index ?? lines.length);
    const isGoingOn = heads[number - 1]?.index === index - 1 && !heads[number - 1]?.times;
    if (!times && !isGoingOn) lose(index, 'broken times');
    const isEnd = number === heads.length - 1;
    const next = takeIdentifier(rows, { isVtt, last: counter, isFirst: false, isEnd });
    const end = isVtt ? findBlockEnd(rows) : findLostCue(rows, counter);
    if (times) {
      const shown = toText(rows, end);
      const all = times.words === '' ? shown : `${times.words}\n${shown}`;
      cues.push({ start: times.start, end: times.end, text: all, line: index + 1 });
    }
    const left = end < rows.length ? findLoose(rows.slice(end), isVtt) : [];
    for (const at of left) lose(index + 1 + end + at, 'no times');
    counter = next;
  }
  return { cues: withoutCounters(cues), lost };
}

/** The index of the line after the WebVTT header. */
function findHeaderEnd(lines: string[]): number {
  const end = lines.findIndex((line) => line === '' || line.includes('-->'));
  return end === -1 ? lines.length : end;
}

/** Drops the headers of files that were joined into one, like HLS segments; line numbers stay the same. */
function blankHeaders(lines: string[]) {
  for (let index = 1; index < lines.length; index += 1) {
    const isHeader =
      HEADER.test(lines[index]!) &&
      (lines[index - 1] === '' || lines[index + 1]?.startsWith('X-TIMESTAMP-MAP'));
    if (!isHeader) continue;
    while (lines[index] !== '' && index < lines.length && !lines[index]!.includes('-->'))
      lines[index++] = '';
  }
}

/** The rows before an end, without blank ones around them. */
function toText(rows: string[], end: number): string {
  let [from, to] = [0, end];
  while (from < to && rows[from] === '') from += 1;
  while (to > from && rows[to - 1] === '') to -= 1;
  return to - from === 1 ? rows[from]! : rows.slice(from, to).join('\n');
}

function findHeads(lines: string[], start: number, isVtt: boolean): Head[] {
  const heads: Head[] = [];
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index]!;
    const times = parseTimeLine(line);
    const isMeant = () =>
      (isVtt && line.includes('-->')) ||
      isBrokenTimeLine(line, index > 0 && COUNTER.test(lines[index - 1]!));
    // Only a block of WebVTT is one, and it may hold no arrow; elsewhere it is what is left of times.
    const isBlock = isVtt && (index === 0 || lines[index - 1] === '') && !line.includes('-->');
    const isNote = isBlock && NO_CUE.test(line);
    if (times || (!isNote && isMeant())) heads.push({ index, times });
  }
  return heads;
}

/** Some programs write the number of a cue below its times. */
function withoutCounters(cues: PlacedCue[]): PlacedCue[] {
  const isNumbered = (cue: PlacedCue, index: number) => cue.text.startsWith(`${index + 1}\n`);
  if (cues.length < 2 || !cues.every(isNumbered)) return cues;
  return cues.map((cue, index) => ({ ...cue, text: cue.text.slice(`${index + 1}\n`.length) }));
}
