/**
 * What tells the code of one build from that of another: the files of the index are only read by the code that wrote
 * them. Content does not count: an old page may well show what is new. Used by the build.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** What decides how the files of the index are written and read. */
const FOLDERS = ['browser', 'model', 'publish'];

const LIB = fileURLToPath(new URL('..', import.meta.url));

/** Eight hexadecimal digits. */
export function codeId(): string {
  const hash = createHash('sha256');
  for (const folder of FOLDERS) {
    const names = readdirSync(path.join(LIB, folder), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((one) => /(?<!\.test)\.tsx?$/u.test(one)).sort())
      hash.update(name).update(readFileSync(path.join(LIB, folder, name)));
  }
  return hash.digest('hex').slice(0, 8);
}
