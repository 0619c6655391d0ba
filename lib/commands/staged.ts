/** Runs a build so that whatever ends it, the site is either the former or the new one. Used by `build.ts`. */
import { statfsSync } from 'node:fs';

import {
  closeStaging,
  lockStaging,
  openStaging,
  type Place,
  readMark,
  settle,
  unlockStaging,
} from '@/lib/build/staging';

import { passOn } from './run';
import { assertNotServed } from './served';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Bytes; what is left of a disk once a program has failed to write to it. */
const FULL = 1024 * 1024;

/**
 * @param make writes the site into that place; nothing of it writes any more once it has ended
 * @throws with one sentence, after undoing whatever was done; a signal ends the process instead, with 1
 */
export async function runStaged(make: (place: Place) => Promise<void>): Promise<void> {
  await assertNotServed();
  lockStaging();
  const former = readMark();
  const stop = (signal: NodeJS.Signals) => {
    // Then the build fails like any other.
    if (passOn(signal)) return;
    undo(former);
    unlockStaging();
    process.exit(1);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    const place = openStaging();
    await make(place);
    // It takes a while, in which a server may have been started.
    await assertNotServed();
    closeStaging(place);
  } catch (error) {
    const reason = toReason(error as NodeJS.ErrnoException);
    throw new Error(`${reason}${undo(former)}`);
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
    unlockStaging();
  }
}

/** Before what was written is removed: of what Next.js could not write, only the disk tells. */
function toReason({ code, message }: NodeJS.ErrnoException): string {
  return code === 'ENOSPC' || isDiskFull()
    ? 'the disk is full (ENOSPC), so nothing was built; free some space, then try again'
    : message;
}

function isDiskFull(): boolean {
  try {
    const { bavail, bsize } = statfsSync('.');
    return bavail * bsize < FULL;
  } catch {
    return false;
  }
}

/** Says what is there now. @param former the mark of the site before */
function undo(former: string | undefined): string {
  try {
    settle();
  } catch (error) {
    return `\nThe next build or npm start has to clear up: ${(error as Error).message}`;
  }
  const isSame = former !== undefined && readMark() === former;
  return isSame ? '\nThe site that was built before is unchanged.' : '';
}
