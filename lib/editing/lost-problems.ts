/** Reports addresses that a change since the last commit removes, with the lines that keep them. Used by the commands. */
import { readContent } from '@/lib/catalog/content';
import type { Catalog } from '@/lib/catalog/read';
import { nameInProject } from '@/lib/content/folder';
import { type Problem, quote } from '@/lib/model/problem';

import { addAliases, toAliasList } from './alias-lines';
import { readCommitted } from './committed';
import { findLosses, type Loss } from './lost-addresses';

/** How many addresses a message names before the rest is only counted; the fix has them all. */
const MOST_NAMED = 3;

/** Warnings, each at the best-matching page; none outside a git checkout. */
export function toLostProblems(catalog: Catalog): Problem[] {
  const before = readCommitted(catalog.site);
  if (!before) return [];
  const losses = findLosses(before, () => readContent(Date.now()), catalog);
  return losses.map((loss) => toLostProblem(loss, 'in the last commit'));
}

/** @param then words for when they led somewhere: `in the last commit` */
export function toLostProblem({ page, addresses, heir }: Loss, then: string): Problem {
  const named = addresses.slice(0, MOST_NAMED).map(quote).join(', ');
  const more = addresses.length - MOST_NAMED;
  const all = more > 0 ? `${named} and ${more} more` : named;
  const lead = addresses.length === 1 ? 'leads' : 'lead';
  const told = (target: string) => `${all} led ${target} ${then} and now ${lead} nowhere`;
  const old = nameInProject(page.file.path);
  if (!heir) {
    const lines = toAliasList(addresses, '    ');
    return {
      severity: 'warning',
      file: old,
      line: 1,
      column: 1,
      field: 'file',
      message: told('here'),
      fix: `bring it back, or write into the page that takes its place:\n${lines}`,
    };
  }
  const { fix, mend, line, column } = addAliases(heir.file, addresses);
  const at = { file: heir.file.name, line, column, field: 'aliases' };
  if (!heir.isSame) {
    const message = `${told(`to ${old}`)}; this page is the most similar one`;
    return { severity: 'warning', ...at, message, fix: `if it takes that place, ${fix}` };
  }
  // If only aliases are gone, they may have been removed on purpose.
  const isMoved = addresses.includes(page.addresses[0]!);
  const message = told('to this page');
  return { severity: 'warning', ...at, message, fix, ...(isMoved && mend && { mend }) };
}
