/** `npm run tags`: lists what could be cleaner about the terms; `--fix` merges them, `--baseline` accepts them. */
import nextEnv from '@next/env';

import { print, printError, printJson } from '@/lib/build/print';
import { type Catalog, readCatalog } from '@/lib/catalog/read';
import { assertContentFolder } from '@/lib/content/folder-fault';
import { DialogClosed, openTerminal } from '@/lib/editing/dialog';
import { acceptAllPairs, fixPairs } from '@/lib/editing/fix-tags';
import { formatSurvey, surveyTags } from '@/lib/editing/tags';
import { formatProblem, hasErrors } from '@/lib/model/problem';

import { readOptions } from './options';

const options = {
  /** The list for programs. */
  json: { type: 'boolean' },
  fix: { type: 'boolean' },
  /** With `--fix`: takes every default. */
  yes: { type: 'boolean' },
  baseline: { type: 'boolean' },
} as const;

try {
  const values = readOptions('npm run tags', options);
  // The same settings that `next build` will read.
  nextEnv.loadEnvConfig(process.cwd(), false, { info: () => {}, error: printError });
  assertContentFolder();
  const catalog = readCatalog();
  const nothing = catalog.problems.find(({ field }) => field === 'folder');
  if (nothing) throw new Error(formatProblem(nothing));
  if (hasErrors(catalog.problems)) {
    printError('The content has errors, so terms may be missing; npm run check lists them.');
  }
  if (values.baseline) print(acceptAllPairs(catalog));
  else if (values.fix) print(await fix(catalog, values.yes ?? false));
  else if (values.json) printJson(surveyTags(catalog));
  else print(formatSurvey(surveyTags(catalog)));
} catch (error) {
  const isClosed = error instanceof DialogClosed;
  printError(isClosed ? '\nnothing was changed' : (error as Error).message);
  process.exitCode = 1;
}

async function fix(catalog: Catalog, takesAll: boolean): Promise<string> {
  if (takesAll) return fixPairs(catalog, { ask: undefined, say: print });
  if (!process.stdin.isTTY) {
    throw new Error(
      'Nobody is there to answer, so nothing was changed; --yes takes every proposal.',
    );
  }
  const terminal = openTerminal();
  return fixPairs(catalog, terminal).finally(terminal.close);
}
