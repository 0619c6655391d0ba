/** What the check accepts as a slug can be built: its files have names, and its address comes back as it was sent. */
import fc from 'fast-check';
import { isDynamicRoute } from 'next/dist/shared/lib/router/utils/is-dynamic';
import escapePathDelimiters from 'next/dist/shared/lib/router/utils/escape-path-delimiters';
import { getRouteMatcher } from 'next/dist/shared/lib/router/utils/route-matcher';
import { getRouteRegex } from 'next/dist/shared/lib/router/utils/route-regex';
import { normalizePagePath } from 'next/dist/shared/lib/page-path/normalize-page-path';
import { expect, test } from 'vitest';

import { transcriptName, videoAddress, videoPath } from './address';
import { isNextRoute } from './next-protocol/files';
import { oddSlug } from './odd-slugs.fixture';
import { slugFault, toSlug, windowsFault } from './slug';

/** 2,000 in `npm test`; `npm run test:full` sets more. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 2000);

/** The names of the files that a build makes for a video, below the folder of all videos. */
function builtNames(slug: string): string[] {
  const page = normalizePagePath(videoAddress({ slug: escapePathDelimiters(slug, true) }));
  const own = page.slice(page.lastIndexOf('/') + 1);
  expect(page).toBe(`/resources/videos/${own}`);
  return [
    ...['.html', '.rsc', '.meta', '.body', '.segments', '.prefetch.rsc'].map((end) => own + end),
    ...['.md', '.json'].map((end) => slug + end),
    transcriptName({ slug }, 'zh-Hant-TW', 'vtt'),
  ];
}

test('an accepted slug names files that a disk can hold and a server sends', () => {
  fc.assert(
    fc.property(oddSlug, (slug) => {
      fc.pre(slugFault(slug) === undefined);
      for (const name of builtNames(slug)) {
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
        expect(name).toMatch(/^[^./\\\0][^/\\\0]*$/u);
      }
      if (windowsFault(slug)) return;
      expect(slug).not.toMatch(/[<>:"|?*]|[. ]$|^(?:con|nul|aux|com1)(?:\.|$)/iu);
    }),
    { numRuns },
  );
});

test('the address of an accepted slug comes back as the slug, decoded once or twice', () => {
  const match = getRouteMatcher(getRouteRegex('/resources/videos/[slug]'));
  fc.assert(
    fc.property(oddSlug, (slug) => {
      fc.pre(slugFault(slug) === undefined);
      const href = videoPath({ slug });
      const { pathname, search, hash } = new URL(href, 'https://site.example');
      expect(pathname + search + hash).toBe(href);
      expect(match(pathname)).toEqual({ slug });
      expect(decodeURIComponent(decodeURIComponent(pathname))).toBe(videoAddress({ slug }));
      expect(videoAddress({ slug })).not.toBe('/resources/videos/[slug]');
    }),
    { numRuns },
  );
});

test.each([
  '%',
  '100%',
  '%zz',
  '.x',
  '.',
  '..',
  '[slug]',
  'a.md',
  'a.Json',
  '潮.txt',
  'a.en.vtt',
  '[...all]',
  '$$',
  'jam$&honey',
  "$'",
  'a$`',
  'a/b',
  'a\u0000',
  '\ud800',
  '潮'.repeat(81),
])('the slug %j is refused', (slug) => expect(slugFault(slug)).toBeDefined());

test.each([
  'a b',
  'jam-&-honey-(x)-[2]',
  'what?',
  'c#',
  '’“–,',
  '$',
  'a$b&$1',
  '@home',
  '潮',
  'a.md.b',
  'amd',
  'x'.repeat(240),
  '..a',
])('the slug %j is judged by its own faults only', (slug) =>
  expect(slugFault(slug)).toBe(slug.startsWith('.') ? 'hidden' : undefined),
);

test('Next.js takes a slug in brackets for a route of its own', () => {
  expect(isDynamicRoute('/resources/videos/[slug]')).toBe(true);
  expect(isNextRoute('/resources/videos/a.rsc')).toBe(true);
});

test('what becomes a slug by rule is at most hidden, or like a file', () => {
  fc.assert(
    fc.property(oddSlug, (text) => {
      const slug = toSlug(text);
      expect([undefined, 'hidden', 'file', 'empty', 'dots', 'long']).toContain(slugFault(slug));
    }),
    { numRuns },
  );
});
