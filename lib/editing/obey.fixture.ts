/** Does to content files what a message says, like an editor who knows nothing else. For the unit tests. */
import { changesOf, type Problem } from '@/lib/model/problem';

import { applyMends } from './mend';
import { BODY_RULES } from './obey-bodies.fixture';
import { HIDING_RULES } from './obey-hiding.fixture';
import { LINE_RULES } from './obey-lines.fixture';
import type { Obey } from './obey-tools.fixture';
import { VALUE_RULES } from './obey-values.fixture';

/** Texts by name, as `write` in the catalog's tests takes them. */
export type Files = Record<string, string>;

const RULES: [RegExp, Obey][] = [...BODY_RULES, ...HIDING_RULES, ...VALUE_RULES, ...LINE_RULES];

/** The file after its problem is fixed; undefined if the message asks for more than typing. */
export function obey(text: string, problem: Problem): string | undefined {
  const { mend, fix } = problem;
  if (mend) return applyMends(text, changesOf(problem));
  for (const [rule, type] of RULES) {
    const match = rule.exec(fix);
    const typed = match ? type(text, problem, match) : undefined;
    if (typed !== undefined) return typed;
  }
  return undefined;
}
