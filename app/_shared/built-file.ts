import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * A file of the build that a function reads at run time. `lib/build/traces.ts` gives it to the function by name, so
 * that nothing else gets into it.
 * @param name relative to the project
 */
export function readBuilt(name: string): Promise<string> {
  const file = path.join(/*turbopackIgnore: true*/ process.cwd(), name);
  return readFile(/*turbopackIgnore: true*/ file, 'utf8');
}
