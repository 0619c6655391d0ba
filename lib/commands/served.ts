/** Which servers serve the last build of a folder: no other build may replace it while they run. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { isAlive } from '@/lib/build/lock';

import { refusal } from './port';

/** One file per server, named after its process, containing its port. They go with their build. */
const NOTES = '.next/served';

/** Leaves a note that counts as long as the process lives. @param folder with its `.next` */
export function noteServer(pid: number, port: number, folder = '.'): void {
  const notes = path.join(folder, NOTES);
  mkdirSync(notes, { recursive: true });
  writeFileSync(path.join(notes, String(pid)), String(port));
}

/** @throws with one sentence if a server still serves the build of the folder */
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
