/** `npm run build`: checks the content, writes what needs no page, then has Next.js build the pages. */
import { writeDocuments } from '@/lib/build/documents';

import { checkContent } from './report';
import { runPackage } from './run';

const catalog = checkContent();
if (catalog) {
  await writeDocuments(catalog);
  await runPackage('next', ['build']).catch(() => (process.exitCode = 1));
}
