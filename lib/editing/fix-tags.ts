/** What `npm run tags -- --fix` and `--baseline` do, from the catalog to the files. */
import type { Catalog } from '@/lib/catalog/read';
import { toLine } from '@/lib/model/printable';
import { formatCount } from '@/lib/model/report-text';
import { hasErrors, quote } from '@/lib/model/problem';

import type { Dialog } from './dialog';
import { knownPairsName, readKnownPairs, writeKnownPairs } from './known-pairs';
import { applyMerges, decidePairs } from './merge-tags';
import { listPairs, type Pair, toPairKey, withoutKnown } from './tag-pairs';

/**
 * Accepts every current pair as two names, and forgets those that are gone.
 * @returns what was done, for a person
 * @throws Error if the content has errors, or the baseline cannot be written
 */
export function acceptAllPairs(catalog: Catalog): string {
  refuseErrors(catalog);
  const keys = listPairs(catalog).map(toPairKey);
  write(keys);
  return `${formatCount(keys.length, 'pair')} accepted in ${knownPairsName()}`;
}

/**
 * Asks about every pair that nobody has accepted, then writes the answers. A rejected pair goes
 * into the baseline.
 * @throws Error if the content has errors, or the baseline cannot be read or written
 */
export async function fixPairs(catalog: Catalog, dialog: Dialog): Promise<string> {
  refuseErrors(catalog);
  const known = readKnownPairs() ?? [];
  const { merged, rejected, left } = await decidePairs(
    withoutKnown(listPairs(catalog), known),
    dialog,
  );
  const lines = [...applyMerges(merged), ...left.map(formatLeft)];
  if (rejected.length > 0) {
    write([...known, ...rejected.map(toPairKey)]);
    lines.push(`${formatCount(rejected.length, 'pair')} accepted in ${knownPairsName()}`);
  }
  return lines.length > 0 ? lines.join('\n') : 'Nothing to change.';
}

/** The terms of a file with errors are unknown. */
function refuseErrors({ problems }: Catalog) {
  if (!hasErrors(problems)) return;
  throw new Error('The content has errors, so nothing was changed; npm run check lists them.');
}

function formatLeft({ keep, retire }: Pair): string {
  const [from, to] = [retire, keep].map(({ file }) => toLine(file!.name));
  return `${quote(retire.term.title)} and ${quote(keep.term.title)} each have a file: move what you need from ${from} to ${to}, remove it, and run this again`;
}

function write(keys: Parameters<typeof writeKnownPairs>[0]) {
  const fault = writeKnownPairs(keys);
  if (fault) throw new Error(fault);
}
