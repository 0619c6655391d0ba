import { AxeBuilder } from '@axe-core/playwright';

import { embedPath, termPath, videoPath } from '@/lib/model/address';

import { expect, test } from './test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const width of [320, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on each kind of page at ${width} px, ${colorScheme} @every-site`, async ({
      page,
      catalog,
    }) => {
      test.slow();
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const terms = catalog.taxonomies.flatMap((taxonomy) => taxonomy.terms);
      const longest = [...catalog.videos].sort((a, b) => b.body.length - a.body.length)[0]!;
      const withText = terms.find(({ body }) => body.trim() !== '') ?? terms[0];
      const paths = [
        '/',
        '/resources/videos',
        videoPath(longest),
        '/tags',
        '/feeds',
        '/styleguide',
        embedPath(longest),
        '/nothing',
        ...(withText ? [termPath(withText)] : []),
      ];
      for (const path of paths) {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          path,
        ).toEqual([]);
        const isWider = await page.evaluate(
          () => document.documentElement.scrollWidth > innerWidth,
        );
        expect(isWider, `${path} scrolls sideways`).toBe(false);
      }
    });
  }
}

test('every page has one h1 and an outline without skipped levels @every-site', async ({
  request,
  catalog,
}) => {
  const terms = catalog.taxonomies.flatMap((taxonomy) => taxonomy.terms);
  for (const path of [
    '/',
    '/resources/videos',
    '/tags',
    ...catalog.videos.map(videoPath),
    ...terms.map(termPath),
  ]) {
    const html = await (await request.get(path)).text();
    const levels = [...html.matchAll(/<h([1-6])[ >]/gu)].map(([, level]) => Number(level));
    expect(
      levels.filter((level) => level === 1),
      path,
    ).toHaveLength(1);
    levels.forEach((level, index) =>
      expect(level - (levels[index - 1] ?? 0), path).toBeLessThanOrEqual(1),
    );
  }
});
