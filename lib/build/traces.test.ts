import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect, test } from 'vitest';

import { ADDRESSES_FILE, FEED_INDEX_FILE } from '@/lib/model/address';
import { PLAYER_FILES } from '@/lib/model/player';

import { listTracedFiles } from './output';
import { writeTables } from './traces';

test('the functions that run for each request keep their files and get their tables and the 404 page', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  const app = path.join(folder, '.next/server/app');
  const handlers = ['[...alias]', 'watch', '(site)/feeds/[file]', 'embed/[slug]', 'oembed/[file]'];
  for (const handler of handlers) {
    mkdirSync(path.join(app, handler), { recursive: true });
    writeFileSync(
      path.join(app, handler, 'route.js.nft.json'),
      '{"version":1,"files":["../x.js"],"fileHashes":["0"]}',
    );
  }
  const table = { exact: {}, folded: { '/old': '/new' } };
  writeTables({ [ADDRESSES_FILE]: table, [FEED_INDEX_FILE]: {} }, path.join(folder, '.next'));
  expect(listTracedFiles(folder).sort()).toEqual(
    [
      path.join(app, '(site)/feeds/x.js'),
      path.join(app, 'embed/x.js'),
      path.join(app, 'oembed/x.js'),
      ...PLAYER_FILES.map((file) => path.join(folder, file)),
      path.join(app, 'x.js'),
      path.join(app, '_not-found.html'),
      path.join(folder, ADDRESSES_FILE),
      path.join(folder, FEED_INDEX_FILE),
    ].sort(),
  );
  expect(JSON.parse(readFileSync(path.join(folder, ADDRESSES_FILE), 'utf8'))).toEqual(table);
  const watch = readFileSync(path.join(app, 'watch/route.js.nft.json'), 'utf8');
  expect(watch).toContain('fileHashes');
  expect(watch).not.toContain(path.basename(FEED_INDEX_FILE));
  rmSync(folder, { recursive: true });
});
