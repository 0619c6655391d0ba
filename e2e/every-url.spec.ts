import { AxeBuilder } from '@axe-core/playwright';

import { expect, test } from './test';

for (const width of [320, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every page of the sitemap at ${width} px, ${colorScheme} @full`, async ({
      page,
      request,
      baseURL,
    }) => {
      const failed: string[] = [];
      page.on('pageerror', (error) => failed.push(error.message));
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const sitemap = await (await request.get('/sitemap.xml')).text();
      const paths = [...sitemap.matchAll(/<loc>https?:\/\/[^/<]+([^<]*)<\/loc>/gu)].map(
        ([, path]) => path || '/',
      );
      expect(paths.length).toBeGreaterThan(50);
      for (const path of paths) {
        await page.goto(`${baseURL}${path}`);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          path,
        ).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth > innerWidth),
          path,
        ).toBe(false);
      }
      expect(failed).toEqual([]);
    });
  }
}
