/**
 * What earlier builds have made, by what it was made from: files in the folder that Next.js and hosts keep from build to build.
 * Whatever is in doubt is made anew.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { printError } from './print';

export type Kept = {
  /**
   * @param inputs all that the result depends on, as JSON; that of another code is never found
   * @param make is called unless an earlier build has made it
   */
  take: (inputs: unknown, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;
  /** Removes what this build has not asked for. */
  prune: () => void;
};

/** Bytes of the checksum that each file begins with. */
const CHECKSUM = 32;

/**
 * @param output folder of the build
 * @param name of a folder for results of one kind
 * @param code what tells the code that makes them from any other
 */
export function openKept(output: string, name: string, code: string): Kept {
  const folder = path.join(output, 'cache', 'kept', name);
  mkdirSync(folder, { recursive: true });
  const asked = new Set<string>();
  return {
    take: async (inputs, make) => {
      const file = sha256(JSON.stringify([code, inputs])).toString('hex');
      asked.add(file);
      const known = read(path.join(folder, file));
      if (known) return known;
      const made = await make();
      // Never a part of one, whenever the build is stopped.
      const part = path.join(folder, `${file}.part`);
      writeFileSync(part, Buffer.concat([sha256(made), made]));
      renameSync(part, path.join(folder, file));
      return made;
    },
    prune: () => {
      for (const file of readdirSync(folder))
        if (!asked.has(file)) rmSync(path.join(folder, file), { force: true });
    },
  };
}

function read(file: string): Uint8Array | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return undefined;
  }
  const made = bytes.subarray(CHECKSUM);
  if (sha256(made).equals(bytes.subarray(0, CHECKSUM))) return made;
  printError(`${file} is damaged, and is made anew`);
  return undefined;
}

function sha256(data: string | Uint8Array): Buffer {
  return createHash('sha256').update(data).digest();
}
