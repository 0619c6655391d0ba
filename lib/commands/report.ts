/** The content check as the commands show it. */
import nextEnv from '@next/env';

import { type Catalog, readCatalog } from '@/lib/catalog/read';
import { formatCount } from '@/lib/model/format';
import { formatReport, hasErrors } from '@/lib/model/problem';
import { siteUrl } from '@/lib/model/site';

/** Reads all content and prints its problems; undefined where there are errors, and the process will end with 1. */
export function checkContent(): Catalog | undefined {
  // The same settings that `next build` will read.
  nextEnv.loadEnvConfig(process.cwd(), false, { info: () => {}, error: console.error });
  try {
    siteUrl();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
    return undefined;
  }
  const catalog = readCatalog();
  const failed = hasErrors(catalog.problems);
  const { published, draft, scheduled, expired } = catalog.counts;
  const outcome = failed
    ? 'nothing was built'
    : `${published} published, ${formatCount(draft, 'draft')}, ${scheduled} scheduled, ${expired} expired`;
  console.log(formatReport(catalog.problems, catalog.files, outcome));
  if (!failed) return catalog;
  process.exitCode = 1;
  return undefined;
}
