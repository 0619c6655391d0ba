import { defineConfig } from '@playwright/test';

import type { Options } from './e2e/test';
import { BROWSER_ARGS } from './lib/commands/browser';

/** `npm test` runs those that are `@main`; `@full` ones only run in `npm run test:full`. */
const { MAIN } = process.env;
const LATER = process.env.FULL ? undefined : /@full\b/u;

export default defineConfig<object, Options>({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: process.env.FULL ? 600_000 : 60_000,
  // Longer than any page needs, so that a busy machine fails no test.
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    launchOptions: { executablePath: process.env.BROWSER_PATH, args: BROWSER_ARGS },
  },
  grepInvert: LATER,
  // A test runs on the one site it is written for, which is the library, unless a tag says otherwise.
  projects: [
    { name: 'library', use: { site: 'library' }, grep: MAIN ? /@main\b/u : /./u },
    // What is pressed first must also work where the framework loads at once.
    {
      name: 'eager',
      use: { site: 'eager' },
      // A copy of the library: what is pressed first on a watch page stands for the rest.
      grep: MAIN ? /watch.*@first-press .*@main\b/u : /@first-press\b/u,
    },
    // What is promised of any content. The library has every element, so axe looks at that in each run.
    {
      name: 'content',
      use: { site: 'content' },
      grep: /@every-site\b/u,
      grepInvert: LATER && /@full\b|\baxe\b/u,
    },
    { name: 'corpus', use: { site: 'corpus' }, grep: /@every-site\b/u },
  ],
});
