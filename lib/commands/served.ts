/** Which servers serve the last build of a folder: no other build may take its place under them. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { refusal } from './port';

/** A file for each server, named after its process, that holds its port. A new build begins by removing them. */
const NOTES = '.next/served';

/** Leaves a note that counts for as long as the process lives. @param folder where its `.next` is */
export function noteServer(pid: number, port: number, folder = '.'): void {
  const notes = path.join(folder, NOTES);
  mkdirSync(notes, { recursive: true });
  writeFileSync(path.join(notes, String(pid)), String(port));
}

/** @throws with one sentence, where a server still serves the build of the folder */
export async function assertNotServed(folder = '.'): Promise<void> {
  const notes = path.join(folder, NOTES);
  for (const pid of listNames(notes)) {
    const port = Number(readFileSync(path.join(notes, pid), 'utf8')) || 0;
    // After a restart of the computer, another process may have the number of one that served.
    if (isAlive(Number(pid)) && (await refusal(port)) === 'EADDRINUSE') {
      throw new Error(
        `the last build is being served at http://localhost:${port}, and a new one would replace it there; stop that server first (kill ${pid}), then try again`,
      );
    }
  }
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /^\d+$/u.test(name));
  } catch {
    return [];
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
