import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { listFiles } from './output';
import { bundle } from './inline-loader.js';
import { hashOf, listRefused, toPolicies } from './policy';

const IMAGES = ['https://*.ytimg.com', 'https://img.example.org'];

test('a page runs its own scripts and YouTube’s, and shows what the content declares', async () => {
  const { PAGE_POLICY } = await toPolicies(IMAGES);
  const directives = PAGE_POLICY.split('; ');
  expect(directives).toContain("default-src 'none'");
  expect(directives).toContain("base-uri 'none'");
  expect(directives).toContain("style-src 'self'");
  expect(directives).toContain("img-src 'self' https://*.ytimg.com https://img.example.org");
  expect(directives).toContain("frame-ancestors 'none'");
  expect(PAGE_POLICY).not.toContain('unsafe');
  const page = hashOf((await bundle('lib/browser/early/page.ts')).text);
  expect(directives.find((each) => each.startsWith('script-src'))!.split(' ')).toContain(page);
});

test('every module that a page imports as text is in a policy', async () => {
  const { PAGE_POLICY, EMBED_POLICY } = await toPolicies([]);
  const imported = ['app', 'components']
    .flatMap(listFiles)
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/'@\/([^']+)\?inline'/gu)])
    // A worker is no part of a page.
    .filter(([, entry]) => !entry!.startsWith('lib/offline/'))
    .map(([, entry]) => `${entry}.ts`);
  expect(imported.length).toBeGreaterThan(3);
  for (const entry of imported)
    expect(PAGE_POLICY + EMBED_POLICY, entry).toContain(hashOf((await bundle(entry)).text));
});

test('the bare player has its script and styles beside those of pages, and may be framed by anyone', async () => {
  const { PAGE_POLICY, EMBED_POLICY } = await toPolicies(IMAGES);
  const [page, embed] = [PAGE_POLICY, EMBED_POLICY].map((policy) => policy.split('; '));
  const added = embed!.filter((directive) => !page!.includes(directive));
  expect(added.map((directive) => directive.split(' ')[0])).toEqual([
    'script-src',
    'style-src',
    'frame-ancestors',
  ]);
  expect(EMBED_POLICY).toMatch(/; frame-ancestors \*$/u);
  expect(EMBED_POLICY).not.toContain('unsafe');
});

test('a script without its hash is found; data and files are none', () => {
  const html =
    '<script>one()</script><script nonce="">two()</script><script type="application/ld+json">{}</script>' +
    '<script src="/a.js"></script>';
  expect(listRefused(html, `script-src ${hashOf('one()')}`)).toEqual(['two()']);
  expect(listRefused(html, `script-src ${hashOf('one()')} ${hashOf('two()')}`)).toEqual([]);
  expect(listRefused(html, "script-src 'self'")).toEqual(['one()', 'two()']);
});
