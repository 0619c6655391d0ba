import { gzipSync } from 'node:zlib';

import { expect, test } from 'vitest';

import loader, { bundle } from './inline-loader.js';

const PAGE = 'lib/browser/early/page.ts';

test('a module and its imports become one script that can be put into HTML', async () => {
  const { text } = await bundle(PAGE);
  expect(text).toMatch(/^\(\(\)=>\{.*\}\)\(\);$/su);
  expect(text).not.toMatch(/<\/script|\bimport\b|\bexport\b|\brequire\b/u);
  expect((await bundle(PAGE)).text).toBe(text);
});

test.each([
  [PAGE, 4.8],
  ['lib/browser/early/embed.ts', 1.6],
  ['lib/offline/worker.ts', 12.8],
])('%s weighs at most %f KB', async (entry, most) => {
  expect(gzipSync((await bundle(entry)).text).byteLength / 1000).toBeLessThanOrEqual(most);
});

test('the loader returns a module, and names every file that may change it', async () => {
  const files: string[] = [];
  const context = { resourcePath: PAGE, addDependency: (file: string) => void files.push(file) };
  const code = await loader.call(context);
  expect(JSON.parse(/^export default (".*");$/su.exec(code)![1]!)).toBe((await bundle(PAGE)).text);
  expect(files).toContain(`${process.cwd()}/lib/browser/early/play.ts`);
  expect(files).toContain(`${process.cwd()}/lib/model/moment.ts`);
});
