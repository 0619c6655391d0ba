import { defineConfig } from '@playwright/test';

import type { Options } from './e2e/test';
import { BROWSER_ARGS } from './lib/commands/browser';

/** Matches the tests that a project leaves out. */
function without(tag: string): RegExp {
  return new RegExp(process.env.FULL ? tag : `${tag}|@full`, 'u');
}

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
  // A test runs on both built sites unless its tags say otherwise; `@full` ones only in `npm run test:full`.
  projects: [
    { name: 'content', use: { site: 'content' }, grepInvert: without('@library') },
    { name: 'library', use: { site: 'library' }, grepInvert: without('@content') },
    // What is pressed first must work in both modes.
    {
      name: 'eager',
      use: { site: 'eager' },
      testMatch: /(?:watch|playing|browse|filters|search|share|keyboard|theme)\.spec\.ts$/u,
      grepInvert: without('@library'),
    },
    {
      name: 'corpus',
      use: { site: 'corpus' },
      grep: /@every-site\b/,
      grepInvert: without('@library'),
    },
  ],
});
