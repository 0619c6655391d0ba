/** Builds the sites that the end-to-end tests look at and runs those tests in a real browser. */
import { moveSite } from '@/lib/build/output';
import { siteUrl } from '@/lib/model/site';

import { ensureBrowser } from './browser';
import { run, runPackage, type Step } from './run';

/** The sites under test: which content, and where its build is served from. `e2e/test.ts` serves them. */
export const SITES = {
  content: { contentDir: 'content', folder: '.' },
  /** As `content`, but the framework loads at once. */
  eager: { contentDir: 'content', folder: '.next-eager' },
  library: { contentDir: 'e2e/library', folder: '.next-library' },
  corpus: { contentDir: process.env.CONTENT_DIR ?? '', folder: '.next-corpus' },
};

export type SiteName = keyof typeof SITES;

/** Builds one site as an editor's push would. */
export function buildStep(name: SiteName): Step {
  const { contentDir, folder } = SITES[name];
  return {
    name: `build of ${contentDir}${name === 'eager' ? ', eager' : ''}`,
    run: async () => {
      await run('npm', ['run', '--silent', 'build'], {
        CONTENT_DIR: contentDir,
        // The tests visit it on this computer.
        NEXT_PUBLIC_SITE_URL: siteUrl(),
        SHOW_DRAFTS: undefined,
        HYDRATE: name === 'eager' ? 'eager' : undefined,
      });
      if (folder !== '.') moveSite(folder);
    },
  };
}

/** Runs the tests of some sites; with `isFull` also those that take long. */
export function testStep(names: SiteName[], isFull = false): Step {
  return {
    name: `end-to-end tests of ${names.join(' and ')}`,
    run: async () => {
      const projects = names.map((name) => `--project=${name}`);
      await runPackage('playwright', ['test', ...projects, ...process.argv.slice(2)], {
        BROWSER_PATH: await ensureBrowser(),
        FULL: isFull ? '1' : undefined,
        // The tests read the catalog, whose files are for servers only.
        NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --conditions=react-server`.trim(),
      });
    },
  };
}

/** Weighs the build of `content`. */
export const budgetStep: Step = {
  name: 'budget',
  run: () => run('npm', ['run', '--silent', 'budget']),
};
