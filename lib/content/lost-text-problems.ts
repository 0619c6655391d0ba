/** Problems for texts that YAML cuts off. Used by `validate.ts`. */
import type { z } from 'zod';

import type { Problem } from '@/lib/model/problem';

import type { FrontMatter } from './front-matter';
import { hintOf, isText } from './hint-of';
import { lostTextFault } from './lost-text';

/** A path as a key of maps and sets. */
export const toKey = (path: PropertyKey[]) => JSON.stringify(path);

/**
 * The problems by path, in the spelling of the schema.
 * @param known the keys of the schema by their lower case
 * @param wrong paths of invalid values, which mean that the page cannot be right
 */
export function lostTextProblems(
  frontMatter: FrontMatter,
  shape: Record<string, z.ZodType>,
  known: Map<string, string>,
  wrong: Set<string>,
): Map<string, Problem> {
  const problems = new Map<string, Problem>();
  for (const text of frontMatter.lostTexts()) {
    const [key, ...rest] = text.path;
    const name = known.get(String(key).toLowerCase());
    if (name === undefined || !isText(shape[name], rest)) continue;
    const isOfList = hintOf(shape[name]).expected === 'a list of texts';
    const place = !isOfList ? 'text' : rest.length === 0 ? 'list' : 'entry';
    const path = toKey([name, ...rest]);
    problems.set(path, {
      severity: wrong.has(path) ? 'error' : 'warning',
      file: frontMatter.file,
      ...text.place,
      field: name,
      ...lostTextFault(text, place),
    });
  }
  return problems;
}
