/** `npm run build`: checks the content, writes what needs no page, then has Next.js build the pages. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { codeId } from '@/lib/build/code-id';
import { writeDocuments } from '@/lib/build/documents';
import { openKept } from '@/lib/build/kept';
import { fillPages, listPages, type Outcome, rewritePages } from '@/lib/build/pages';
import { toPolicies } from '@/lib/build/policy';
import { print, printError } from '@/lib/build/print';
import { writeIndex } from '@/lib/build/search-index';
import { removeSegments } from '@/lib/build/segments';
import { siteSettings } from '@/lib/build/site-settings';
import { insertSlots } from '@/lib/build/slots';
import type { Place } from '@/lib/build/staging';
import { writeTables } from '@/lib/build/traces';
import { toleratesErrors } from '@/lib/catalog/catalog';
import { ADDRESSES_FILE, FEED_INDEX_FILE } from '@/lib/model/address';
import { toImageSources } from '@/lib/model/picture-hosts';
import { hasErrors } from '@/lib/model/problem';
import { publicUrl, siteUrl } from '@/lib/model/site';
import { toThemeStyle } from '@/lib/model/theme/theme-style';
import { speak } from '@/lib/model/words';
import { toFeedIndex } from '@/lib/publish/feed-index';
import { toPlayerTables } from '@/lib/publish/player-table';

import { buildPages } from './next-build';
import { printReport, openCatalog } from './report';
import { orEnd, runStep, secondsSince } from './run';
import { searchFilesInWorker } from './search-worker';
import { runStaged } from './staged';

const start = performance.now();
// For the index, and for the code that reads it.
process.env.CODE_ID ??= codeId();
const catalog = await runStep('content check', () => openCatalog() ?? process.exit(1));
const goesOn = toleratesErrors() || !hasErrors(catalog.problems);
printReport(catalog, goesOn ? 'the rest was built' : 'nothing was built');
if (goesOn) {
  // A preview with a broken file is fine; the check of the pull request is what fails.
  process.exitCode = 0;
  await orEnd(() => runStaged(build));
  warnOfLocalAddress();
  print(`\n✓ built in ${secondsSince(start)}`);
}

async function build({ output, root }: Place): Promise<void> {
  warnOfLocalAddress();
  const { hosts, images, language, theme, words } = catalog.site;
  // Also for the thread that makes the search index, and for Next.js.
  Object.assign(process.env, siteSettings(catalog.site));
  speak(language, words);
  await runStep('feeds, pictures, data and search index', async () => {
    const drawings = openKept(output, 'drawings', drawingCode());
    const writing = [
      writeDocuments(catalog, root, drawings),
      writeIndex(catalog, root, searchFilesInWorker),
    ];
    // If one fails, the other has ended before anything is undone.
    await Promise.allSettled(writing);
    await Promise.all(writing);
  });
  await buildPages({
    BUILD_OUTPUT: output,
    ...(await toPolicies(toImageSources(images), {
      hosts,
      scripts: catalog.slots.scripts,
      styles: [toThemeStyle(theme), ...catalog.slots.styles].filter(Boolean),
    })),
  });
  const tables = {
    [ADDRESSES_FILE]: catalog.getAddresses(),
    [FEED_INDEX_FILE]: toFeedIndex(catalog),
    ...Object.fromEntries(toPlayerTables(catalog)),
  };
  writeTables(tables, output);
  removeSegments(output);
  fillPages(output, root);
  if (process.env.HYDRATE !== 'eager') reportPages(rewritePages(output));
  insertSlots(listPages(output), catalog.slots);
}

/** What draws the pictures of shared links: our code, its colours, and the library that Next.js brings. */
function drawingCode(): string {
  const { resolve } = createRequire(import.meta.url);
  const files = [resolve('../../app/globals.css'), resolve('next/package.json')];
  return [process.env.CODE_ID, ...files.map((file) => readFileSync(file, 'utf8'))].join('\n');
}

/** Loud, since it looks right on this computer, but nobody else can follow such links. */
function warnOfLocalAddress(): void {
  if (publicUrl()) return;
  printError(`
!!! NEXT_PUBLIC_SITE_URL is not set, so links, feeds and sitemap lead to ${siteUrl()}, which only this computer can open.
!!! Set it to the address of the site where this is built, as in NEXT_PUBLIC_SITE_URL=https://videos.example.com npm run build`);
}

/** @throws if pages were left as they are, since the policy would refuse their scripts */
function reportPages({ plain, refused }: Outcome): void {
  print(`${plain} pages load without the framework until a visitor does something`);
  if (refused.length === 0) return;
  const list = refused.slice(0, 10).map(({ file, reason }) => `  ${file}: ${reason}`);
  throw new Error(
    [
      `${refused.length} pages are not in the form that this build knows, and would not come to life:`,
      ...list,
      'Next.js may have changed its markup; see lib/model/next-protocol/',
    ].join('\n'),
  );
}
