/** Builds the sites that the end-to-end tests visit and runs those tests in a real browser. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { copySite, moveSite } from '@/lib/build/output';
import { rewritePages } from '@/lib/build/pages';
import { VIDEOS_PATH } from '@/lib/model/address';
import { siteUrl } from '@/lib/model/site';

import { ensureBrowser } from './browser';
import { type Env, run, runPackage, type Step } from './run';

/** The sites under test: their content, and where their builds are served from. `e2e/test.ts` serves them. */
export const SITES = {
  content: { contentDir: 'content', folder: '.' },
  library: { contentDir: 'e2e/library', folder: '.next-library' },
  /** The same build, but the framework loads at once. */
  eager: { contentDir: 'e2e/library', folder: '.next-eager' },
  /** Other code, and content with `CHANGED`, as after a deployment or a roll-back. */
  other: { contentDir: 'e2e/library', folder: '.next-other' },
  corpus: { contentDir: process.env.CONTENT_DIR ?? '', folder: '.next-corpus' },
};

export type SiteName = keyof typeof SITES;

/** Builds one site as an editor's push would. */
export function buildStep(name: SiteName): Step {
  return {
    name: `build of ${SITES[name].contentDir}`,
    run: async () => {
      await build(name);
      if (SITES[name].folder !== '.') moveSite(SITES[name].folder);
    },
  };
}

/** What differs in the content of the other site: slugs of videos. */
export const CHANGED = { renamed: 'fog-signal-practice', to: 'fog-signals', removed: 'id-dash' };

export const otherStep: Step = {
  name: 'build of other code',
  run: async () => {
    const contentDir = mkdtempSync(path.join(tmpdir(), 'other-'));
    try {
      copyChanged(contentDir);
      await build('other', { CONTENT_DIR: contentDir, BUILD_ID: 'other', CODE_ID: 'other' });
      moveSite(SITES.other.folder);
    } finally {
      rmSync(contentDir, { recursive: true });
    }
  },
};

function copyChanged(contentDir: string): void {
  cpSync(SITES.other.contentDir, contentDir, { recursive: true });
  const fileOf = (slug: string) => path.join(contentDir, `resources/videos/${slug}.md`);
  rmSync(fileOf(CHANGED.removed));
  const file = fileOf(CHANGED.renamed);
  const text = readFileSync(file, 'utf8');
  const alias = `aliases: [${VIDEOS_PATH}/${CHANGED.renamed}]`;
  writeFileSync(file, text.replace(/^slug: .*$/mu, `slug: ${CHANGED.to}\n${alias}`));
}

/** Builds the library once for both sites made from it: they differ only in the last step. */
export const libraryStep: Step = {
  name: `build of ${SITES.library.contentDir}`,
  run: async () => {
    await build('library', { HYDRATE: 'eager' });
    copySite(SITES.eager.folder);
    const { refused } = rewritePages();
    if (refused.length > 0) throw new Error(`${refused[0]!.file}: ${refused[0]!.reason}`);
    moveSite(SITES.library.folder);
  },
};

function build(name: SiteName, env: Env = {}): Promise<void> {
  return run('npm', ['run', '--silent', 'build'], {
    CONTENT_DIR: SITES[name].contentDir,
    // The tests visit it on this computer.
    NEXT_PUBLIC_SITE_URL: siteUrl(),
    SHOW_DRAFTS: undefined,
    HYDRATE: undefined,
    ...env,
  });
}

/**
 * Runs the tests of some sites: the `@main` ones or, with `full`, all in their longest form.
 * @param options of Playwright, e.g. files
 */
export function testStep(
  names: SiteName[],
  extent: 'main' | 'full',
  options = process.argv.slice(2),
): Step {
  return {
    name: `end-to-end tests of ${names.join(' and ')}`,
    run: async () => {
      const projects = names.map((name) => `--project=${name}`);
      await runPackage('playwright', ['test', ...projects, ...options], {
        BROWSER_PATH: await ensureBrowser(),
        MAIN: extent === 'main' ? '1' : undefined,
        // The tests read the catalog, whose files are server-only.
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
