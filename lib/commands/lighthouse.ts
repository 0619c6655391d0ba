/** Lighthouse on each kind of page of the built site, as a phone sees it: the median of three runs. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

import { videoPath, VIDEOS_PATH } from '@/lib/model/address';
import { readCatalog } from '@/lib/catalog/read';

import { BROWSER_ARGS, ensureBrowser } from './browser';
import { run, type Step } from './run';

/** Where the site is built for and served: canonical links must lead to where the pages are. */
const PORT = 4310;
const ADDRESS = `http://localhost:${PORT}`;
const RUNS = 3;
/** Scores that must be 100; performance depends on the machine and is only reported. */
const PERFECT = ['accessibility', 'best-practices', 'seo'] as const;
const CATEGORIES = ['performance', ...PERFECT] as const;

export const lighthouseStep: Step = {
  name: 'Lighthouse',
  run: async () => {
    await run('npm', ['run', '--silent', 'build'], {
      CONTENT_DIR: 'content',
      NEXT_PUBLIC_SITE_URL: ADDRESS,
    });
    const server = spawn(
      process.execPath,
      ['node_modules/next/dist/bin/next', 'start', '-p', String(PORT)],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const chrome = await launch({
      chromePath: await ensureBrowser(),
      chromeFlags: ['--headless', ...BROWSER_ARGS],
    });
    try {
      await once(server.stdout, 'data');
      await measurePages(chrome.port);
    } finally {
      chrome.kill();
      server.kill();
    }
  },
};

async function measurePages(port: number): Promise<void> {
  process.env.CONTENT_DIR = 'content';
  const { videos } = readCatalog();
  const failures: string[] = [];
  for (const path of ['/', VIDEOS_PATH, videoPath(videos[0]!), '/tags', '/tags/azure-devops']) {
    const scores = await measure(ADDRESS + path, port);
    console.log(`  ${path}  ${CATEGORIES.map((name) => `${name} ${scores[name]}`).join(', ')}`);
    failures.push(
      ...PERFECT.filter((name) => scores[name] !== 100).map(
        (name) => `${path}: ${name} ${scores[name]}`,
      ),
    );
  }
  if (failures.length > 0) throw new Error(`below 100: ${failures.join('; ')}`);
}

/** The median score, 0 to 100, of each category. */
async function measure(url: string, port: number): Promise<Record<string, number>> {
  const scores: Record<string, number[]> = {};
  for (let i = 0; i < RUNS; i++) {
    const result = await lighthouse(url, {
      port,
      logLevel: 'error',
      onlyCategories: [...CATEGORIES],
      // Posters are YouTube's to serve; a machine without internet must give the same scores.
      blockedUrlPatterns: ['*ytimg.com*'],
    });
    for (const name of CATEGORIES) {
      (scores[name] ??= []).push(Math.round((result?.lhr.categories[name]?.score ?? 0) * 100));
    }
  }
  return Object.fromEntries(
    Object.entries(scores).map(([name, runs]) => [name, runs.sort((a, b) => a - b)[1]!]),
  );
}
