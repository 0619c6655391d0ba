/** `npm run check`: reads the content and tells every problem of every file; exits with 1 on errors. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { readCatalog } from '@/lib/catalog/read';
import { compareCatalogs } from '@/lib/editing/compare';
import { listMends, mendFiles } from '@/lib/editing/mend';
import { listSpellings } from '@/lib/editing/spellings';
import { hasErrors } from '@/lib/model/problem';

import { printReport, readContent } from './report';

const { values } = parseArgs({
  options: {
    /** Applies the mends that are certain, and shows them. */
    fix: { type: 'boolean' },
    /** The report for programs. */
    json: { type: 'boolean' },
    /** A folder with the content before the change; `--comment` names the file for what differs, as markdown. */
    compare: { type: 'string' },
    comment: { type: 'string', default: 'content-changes.md' },
  },
});

/** What could not be read before is seen once the rest is mended. */
const MOST_ROUNDS = 5;

let catalog = readContent();
if (catalog && values.fix) {
  const diffs: string[] = [];
  for (let round = 0; catalog && round < MOST_ROUNDS; round++) {
    const changes = mendFiles([...listMends(catalog.problems), ...listSpellings(catalog)]);
    if (changes.length === 0) break;
    diffs.push(...changes);
    catalog = readContent();
  }
  console.log(diffs.length > 0 ? `${diffs.join('\n\n')}\n` : 'nothing that is certain to mend\n');
}
if (catalog && values.compare !== undefined) {
  const own = process.env.CONTENT_DIR;
  process.env.CONTENT_DIR = values.compare;
  const before = readCatalog();
  process.env.CONTENT_DIR = own ?? '';
  writeFileSync(values.comment, compareCatalogs(before, catalog));
}
if (catalog && values.json) {
  const { problems, files, accounts, passedOver } = catalog;
  console.log(JSON.stringify({ problems, files, accounts, passedOver }, null, 2));
  if (hasErrors(problems)) process.exitCode = 1;
} else if (catalog) {
  printReport(catalog);
}
