/** Reads the cues of a WebVTT or SubRip file; one that cannot be read hides no other. Asked by `captions.ts`. */
import type { Cue } from '@/lib/model/captions';

import { isBrokenTimeLine, parseTimeLine, type TimeLine } from './caption-times';

/** A cue with the line of its times, counted from 1. */
export type PlacedCue = Cue & { line: number };

/** Where words are lost: below times that cannot be read, or without any. */
export type LostText = { line: number; text: string; reason: 'broken times' | 'no times' };

/** A line of times, by its index; without `times` it is broken. */
type Head = { index: number; times: TimeLine | undefined };

const COUNTER = /^\s*\d{1,9}\s*$/u;
/** Programs that write SubRip name their cues like this too: `8f14e45f-ceea-467a-9a0e/12-0`. */
const NAME = /^(?=\D{0,99}\d)[\w/-]+$/u;
/** Blocks of WebVTT that hold no cue: https://www.w3.org/TR/webvtt1/#file-structure */
const NO_CUE = /^(?:NOTE(?:[ \t]|$)|(?:STYLE|REGION)[ \t]*$)/u;

/** @param text with `\n` alone between lines */
export function readCues(text: string): { cues: PlacedCue[]; lost: LostText[] } {
  const lines = text.replace(/^\uFEFF/u, '').split('\n');
  const isVtt = /^WEBVTT(?:[ \t]|$)/u.test(lines[0]!);
  const endsHeader = (line: string) => line === '' || line.includes('-->');
  const start = isVtt ? lines.findIndex(endsHeader) : 0;
  const heads = start === -1 ? [] : findHeads(lines, start, isVtt);
  const cues: PlacedCue[] = [];
  const lost: LostText[] = [];
  const lose = (index: number, reason: LostText['reason']) =>
    lost.push({ line: index + 1, text: lines[index]!.trim(), reason });

  const preface = lines.slice(Math.max(start, 0), heads[0]?.index ?? lines.length);
  let counter = takeIdentifier(preface, {
    isVtt,
    last: undefined,
    isFirst: true,
    isEnd: heads.length === 0,
  });
  for (const index of findLoose(preface, isVtt)) lose(start + index, 'no times');
  for (const [number, { index, times }] of heads.entries()) {
    const rows = lines.slice(index + 1, heads[number + 1]?.index ?? lines.length);
    const isGoingOn = heads[number - 1]?.index === index - 1 && !heads[number - 1]?.times;
    if (!times && !isGoingOn) lose(index, 'broken times');
    const isEnd = number === heads.length - 1;
    const next = takeIdentifier(rows, { isVtt, last: counter, isFirst: false, isEnd });
    const end = isVtt ? findBlockEnd(rows) : findLostCue(rows, counter);
    if (times) {
      const { words, ...span } = times;
      const shown = [words, ...rows.slice(0, end)];
      const first = Math.max(
        0,
        shown.findIndex((row) => row !== ''),
      );
      const last = shown.findLastIndex((row) => row !== '');
      cues.push({ ...span, text: shown.slice(first, last + 1).join('\n'), line: index + 1 });
    }
    const left = rows.slice(end);
    for (const at of findLoose(left, isVtt)) lose(index + 1 + end + at, 'no times');
    counter = next;
  }
  return { cues: withoutCounters(cues), lost };
}

function findHeads(lines: string[], start: number, isVtt: boolean): Head[] {
  const heads: Head[] = [];
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index]!;
    const times = parseTimeLine(line);
    const isMeant = () =>
      (isVtt && line.includes('-->')) ||
      isBrokenTimeLine(line, index > 0 && COUNTER.test(lines[index - 1]!));
    if (times || (!NO_CUE.test(line) && isMeant())) heads.push({ index, times });
  }
  return heads;
}

/** Where rows stand that may end with the name of a cue, and the number of the one before. */
type Place = { isVtt: boolean; last: number | undefined; isFirst: boolean; isEnd: boolean };

/** Takes what names the next cue off the end of the rows before it. @returns its number, where it is one */
function takeIdentifier(
  rows: string[],
  { isVtt, last, isFirst, isEnd }: Place,
): number | undefined {
  const at = rows.findLastIndex((row) => row.trim() !== '');
  const row = rows[at];
  if (row === undefined) return undefined;
  const isBeside = at === rows.length - 1 && !isEnd;
  const isBlock = at === 0 ? isFirst : (isVtt ? rows[at - 1]! : rows[at - 1]!.trim()) === '';
  const number = COUNTER.test(row) ? Number(row) : undefined;
  const isCounter = isBeside
    ? isBlock || last !== undefined
    : isBlock && (isFirst || number === last! + 1);
  const isName = isBeside && isBlock && (isVtt || NAME.test(row));
  if (number === undefined ? !isName : !isCounter) return undefined;
  rows.length = at;
  return number;
}

/** A blank line ends the text of WebVTT; editors take the blank off the empty first line of YouTube's cues. */
function findBlockEnd(rows: string[]): number {
  const isCut = rows[0] === '' && rows[1] !== undefined && !NO_CUE.test(rows[1]);
  const end = rows.indexOf('', isCut ? 1 : 0);
  return end === -1 ? rows.length : end;
}

/** Where the next number of SubRip stands above text without times; a blank line alone is part of the text. */
function findLostCue(rows: string[], counter: number | undefined): number {
  if (counter === undefined) return rows.length;
  const at = rows.findIndex(
    (row, index) =>
      COUNTER.test(row) &&
      Number(row) === counter + 1 &&
      rows[index - 1]?.trim() === '' &&
      (rows[index + 1]?.trim() ?? '') !== '',
  );
  return at === -1 ? rows.length : at;
}

/** Indexes of the first row of each block that holds words, but no cue. */
function findLoose(rows: string[], isVtt: boolean): number[] {
  const found: number[] = [];
  let isInside = false;
  let isNote = false;
  for (const [index, row] of rows.entries()) {
    const isBlank = row.trim() === '';
    if (isBlank) isInside = isNote = false;
    else if (!isInside && isVtt && NO_CUE.test(row)) isNote = isInside = true;
    else if (!isInside && !isNote && !COUNTER.test(row)) {
      found.push(index);
      isInside = true;
    }
  }
  return found;
}

/** Some programs write the number of a cue below its times. */
function withoutCounters(cues: PlacedCue[]): PlacedCue[] {
  const isNumbered = (cue: PlacedCue, index: number) => cue.text.startsWith(`${index + 1}\n`);
  if (cues.length < 2 || !cues.every(isNumbered)) return cues;
  return cues.map((cue, index) => ({ ...cue, text: cue.text.slice(`${index + 1}\n`.length) }));
}
