/** One old address and the page it should lead to. */
import type { Lifetime } from '@/lib/content/visibility';
import type { Place } from '@/lib/content/yaml';

/** Who wins if two claim the same address: the lower rank, then the older file. */
export const enum Rank {
  /** `aliases`, and the addresses with a video id. */
  Alias,
  /** `aliasesArchive` and `aliasesFor404`. */
  Archive,
  /** Follows from a Hugo rule; silently yields to everything else. */
  Derived,
}

export type Claim = {
  path: string;
  /** Decoded path of the page. */
  target: string;
  rank: Rank;
  /** Breaks ties: ISO 8601. */
  date: string;
  /** When the page of the file is public; undefined for a draft. */
  lifetime: Lifetime | undefined;
  file: string;
  field: string;
  place: Place;
};

/** The lifetime of what exists as long as the site does. */
export const ALWAYS: Lifetime = { from: 0, until: Infinity };

/** Makes the claims of one file. */
export type MakeClaim = (path: string, rank: Rank, field: string, place: Place) => Claim;
