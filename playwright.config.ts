import { defineConfig } from '@playwright/test';

import type { Options } from './e2e/test';
import { BROWSER_ARGS } from './lib/commands/browser';

/** Set by `npm test`, which only runs tests that are `@main`. */
const { MAIN } = process.env;

export default defineConfig<object, Options>({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: MAIN ? 60_000 : 600_000,
  // Longer than any page needs, so that a busy machine fails no test.
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    // What it keeps would hide from tests what the site answers; `offline.spec.ts` has one.
    serviceWorkers: 'block',
    launchOptions: { executablePath: process.env.BROWSER_PATH, args: BROWSER_ARGS },
  },
  grepInvert: MAIN ? /^(?!.*@main\b)/u : [],
  // A test runs on the one site it is written for, which is the library, unless a tag says otherwise.
  projects: [
    { name: 'library', use: { site: 'library' } },
    // What is pressed first must also work where the framework loads at once; in `npm test`, one test stands for the rest.
    {
      name: 'eager',
      // Next.js writes the data of a page into it as scripts, which no hash covers.
      use: { site: 'eager', bypassCSP: true },
      grep: MAIN ? /@eager\b/u : /@first-press\b/u,
    },
    // What is promised of any content.
    { name: 'content', use: { site: 'content' }, grep: /@every-site\b/u },
    { name: 'corpus', use: { site: 'corpus' }, grep: /@every-site\b/u },
  ],
});
