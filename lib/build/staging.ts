/**
 * Where a build writes: aside, so that the former site stays whole until all of the new one is there; then the two are
 * swapped. If the build is killed, the next one and `npm start` finish the swap or, if it had not begun, undo the rest. On
 * Vercel and CI, where nobody serves from the folder, a build writes in place, and only one that is complete is served.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

import { WRITTEN_FOLDERS } from '@/lib/model/routes';

import { finishJournal, type Move, writeJournal } from './journal';
import { takeLock } from './lock';

/** What `next build` and the documents are written to, relative to the project. */
export type Place = { output: string; root: string };

const SITE: Place = { output: '.next', root: 'public' };

/** Everything else that a build needs while it runs. */
const STAGING = '.next-staging';
const LOCK = path.join(STAGING, 'lock');
const JOURNAL = path.join(STAGING, 'journal.json');
const FORMER = path.join(STAGING, 'former');

/** `output` is no deeper than `.next`, since files in it name packages by relative paths; `tsconfig.json` names it. */
const ASIDE: Place = { output: '.next-building', root: path.join(STAGING, SITE.root) };

/** In the output: when the build was complete. */
const MARK = 'complete';
/** In the output: what Next.js keeps from build to build. */
const CACHE = 'cache';
/** In the output: belongs to `next dev`, which may be running. */
const DEV = 'dev';

/**
 * Keeps all other builds out.
 * @throws with one sentence if there is another
 */
export function lockStaging(): void {
  const holder = takeLock(LOCK);
  if (holder === undefined) return;
  throw new Error(
    `another build is running here (process ${holder}); wait for it or stop it (kill ${holder}), then try again, or delete ${LOCK} if that process is no build`,
  );
}

export function unlockStaging(): void {
  rmSync(LOCK, { force: true });
  try {
    rmdirSync(STAGING);
  } catch {
    // Another build has taken the lock, or part of a swap is left.
  }
}

/** Clears what an earlier build has left, and says where this one writes. Needs the lock. */
export function openStaging(): Place {
  settle();
  if (process.env.VERCEL || process.env.CI) {
    rmSync(path.join(SITE.output, MARK), { force: true });
    return SITE;
  }
  mkdirSync(ASIDE.output, { recursive: true });
  const cache = path.join(SITE.output, CACHE);
  if (existsSync(cache)) renameSync(cache, path.join(ASIDE.output, CACHE));
  return ASIDE;
}

/** Puts a complete build in its place. Needs the lock. */
export function closeStaging({ output }: Place): void {
  writeFileSync(path.join(output, MARK), new Date().toISOString());
  if (output === SITE.output) return;
  writeJournal(JOURNAL, listMoves());
  settle();
}

/** Finishes the swap of a build that has ended in it, else removes what it has written aside. Needs the lock. */
export function settle(): void {
  finishJournal(JOURNAL);
  giveBackCache();
  const left = listNames(STAGING).map((name) => path.join(STAGING, name));
  for (const name of [ASIDE.output, ...left.filter((name) => name !== LOCK)])
    rmSync(name, { recursive: true, force: true, maxRetries: 3 });
}

/**
 * Does the same for whoever serves the site. A build that is running is left alone.
 * @throws with one sentence while it swaps
 */
export function recover(): void {
  if (!existsSync(STAGING) && !existsSync(ASIDE.output)) return;
  const holder = takeLock(LOCK);
  if (holder === undefined) {
    try {
      settle();
    } finally {
      unlockStaging();
    }
  } else if (existsSync(JOURNAL)) {
    throw new Error(`a new build is being put in place (process ${holder}); try again in a moment`);
  }
}

/** When the build that is in place was complete, which tells it from any other; undefined if there is none. */
export function readMark(): string | undefined {
  try {
    return readFileSync(path.join(SITE.output, MARK), 'utf8');
  } catch {
    return undefined;
  }
}

/** First everything of the former site, then everything of the new one. */
function listMoves(): Move[] {
  const made = listNames(ASIDE.output);
  const stays = (name: string) => name === DEV || (name === CACHE && !made.includes(CACHE));
  const written = (root: string) => WRITTEN_FOLDERS.map((folder) => path.join(root, folder));
  const former = [
    ...listNames(SITE.output)
      .filter((name) => !stays(name))
      .map((name) => path.join(SITE.output, name)),
    ...written(SITE.root).filter((folder) => existsSync(folder)),
  ];
  const [aside, placed] = [written(ASIDE.root), written(SITE.root)];
  return [
    ...former.map((from): Move => [from, path.join(FORMER, from)]),
    ...made.map((name): Move => [path.join(ASIDE.output, name), path.join(SITE.output, name)]),
    ...aside.map((from, n): Move => [from, placed[n]!]).filter(([from]) => existsSync(from)),
  ];
}

function giveBackCache(): void {
  const from = path.join(ASIDE.output, CACHE);
  if (!existsSync(from)) return;
  const to = path.join(SITE.output, CACHE);
  // A server may have made one.
  rmSync(to, { recursive: true, force: true });
  mkdirSync(SITE.output, { recursive: true });
  renameSync(from, to);
}

function listNames(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
