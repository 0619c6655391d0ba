/** `npm run check`: reads the content and tells every problem of every file; exits with 1 on errors. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { readCatalog } from '@/lib/catalog/read';
import { compareCatalogs } from '@/lib/editing/compare';
import { listMends, mendInRounds } from '@/lib/editing/mend';
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

let catalog = values.fix ? undefined : readContent();
if (values.fix) {
  const diffs = mendInRounds(() => {
    catalog = readContent();
    return catalog ? [...listMends(catalog.problems), ...listSpellings(catalog)] : [];
  });
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
