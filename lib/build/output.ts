/** What `next build` leaves behind: where it is, and moving it aside so that two sites can be served at once. */
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Where `next build` writes and `next start` reads, below the folder of the site. */
const OUTPUT = '.next';

/** Moves all that `next start` needs of the last build into a folder of its own, to be served from there. */
export function moveSite(to: string): void {
  makeSite(to);
  renameSync(OUTPUT, path.join(to, OUTPUT));
}

/** Like `moveSite`, but the build also stays where it is. */
export function copySite(to: string): void {
  makeSite(to);
  const cache = path.join(OUTPUT, 'cache');
  cpSync(OUTPUT, path.join(to, OUTPUT), { recursive: true, filter: (file) => file !== cache });
}

/** A folder that a build can be served from, still without the build. */
function makeSite(to: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to);
  for (const name of ['public', 'next.config.js', 'package.json'])
    cpSync(name, path.join(to, name), { recursive: true });
}

/** Every file of a site that a visitor can be sent. */
export function listServed(folder: string): string[] {
  return [path.join(folder, OUTPUT, 'server/app'), path.join(folder, 'public')].flatMap(listFiles);
}

/** Every file below a folder. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
}

/** The files that a server or a function needs at run time, as traced by the build, each once, as absolute paths. */
export function listTracedFiles(folder: string): string[] {
  const files = listFiles(path.join(folder, OUTPUT))
    .filter((file) => file.endsWith('.nft.json'))
    .flatMap((file) => {
      const { files } = JSON.parse(readFileSync(file, 'utf8')) as { files: string[] };
      return files.map((traced) => path.resolve(path.dirname(file), traced));
    });
  return [...new Set(files)];
}
