/** What `next build` leaves behind: where it is, and moving it aside so that two sites can be served at once. */
import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Where `next build` writes and, unless `DIST_DIR` says otherwise, `next start` reads. */
const OUTPUT = '.next';

/** Gives the last build another folder; it is served from there with `DIST_DIR`. */
export function moveOutput(to: string): void {
  rmSync(to, { recursive: true, force: true });
  renameSync(OUTPUT, to);
}

/** Every file below a folder of the output, as paths from there. */
export function listOutput(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
}

/** The files that a server or a function needs at run time, as Next.js traced them, as absolute paths. */
export function listTracedFiles(folder: string): string[] {
  return listOutput(folder)
    .filter((file) => file.endsWith('.nft.json'))
    .flatMap((file) => {
      const { files } = JSON.parse(readFileSync(file, 'utf8')) as { files: string[] };
      return files.map((traced) => path.resolve(path.dirname(file), traced));
    });
}
