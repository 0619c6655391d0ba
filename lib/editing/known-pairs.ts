/** `.tag-pairs.json` in the content folder: near-duplicate terms that a person accepted as two. Used by `tag-pairs.ts`. */
import { z } from 'zod';

import { readOptional } from '@/lib/content/folder';
import { compareText } from '@/lib/model/order';
import { ContentError, formatProblems, type Problem } from '@/lib/model/problem';

import { contentName, writeContentFile } from './content-file';

/** Hidden from editors and not content: the reader skips names with a leading dot. */
const FILE = '.tag-pairs.json';

/** Taxonomy and two slugs, in sorted order: which of the two is to be kept may change. */
export type PairKey = [taxonomy: string, slug: string, slug: string];

const schema = z.array(z.tuple([z.string(), z.string(), z.string()]));

export const knownPairsName = () => contentName(FILE);

/**
 * @returns undefined if a site has no such file
 * @throws ContentError if it is not understood
 */
export function readKnownPairs(): PairKey[] | undefined {
  const file = readOptional(FILE);
  if (file === undefined) return undefined;
  const pairs = 'severity' in file ? file : parse(file.text);
  if (Array.isArray(pairs)) return pairs;
  throw new ContentError(formatProblems([pairs]));
}

function parse(text: string): PairKey[] | Problem {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return {
      severity: 'error',
      file: knownPairsName(),
      line: 1,
      column: 1,
      field: 'file',
      message: 'is not a list of entries with a taxonomy and two names each',
      fix: 'restore it, or create it again with npm run tags -- --baseline',
    };
  }
}

/**
 * Writes one pair per line, sorted, so that two branches rarely conflict.
 * @returns a sentence that says why nothing was written, or undefined
 */
export function writeKnownPairs(pairs: PairKey[]): string | undefined {
  const lines = [...new Set(pairs.map((pair) => JSON.stringify(pair)))].sort(compareText);
  const text = lines.length > 0 ? `[\n  ${lines.join(',\n  ')}\n]\n` : '[]\n';
  return writeContentFile(FILE, text, true);
}
