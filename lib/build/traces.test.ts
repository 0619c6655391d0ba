import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect, test } from 'vitest';

import { ADDRESSES_FILE } from '@/lib/model/address';

import { listTracedFiles } from './output';
import { writeAddresses } from './traces';

test('the functions of old addresses keep their files and get the table and the 404 page', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  const app = path.join(folder, '.next/server/app');
  for (const handler of ['[...alias]', 'watch']) {
    mkdirSync(path.join(app, handler), { recursive: true });
    writeFileSync(
      path.join(app, handler, 'route.js.nft.json'),
      '{"version":1,"files":["../x.js"],"fileHashes":["0"]}',
    );
  }
  const table = { exact: {}, folded: { '/old': '/new' } };
  writeAddresses(table, folder);
  expect(listTracedFiles(folder)).toEqual([
    path.join(app, 'x.js'),
    path.join(app, '_not-found.html'),
    path.join(folder, ADDRESSES_FILE),
  ]);
  expect(JSON.parse(readFileSync(path.join(folder, ADDRESSES_FILE), 'utf8'))).toEqual(table);
  expect(readFileSync(path.join(app, 'watch/route.js.nft.json'), 'utf8')).toContain('fileHashes');
  rmSync(folder, { recursive: true });
});
