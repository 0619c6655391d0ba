/** `npm run check`: reads the content and tells every problem of every file; exits with 1 on errors. */
import nextEnv from '@next/env';

import { readCatalog } from '@/lib/catalog/read';
import { formatCount } from '@/lib/model/format';
import { formatReport, hasErrors } from '@/lib/model/problem';
import { siteUrl } from '@/lib/model/site';

// The same settings that `next build` will read.
nextEnv.loadEnvConfig(process.cwd(), false, { info: () => {}, error: console.error });

try {
  siteUrl();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

const { problems, files, counts } = readCatalog();
const failed = hasErrors(problems);
const { published, draft, scheduled, expired } = counts;
const outcome = failed
  ? 'nothing was built'
  : `${published} published, ${formatCount(draft, 'draft')}, ${scheduled} scheduled, ${expired} expired`;
console.log(formatReport(problems, files, outcome));
process.exitCode = failed ? 1 : 0;
