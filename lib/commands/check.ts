/** `npm run check`: reads the content and reports every problem in every file; exits with 1 on errors. */
import { writeFileSync } from 'node:fs';

import { print, printError, printJson } from '@/lib/build/print';
import { readContent } from '@/lib/catalog/content';
import { type Catalog, readCatalog } from '@/lib/catalog/read';
import { compareContent } from '@/lib/editing/compare';
import { listMends, mendInRounds, tryMends } from '@/lib/editing/mend';
import { listSpellings } from '@/lib/editing/spellings';
import { toJson } from '@/lib/model/printable';
import { hasErrors } from '@/lib/model/problem';

import { readOptions } from './options';
import { openCatalog, printReport } from './report';

const values = readOptions('npm run check', {
  /** Applies the fixes that are certain, and shows them. */
  fix: { type: 'boolean' },
  /** With `--fix`: only shows them. */
  'dry-run': { type: 'boolean' },
  /** Every problem, however many share a cause. */
  all: { type: 'boolean' },
  /** The full report for programs: see `Report`. */
  json: { type: 'boolean' },
  /** A folder with the content before the change; `--changes` names the file for what differs, see `comment.ts`. */
  compare: { type: 'string' },
  changes: { type: 'string', default: 'content-changes.json' },
});

/** What `--json` prints; paths and positions as in the text. */
type Report = Pick<Catalog, 'problems' | 'files' | 'accounts' | 'passedOver'> & {
  /** With `--fix`: what changed, or with `--dry-run` would change, one text per file. */
  diffs?: string[];
};

const isTried = values['dry-run'] === true;
let catalog = values.fix ? undefined : openCatalog();
let diffs: string[] | undefined;
if (values.fix) {
  const find = () => {
    catalog = openCatalog();
    return catalog ? [...listMends(catalog.problems), ...listSpellings(catalog)] : [];
  };
  diffs = isTried ? tryMends(find) : mendInRounds(find);
  if (isTried && diffs.length > 0) catalog = openCatalog();
  if (!values.json) print(formatDiffs(diffs));
} else if (isTried) {
  printError('--dry-run shows what --fix would do: npm run check -- --fix --dry-run');
  process.exitCode = 1;
}
if (catalog && values.compare !== undefined) {
  const own = process.env.CONTENT_DIR;
  process.env.CONTENT_DIR = values.compare;
  const before = { catalog: readCatalog(), content: readContent(Date.now()) };
  if (own === undefined) delete process.env.CONTENT_DIR;
  else process.env.CONTENT_DIR = own;
  const changes = compareContent(before, { catalog, content: readContent(Date.now()) });
  writeFileSync(values.changes, toJson(changes, 2)!);
}
if (catalog && values.json) {
  const { problems, files, accounts, passedOver } = catalog;
  const report: Report = { problems, files, accounts, passedOver, diffs };
  printJson(report);
  if (hasErrors(problems)) process.exitCode = 1;
} else if (catalog) {
  printReport(catalog, '', values.all);
}

function formatDiffs(texts: string[]): string {
  if (texts.length === 0) return 'nothing can be fixed with certainty\n';
  return [...texts, ...(isTried ? ['nothing was written'] : [])].join('\n\n') + '\n';
}
