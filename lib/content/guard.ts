/** Reads file after file, so that none which cannot be read hides what is wrong with the others. Used by the catalog. */
import { type Problem, quote } from '@/lib/model/problem';

import { unreadable } from './folder';

/** Seconds of computing that all steps of one file may take together; a long page takes a tenth of one. */
const MOST_SECONDS = 5;

/**
 * Takes one step of reading a file, e.g. its front matter or its body. Undefined, with a problem that names the file,
 * if the step throws; and also if the steps before it took too long.
 * @param file as the editor knows it
 */
export type Guard = <T>(file: string, step: () => T) => T | undefined;

/** @param problems gets what stopped a file */
export function createGuard(problems: Problem[]): Guard {
  /** Milliseconds by file. */
  const spent = new Map<string, number>();
  return (file, step) => {
    const before = spent.get(file) ?? 0;
    if (before > MOST_SECONDS * 1000) return undefined;
    const start = computed();
    try {
      return step();
    } catch (error) {
      problems.push(toFault(file, error));
      return undefined;
    } finally {
      const total = before + computed() - start;
      spent.set(file, total);
      if (total > MOST_SECONDS * 1000) problems.push(toSlow(file, total / 1000));
    }
  };
}

/** Milliseconds this process has computed, which no other program and no pause of the machine makes more of. */
function computed(): number {
  return process.cpuUsage().user / 1000;
}

function toFault(file: string, error: unknown): Problem {
  const [words = ''] = (error instanceof Error ? error.message : String(error)).split('\n', 1);
  return unreadable(
    file,
    `cannot be read to its end: ${quote(words)}`,
    'this is a fault of Reelmark: report it with the file, and move the file out of the folder until then',
  );
}

function toSlow(file: string, seconds: number): Problem {
  const message = `took ${Math.round(seconds)} seconds to read, more than ${MOST_SECONDS}, so the rest of it is not examined`;
  return unreadable(file, message, 'split it into several pages, or write it more simply');
}
