/** Lines, columns and offsets of a body, even after parts of it were replaced. Used by the shortcodes and the catalog. */
import type { PlacedChange, TextChange } from '@/lib/model/problem';

import type { Place } from './yaml';

export type Places = {
  /** Line and column of an offset, counted from 1. */
  placeAt: (offset: number) => Place;
  offsetOf: (place: Place) => number;
};

/** Scans the text once; every lookup after that is a binary search. */
export function createPlaces(text: string): Places {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return {
    placeAt: (offset) => {
      const line = lastAtMost(starts.length, (index) => starts[index]!, offset);
      return { line: line + 1, column: offset - starts[line]! + 1 };
    },
    offsetOf: ({ line, column }) => (starts[line - 1] ?? text.length) + column - 1,
  };
}

/** `found`, which is at an offset of a text, becomes `text`. */
export type Edit = { at: number } & TextChange;

/** The edits of a body as changes of its file; undefined if there are none. @param bodyLine the line on which it starts */
export function toMend(edits: Edit[], { placeAt }: Places, bodyLine: number) {
  if (edits.length === 0) return undefined;
  return edits.map(({ at, found, text }): PlacedChange => {
    const { line, column } = placeAt(at);
    return { line: bodyLine + line - 1, column, found, text };
  });
}

export type Rewriter = {
  /** Copies a piece of the source, given by its offsets. */
  keep: (from: number, to: number) => void;
  /** Writes text in place of what was at an offset of the source. */
  put: (text: string, from: number) => void;
  finish: () => Rewritten;
};

export type Rewritten = {
  text: string;
  /** Maps an offset in the new text to the source offset it came from. */
  sourceOf: (offset: number) => number;
};

/** A text with nothing replaced. */
export function unchanged(text: string): Rewritten {
  return { text, sourceOf: (offset) => offset };
}

/** Assembles a text from pieces of another one, in order. */
export function createRewriter(source: string): Rewriter {
  const parts: string[] = [];
  const pieces: { at: number; from: number; isKept: boolean }[] = [];
  let length = 0;
  const add = (text: string, from: number, isKept: boolean) => {
    if (text === '') return;
    parts.push(text);
    pieces.push({ at: length, from, isKept });
    length += text.length;
  };
  return {
    keep: (from, to) => add(source.slice(from, to), from, true),
    put: (text, from) => add(text, from, false),
    finish: () => ({
      text: parts.join(''),
      sourceOf: (offset) => {
        const piece = pieces[lastAtMost(pieces.length, (index) => pieces[index]!.at, offset)];
        if (piece === undefined) return 0;
        return piece.isKept ? piece.from + offset - piece.at : piece.from;
      },
    }),
  };
}

/** Index of the last of these ascending numbers that is at most the one sought; the first if all are larger. */
function lastAtMost(count: number, valueAt: (index: number) => number, sought: number): number {
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (valueAt(middle) <= sought) low = middle;
    else high = middle - 1;
  }
  return low;
}
