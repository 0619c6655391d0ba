/** `npm run build`: checks the content, writes what needs no page, then has Next.js build the pages. */
import { writeDocuments } from '@/lib/build/documents';
import { toleratesErrors } from '@/lib/catalog/catalog';
import { hasErrors } from '@/lib/model/problem';

import { printReport, readContent } from './report';
import { runPackage } from './run';

const catalog = readContent();
if (catalog) {
  const goesOn = toleratesErrors() || !hasErrors(catalog.problems);
  printReport(catalog, goesOn ? 'the rest was built' : 'nothing was built');
  if (goesOn) {
    // A preview with a broken file is a right preview; the check of the pull request is what is red.
    process.exitCode = 0;
    await writeDocuments(catalog);
    await runPackage('next', ['build']).catch(() => (process.exitCode = 1));
  }
}
