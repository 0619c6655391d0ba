/** Renames that are all done in the end, even if a process ends in between. Used by the build. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** What is there when the journal is written; nothing is at `to` until then, or an earlier move takes it away. */
export type Move = [from: string, to: string];

/** All of it or, if the process ends before, none. @param file in a folder that exists */
export function writeJournal(file: string, moves: Move[]): void {
  const unfinished = `${file}-new`;
  writeFileSync(unfinished, JSON.stringify(moves));
  const handle = openSync(unfinished, 'r+');
  fsyncSync(handle);
  closeSync(handle);
  renameSync(unfinished, file);
}

/** Does what the journal says and has not been done yet; nothing if there is none. */
export function finishJournal(file: string): void {
  if (!existsSync(file)) return;
  for (const move of JSON.parse(readFileSync(file, 'utf8')) as Move[]) carryOut(move);
  rmSync(file);
}

/** What has been moved is where it was to go, even if something else is by now where it came from. */
function carryOut([from, to]: Move): void {
  if (!existsSync(from) || existsSync(to)) return;
  mkdirSync(path.dirname(to), { recursive: true });
  renameSync(from, to);
}
