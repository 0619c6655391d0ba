import { stepAddress, toHref, videoPath, watchPathAddress } from '@/lib/model/address';

import { wake } from './alive';
import { remember } from './positions';
import { expect, test } from './test';
import { player } from './youtube';

const LAMP_ROOM = '/paths/a-night-in-the-lamp-room';

test('every path lists its videos in order, with their total length', async ({ page, catalog }) => {
  expect(catalog.paths.length).toBeGreaterThan(0);
  await page.goto('/paths');
  await expect(page.getByRole('article').getByRole('link')).toHaveText(
    catalog.paths.map(({ title }) => title),
  );
  for (const path of catalog.paths) {
    await page.goto(toHref(watchPathAddress(path)));
    await expect(page.getByRole('article').getByRole('heading')).toHaveText(
      path.steps.map(
        ({ video }, index) =>
          new RegExp(`^${index + 1}\\.\\s+${video.title.replace(/[^\w\s]/gu, '.')}`, 'u'),
      ),
    );
    const graph = await page.locator('script[type="application/ld+json"]').first().textContent();
    expect(graph).toContain('"@type":"ItemList"');
    expect(graph).toContain(`"numberOfItems":${path.steps.length}`);
  }
});

test('a path leads from its first video to its last, and canonical is the video’s own page', async ({
  page,
  catalog,
}) => {
  const path = catalog.paths.find(({ steps }) => steps.length > 1)!;
  await page.goto(toHref(watchPathAddress(path)));
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  const bar = page.getByRole('navigation', { name: 'Path' });
  for (const [index, { video }] of path.steps.entries()) {
    await expect(page).toHaveURL(toHref(stepAddress(path, index + 1)));
    await expect(page.getByRole('heading', { level: 1, name: video.title })).toBeVisible();
    await expect(bar).toContainText(`${index + 1} of ${path.steps.length}`);
    const canonical = page.locator('link[rel="canonical"]');
    await expect(canonical).toHaveAttribute(
      'href',
      new RegExp(`${escape(videoPath(video))}$`, 'u'),
    );
    await expect(bar.getByRole('link', { name: 'Previous' })).toHaveCount(index === 0 ? 0 : 1);
    if (index < path.steps.length - 1) await bar.getByRole('link', { name: 'Next' }).click();
  }
  await expect(bar.getByRole('link', { name: 'Next' })).toHaveCount(0);
});

test('the end of a step leads to the next one, and the path shows this device’s progress', async ({
  page,
  catalog,
}) => {
  const path =
    catalog.paths.find(({ steps }) => steps.length > 1 && steps[0]!.to === null) ??
    catalog.paths[0]!;
  const [first, second] = path.steps;
  await page.goto(toHref(stepAddress(path, 1)));
  await page.locator('button[data-play]').first().click();
  await player(page).moveTo(600);
  const card = page.getByRole('status').filter({ hasText: second!.video.title });
  await expect(card.getByRole('link', { name: 'Watch next' })).toHaveAttribute(
    'href',
    toHref(stepAddress(path, 2)),
  );
  await page.goto(toHref(watchPathAddress(path)));
  await page.mouse.move(9, 9);
  await expect(page.getByText(`1 of ${path.steps.length} watched`)).toBeVisible();
  expect(first!.video.videoId).toBeTruthy();
});

test('a part of a video plays as a part, resumes within it, and counts once it has ended', async ({
  page,
}) => {
  await page.goto(LAMP_ROOM);
  await expect(page.getByText('from 1:05 to 4:30')).toBeVisible();
  await page.goto(`${LAMP_ROOM}/1`);
  await page.getByRole('button', { name: /^Play from 1:05/u }).click();
  await expect(page.locator('iframe')).toHaveAttribute('src', /&start=65&end=270$/u);
  await player(page).moveTo(165);
  const at = () => page.evaluate(() => localStorage.getItem('positions'));
  await expect.poll(at).toContain('"at":165');
  await page.goto(`${LAMP_ROOM}/1`);
  await page.getByRole('button', { name: /^Resume from 2:45/u }).click();
  await expect(page.locator('iframe')).toHaveAttribute('src', /&start=165&end=270$/u);
  await player(page).moveTo(270);
  await expect.poll(at).toContain('"at":270');
  await page.goto(LAMP_ROOM);
  await expect(page.getByText('1 of 4 watched · 26 mins left')).toBeVisible();
});

