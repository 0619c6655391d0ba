/** A lock that one process holds until it lets go or ends, however it ends. Used by the build. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Waits of ten milliseconds for the process that has made a lock to write its number into it. */
const WAITS = 50;

/**
 * Takes a lock, also from a process that has ended.
 * @param file holds the number of its process; its folder is made
 * @returns the process that holds it; undefined if it is ours now
 */
export function takeLock(file: string): number | undefined {
  for (let waits = 0; ;) {
    if (makeLock(file)) return undefined;
    const holder = readLock(file);
    if (holder === 0 && waits < WAITS) {
      waits += 1;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    } else if (holder !== undefined) {
      if (holder !== process.pid && isAlive(holder)) return holder;
      removeLock(file, holder);
    }
  }
}

/** Whether a process runs, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function makeLock(file: string): boolean {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Whoever lets go removes the folder, too.
    if (code === 'EEXIST' || code === 'ENOENT') return false;
    rmSync(file, { force: true });
    throw error;
  }
}

/** The number of its process, 0 if that is not written yet; undefined if there is no lock any more. */
function readLock(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Two processes may find that a lock is left over: only one can rename it, and gives back what is not that lock. */
function removeLock(file: string, holder: number): void {
  const taken = `${file}-${process.pid}`;
  try {
    renameSync(file, taken);
    if (Object.is(readLock(taken), holder)) rmSync(taken);
    else renameSync(taken, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
