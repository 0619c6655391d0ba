/** Why a file is refused, as data; its words are in the dictionary. Used by `backup.ts` and its panel. */

/** Where in a file; each number counts from 1. */
export type Place = { list: number; video?: number } | { watched: number } | { position: number };

/** In the order in which they are told. */
export const PARTS = ['lists', 'videos', 'history', 'positions'] as const;
export type Part = (typeof PARTS)[number];

/** More of one part than is kept; videos are those of all lists. */
export type Excess = { kind: 'many'; part: Part; most: number };

export type BackupFault =
  /** More than `most` bytes. */
  | { kind: 'large'; most: number }
  /** No JSON. */
  | { kind: 'text' }
  /** JSON, but not of a library. */
  | { kind: 'foreign' }
  /** Written by a later version of this site, in another format. */
  | { kind: 'newer' }
  /** A field is missing, or cannot be right; without a place, it is one of the file itself. */
  | { kind: 'wrong'; field: string; place?: Place }
  /** What is there only once came before: a list, a video of a list, a video of a day. */
  | { kind: 'twice'; place: Place }
  | Excess;

/** Ends the reading of a file. */
export class RefusedError extends Error {
  constructor(readonly fault: BackupFault) {
    super(fault.kind);
  }
}

export function refuse(fault: BackupFault): never {
  throw new RefusedError(fault);
}
