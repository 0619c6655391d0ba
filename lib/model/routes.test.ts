import { readdirSync } from 'node:fs';

import { expect, test } from 'vitest';

import { FEEDS_PATH, FILTERED_FEEDS, HISTORY_PATH, VIDEOS_PATH } from './address';
import { isRoute, ROUTES, WRITTEN_FOLDERS } from './routes';

test('ROUTES lists every page, handler and written folder of the site besides the content', () => {
  const files = {
    'apple-icon.tsx': '/apple-icon',
    'icon.svg': '/icon.svg',
    'robots.ts': '/robots.txt',
  };
  const found = ['app', 'app/(site)']
    .flatMap((folder) => readdirSync(folder, { withFileTypes: true }))
    .filter((entry) =>
      entry.isDirectory()
        ? !/^[([_]|^(?:resources|paths|shorts)$/u.test(entry.name)
        : entry.name in files,
    )
    .map((entry) =>
      entry.isDirectory() ? `/${entry.name}` : files[entry.name as keyof typeof files],
    );
  const written = WRITTEN_FOLDERS.filter((folder) => folder !== VIDEOS_PATH);
  // The library is a page, and a folder of files; the history redirects there.
  const all = new Set([...found, ...written, HISTORY_PATH, ...Object.values(FILTERED_FEEDS)]);
  expect([...all].sort()).toEqual([...ROUTES].sort());
});

test('the handler of filtered feeds has its addresses to itself', () => {
  expect(readdirSync(`app/(site)${FEEDS_PATH}`)).toContain('[file]');
  for (const path of Object.values(FILTERED_FEEDS)) expect(isRoute(path), path).toBe(true);
});
