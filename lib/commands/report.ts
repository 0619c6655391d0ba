/** The content check as the commands show it. */
import nextEnv from '@next/env';

import { print, printAnnotation, printError } from '@/lib/build/print';
import type { Accounts } from '@/lib/catalog/accounts';
import { type Catalog, readCatalog } from '@/lib/catalog/read';
import { assertContentFolder } from '@/lib/content/folder-fault';
import type { PassedOver } from '@/lib/content/select-pages';
import { toFormProblems } from '@/lib/editing/form-problems';
import { toLostProblems } from '@/lib/editing/lost-problems';
import { newTagPairs, toTagProblems } from '@/lib/editing/tag-pairs';
import { toLine } from '@/lib/model/printable';
import { formatCount } from '@/lib/model/report-text';
import { ContentError, formatReport, hasErrors } from '@/lib/model/problem';
import { siteUrl } from '@/lib/model/site';

/** Reads all content with the settings of `next build`; undefined, with a message, if they are wrong. */
export function openCatalog(): Catalog | undefined {
  nextEnv.loadEnvConfig(process.cwd(), false, { info: () => {}, error: printError });
  try {
    assertContentFolder();
    siteUrl();
    const catalog = readCatalog();
    const tags = hasErrors(catalog.problems) ? [] : toTagProblems(newTagPairs(catalog));
    const problems = [
      ...catalog.problems,
      ...tags,
      ...toFormProblems(),
      ...toLostProblems(catalog),
    ];
    return { ...catalog, problems };
  } catch (error) {
    printError(error instanceof ContentError ? error.report : (error as Error).message);
    process.exitCode = 1;
    return undefined;
  }
}

/**
 * Prints every problem and one line that accounts for all files; with errors, the process will end with 1.
 * @param onErrors what happens to the build then
 * @param isWhole whether to show every problem, however many share a cause
 */
export function printReport(
  { problems, files, accounts, passedOver }: Catalog,
  onErrors = '',
  isWhole = false,
): void {
  if (process.env.GITHUB_ACTIONS === 'true') {
    for (const problem of problems) printAnnotation(problem);
  }
  const isBroken = hasErrors(problems);
  const outcome = [formatAccounts(accounts), ...(isBroken && onErrors ? [onErrors] : [])];
  const notes = formatPassedOver(passedOver);
  print(formatReport(problems, files, outcome.join('; '), notes, isWhole));
  if (isBroken) process.exitCode = 1;
}

function formatAccounts({ files, published, captioned, withErrors, ...rest }: Accounts): string {
  const unlisted = rest.unlisted > 0 ? ` (${rest.unlisted} of them unlisted)` : '';
  const parts = [
    `${published} published${unlisted}`,
    formatCount(rest.draft, 'draft'),
    `${rest.scheduled} scheduled`,
    `${rest.expired} expired`,
    ...(rest.hidden > 0 ? [`${rest.hidden} not rendered`] : []),
    `${withErrors} with errors`,
  ];
  return `${formatCount(files, 'video')} = ${parts.join(' + ')}; captions for ${captioned} of ${published}`;
}

/** How many files of a kind are named before the rest is only counted. */
const MOST_NAMED = 5;

const REASONS = {
  name: 'not pages, judging by their names',
  bundle: 'part of the page beside it',
  translation: 'in another language; translations are not shown yet',
};

/** One line for each reason why markdown files are not pages. */
function formatPassedOver(passedOver: PassedOver[]): string[] {
  return (Object.keys(REASONS) as PassedOver['why'][]).flatMap((why) => {
    const files = passedOver.filter((one) => one.why === why).map(({ file }) => file);
    if (files.length === 0) return [];
    const more = files.length > MOST_NAMED ? ` and ${files.length - MOST_NAMED} more` : '';
    const named = files.slice(0, MOST_NAMED).map(toLine).join(', ') + more;
    return [`skipped ${formatCount(files.length, 'file')} (${REASONS[why]}): ${named}`];
  });
}