for (const { width, hasTouch } of [
  { width: 390, hasTouch: true },
  { width: 1440, hasTouch: false },
]) {
  test.describe(`the page of a path at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 }, hasTouch });

    for (const [what, positions, told, name, href] of [
      ['nothing', {}, '4 videos · 29 mins', 'Start', '1'],
      [
        'half of the first step',
        { hpLamp00001: [165, 412] },
        '0 of 4 watched · 28 mins left',
        'Continue: 1 · Lighting the Old Lamp',
        '1',
      ],
      [
        'the first step',
        { hpLamp00001: [270, 412] },
        '1 of 4 watched · 26 mins left',
        'Continue: 2 · Counting the Flashes',
        '2',
      ],
      [
        'all',
        {
          hpLamp00001: [412, 412],
          hpFlash0001: [36, 36],
          hpLoaf00001: [902, 902],
          hpFolder001: [612, 612],
        },
        '4 of 4 watched',
        'Watch again',
        '1',
      ],
    ] as [string, Parameters<typeof remember>[1], string, string, string][]) {
      test(`says how to go on after ${what}, before anything is touched`, async ({ page }) => {
        await remember(page, positions);
        await page.goto(LAMP_ROOM);
        const link = page.getByRole('link', { name, exact: true });
        await expect(link).toHaveAttribute('href', `${LAMP_ROOM}/${href}`);
        await expect(page.getByText(told, { exact: true })).toBeVisible();
        await expect(page.getByRole('main').locator('header').getByRole('link')).toHaveCount(2);
      });
    }

    test('finished steps have a tick, begun ones a bar, and nothing moves when they come', async ({
      page,
    }) => {
      await remember(page, { hpLamp00001: [165, 412], hpFlash0001: [36, 36] });
      const held: (() => void)[] = [];
      let isHolding = true;
      await page.route('**/_next/static/**/*.js', async (route) => {
        if (isHolding) await new Promise<void>((resolve) => held.push(resolve));
        await route.continue();
      });
      await page.goto(LAMP_ROOM, { waitUntil: 'commit' });
      await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeVisible();
      await expect.poll(() => held.length).toBeGreaterThan(0);
      await page.evaluate(async () => void (await document.fonts.ready));
      const places = () =>
        page.locator('main :is(h1, h2, header a, .card-art)').evaluateAll((all) =>
          all.map((one) => {
            const { x, y, height } = one.getBoundingClientRect();
            return [x, y, height];
          }),
        );
      const before = await places();
      expect(before.length).toBeGreaterThan(8);
      isHolding = false;
      for (const resume of held) resume();
      await expect(page.getByRole('link', { name: /^Continue: 1/u })).toBeVisible();
      const steps = page.getByRole('main').getByRole('article');
      await expect(steps.nth(1).getByRole('img', { name: 'Watched' })).toBeVisible();
      await expect(page.getByRole('img', { name: 'Watched' })).toHaveCount(1);
      expect(await places()).toEqual(before);
      const bar = (index: number) =>
        steps
          .nth(index)
          .locator('.card-art')
          .evaluate((art) => {
            const part = art.querySelector('.watched-part path')?.getBoundingClientRect();
            const { left, width } = art.getBoundingClientRect();
            if (part) return part.height === 0 ? undefined : (part.right - left) / width;
            const { content, transform } = getComputedStyle(art, '::after');
            return content === 'none' ? undefined : Number(transform.slice(7).split(',')[0]);
          });
      // 100 of the 205 seconds of this part.
      expect(await bar(0)).toBeCloseTo(0.488, 1);
      expect(await bar(1)).toBeUndefined();
      expect(await bar(2)).toBe(0);
    });

    test('follows what another tab watches', async ({ page, context }) => {
      await page.goto(LAMP_ROOM);
      await wake(page);
      const other = await context.newPage();
      await remember(other, { hpLamp00001: [270, 412] });
      await expect(page.getByRole('link', { name: /^Continue: 2/u })).toBeVisible();
      await expect(page.getByRole('img', { name: 'Watched' })).toHaveCount(1);
    });

    test('keeps its button on one line within the window', async ({ page }) => {
      await remember(page, { hpLamp00001: [270, 412], hpFlash0001: [36, 36] });
      await page.goto(LAMP_ROOM);
      const link = page.getByRole('link', { name: 'Continue: 3 · A Rye Loaf for the Night Watch' });
      const box = (await link.boundingBox())!;
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.height).toBeCloseTo(44, 0);
    });
  });
}

test('a long path tells its hours', async ({ page }) => {
  await page.goto('/paths/twelve-days-at-harrow-point');
  await expect(page.getByText('12 videos · 2 hrs 42 mins', { exact: true })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a path starts at its first step', async ({ page }) => {
    await page.goto(LAMP_ROOM);
    await expect(page.getByText('4 videos · 29 mins', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'Start', exact: true }).click();
    await expect(page).toHaveURL(`${LAMP_ROOM}/1`);
  });
});

test('an old address leads to a path; any other number is not a step', async ({ request }) => {
  const old = await request.get('/courses/lamp-room', { maxRedirects: 0 });
  expect(old.status()).toBe(308);
  expect(old.headers().location).toBe('/paths/a-night-in-the-lamp-room');
  for (const address of [
    '/paths/nope',
    '/paths/a-night-in-the-lamp-room/9',
    '/paths/a-night-in-the-lamp-room/0',
  ])
    expect((await request.get(address)).status(), address).toBe(404);
});

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
