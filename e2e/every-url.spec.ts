import { listViolations } from './axe';
import { expect, test } from './test';

/** Tests that share the pages of a site. */
const PARTS = 4;

for (let part = 0; part < PARTS; part++) {
  test(`every page of the sitemap, narrow and wide, light and dark, part ${part + 1} of ${PARTS} @every-site`, async ({
    page,
    request,
    baseURL,
  }) => {
    const failed: string[] = [];
    page.on('pageerror', (error) => failed.push(error.message));
    const sitemap = await (await request.get('/sitemap.xml')).text();
    const paths = [...sitemap.matchAll(/<loc>https?:\/\/[^/<]+([^<]*)<\/loc>/gu)].map(
      ([, path]) => path || '/',
    );
    expect(paths.length).toBeGreaterThan(50);
    for (const path of paths.filter((_, index) => index % PARTS === part)) {
      await page.goto(`${baseURL}${path}`);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme: 'light' });
        expect(await listViolations(page), `${path} at ${width} px, light`).toEqual([]);
        // The theme changes nothing but colours.
        await page.emulateMedia({ colorScheme: 'dark' });
        const inDark = await listViolations(page, ['color-contrast', 'link-in-text-block']);
        expect(inDark, `${path} at ${width} px, dark`).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth > innerWidth),
          `${path} at ${width} px scrolls sideways`,
        ).toBe(false);
      }
    }
    expect(failed).toEqual([]);
  });
}
