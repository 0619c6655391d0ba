/** A whole library as a file, and back. Pure: what is read changes nothing. Used by the page of the library. */
import { parseText } from '@/lib/browser/early/storage';
import { MOST_POSITIONS } from '@/lib/browser/stored-positions';

import { isReadable, readHistory, readLists, readPositions } from './backup-entries';
import { type BackupFault, type Excess, PARTS, refuse, RefusedError } from './backup-fault';
import { type Library, MOST } from './entries';

const FORMAT = 'reelmark-library';
/** The next one is for what this code would misread; what is merely new is a key that it ignores. */
const VERSION = 1;

/** In bytes: some ten times what a full library takes. */
export const MOST_BYTES = 20_000_000;

/** JSON for people, too. @param now in milliseconds since 1970 */
export function toBackup({ lists, history, positions }: Library, now: number): string {
  const saved = new Date(now).toISOString();
  const readable = Object.fromEntries(Object.entries(positions).filter(isReadable));
  const backup = { format: FORMAT, version: VERSION, saved, lists, history, positions: readable };
  return JSON.stringify(backup, null, 2);
}

/** All of a file or, if anything in it is wrong, the first reason to refuse it. */
export function parseBackup(text: string): { library: Library } | { fault: BackupFault } {
  try {
    return { library: readLibrary(text) };
  } catch (error) {
    if (error instanceof RefusedError) return { fault: error.fault };
    throw error;
  }
}

/** What exceeds the most that is kept, if anything does; undefined otherwise. */
export function findExcess({ lists, history, positions }: Library): Excess | undefined {
  const counts = {
    lists: lists.length,
    videos: lists.reduce((total, { videos }) => total + videos.length, 0),
    history: history.length,
    positions: Object.keys(positions).length,
  };
  const most = { ...MOST, positions: MOST_POSITIONS };
  const part = PARTS.find((one) => counts[one] > most[one]);
  return part && { kind: 'many', part, most: most[part] };
}

/** @throws RefusedError */
function readLibrary(text: string): Library {
  if (text.length > MOST_BYTES) refuse({ kind: 'large', most: MOST_BYTES });
  const found = parseText(text);
  if (found === undefined) refuse({ kind: 'text' });
  const { format, version, lists, history, positions } = Object(found) as Record<string, unknown>;
  if (format !== FORMAT || typeof version !== 'number' || version < 1) refuse({ kind: 'foreign' });
  if (version > VERSION) refuse({ kind: 'newer' });
  const library = {
    lists: readLists(lists),
    history: readHistory(history),
    positions: readPositions(positions),
  };
  const excess = findExcess(library);
  return excess ? refuse(excess) : library;
}
