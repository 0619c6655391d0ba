/** The content check as the commands show it. */
import nextEnv from '@next/env';

import type { Accounts } from '@/lib/catalog/accounts';
import { type Catalog, readCatalog } from '@/lib/catalog/read';
import { toAnnotation } from '@/lib/editing/annotations';
import { newTagPairs, toTagProblems } from '@/lib/editing/tag-pairs';
import { formatCount } from '@/lib/model/format';
import { ContentError, formatReport, hasErrors } from '@/lib/model/problem';
import { siteUrl } from '@/lib/model/site';

/** Reads all content with the settings that `next build` will have; undefined, and said why, where they are wrong. */
export function readContent(): Catalog | undefined {
  nextEnv.loadEnvConfig(process.cwd(), false, { info: () => {}, error: console.error });
  try {
    siteUrl();
    const catalog = readCatalog();
    const tags = hasErrors(catalog.problems) ? [] : toTagProblems(newTagPairs(catalog));
    return { ...catalog, problems: [...catalog.problems, ...tags] };
  } catch (error) {
    console.error(error instanceof ContentError ? error.report : (error as Error).message);
    process.exitCode = 1;
    return undefined;
  }
}

/**
 * Prints every problem and one line that accounts for all files; with errors the process will end with 1.
 * @param onErrors what becomes of the build then
 */
export function printReport({ problems, files, accounts }: Catalog, onErrors = ''): void {
  if (process.env.GITHUB_ACTIONS === 'true') {
    for (const problem of problems) console.log(toAnnotation(problem));
  }
  const isBroken = hasErrors(problems);
  const outcome = [formatAccounts(accounts), ...(isBroken && onErrors ? [onErrors] : [])];
  console.log(formatReport(problems, files, outcome.join('; ')));
  if (isBroken) process.exitCode = 1;
}

function formatAccounts({ files, published, captioned, withErrors, ...rest }: Accounts): string {
  const parts = [
    `${published} published`,
    formatCount(rest.draft, 'draft'),
    `${rest.scheduled} scheduled`,
    `${rest.expired} expired`,
    `${withErrors} with errors`,
  ];
  return `${formatCount(files, 'video')} = ${parts.join(' + ')}; captions for ${captioned} of ${published}`;
}
