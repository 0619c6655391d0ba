/** The rows between two timing lines: the text of a cue, the name of the next, and other rows. Used by `cue-reader.ts`. */

export const COUNTER = /^\s*\d{1,9}\s*$/u;
/** Some SubRip writers also name their cues, e.g. `8f14e45f-ceea-467a-9a0e/12-0`. */
const NAME = /^(?=\D{0,99}\d)[\w/-]+$/u;
/** WebVTT blocks that are not cues: https://www.w3.org/TR/webvtt1/#file-structure */
export const NO_CUE = /^(?:NOTE(?:[ \t]|$)|(?:STYLE|REGION)[ \t]*$)/u;

/** Rows that may end with the name of a cue, and the number of the previous cue. */
type Place = { isVtt: boolean; last: number | undefined; isFirst: boolean; isEnd: boolean };

/** Takes the name of the next cue off the end of the rows before it. @returns its number, if it is one */
export function takeIdentifier(
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

/** A blank line ends WebVTT text; editors strip the space from the otherwise empty first line of YouTube's cues. */
export function findBlockEnd(rows: string[]): number {
  const isCut = rows[0] === '' && rows[1] !== undefined && !NO_CUE.test(rows[1]);
  const end = rows.indexOf('', isCut ? 1 : 0);
  return end === -1 ? rows.length : end;
}

/** Where the next SubRip number is followed by text without times; a blank line by itself is part of the text. */
export function findLostCue(rows: string[], counter: number | undefined): number {
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

/** Indexes of the first row of each block that contains words but no cue. */
export function findLoose(rows: string[], isVtt: boolean): number[] {
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
