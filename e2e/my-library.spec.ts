/** What a device keeps: saved videos, lists, history; without an account, and without anything leaving it. */
import type { Locator, Page } from '@playwright/test';

import {
  LIBRARY_PATH,
  SEARCH_PATH,
  toHref,
  videoPath,
  VIDEOS_PATH,
  watchPathAddress,
} from '@/lib/model/address';

import { untilAlive, wake } from './alive';
import { listViolations } from './axe';
import { remember } from './positions';
import { saveSome } from './saving';
import { watchShift } from './shift';
import { expect, inMain, test } from './test';

const part = (page: Page, name: string): Locator => page.getByRole('tabpanel', { name });
const open = async (page: Page, name: string): Promise<Locator> => {
  await page.getByRole('tab', { name, exact: true }).click();
  return part(page, name);
};
const saved = (page: Page): Locator => part(page, 'Saved').getByRole('heading', { level: 3 });

/** Ids of the videos in the history, by the browser's own database. */
const watchedIds = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open('library');
        opening.onupgradeneeded = () => opening.transaction!.abort();
        opening.onerror = () => resolve([]);
        opening.onsuccess = () => {
          const all = opening.result.transaction('watched').objectStore('watched').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve((all.result as { videoId: string }[]).map(({ videoId }) => videoId));
          };
        };
      }),
  );

test('videos are saved from cards, at the first press, and listed at once @main', async ({
  page,
}) => {
  await page.goto(VIDEOS_PATH);
  const card = page.locator('.cards article').first();
  const title = (await card.getByRole('heading').textContent())!;
  await card.getByRole('button', { name: `Save ${title}` }).click();
  await expect(page.getByText('Saved to your library')).toBeVisible();
  await page.goto(`${LIBRARY_PATH}#panel:saved`);
  await expect(saved(page)).toHaveText([title]);
  await page.reload();
  await expect(saved(page)).toHaveText([title]);
  await part(page, 'Saved')
    .getByRole('button', { name: `Remove ${title}` })
    .click();
  await expect(part(page, 'Saved').getByText('Press the bookmark on a video')).toBeVisible();
});

test('the video at the top of home, what search finds and the rows of home can be saved', async ({
  page,
  catalog,
}) => {
  const bookmark = (within: string) =>
    page.locator(within).first().getByRole('button', { name: /^Save/u });
  await page.goto('/');
  const featured = await page.locator('.featured').getByRole('heading').textContent();
  const [found, begun] = catalog.longVideos.filter(({ title }) => title !== featured);
  await remember(page, { [begun!.videoId]: [150, 600] });
  for (const [address, within] of [
    ['/', '.featured'],
    ['/', '[data-personal=resume] .card'],
    [`${SEARCH_PATH}?q=${encodeURIComponent(found!.title)}`, '.found'],
  ] as const) {
    await page.goto(address);
    await bookmark(within).click();
    await expect(bookmark(within)).toHaveAttribute('aria-pressed', 'true');
  }
  await page.goto(`${LIBRARY_PATH}#panel:saved`);
  await expect(saved(page)).toHaveCount(3);
});

test('on a phone, the tab that is chosen is in view', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [name, panel] of [
    ['This device', 'device'],
    ['Continue', 'resume'],
  ] as const) {
    await page.goto(`${LIBRARY_PATH}#panel:${panel}`);
    await expect(page.getByRole('tab', { name })).toBeInViewport({ ratio: 1 });
  }
});

test('the key s saves the video that is watched, and takes it out again', async ({
  page,
  catalog,
}) => {
  await page.goto(videoPath(catalog.videos[0]!));
  await wake(page);
  await page.keyboard.press('s');
  await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.getByText('Removed from your library')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
});

test('the lists open at the first press, too @first-press', async ({ page, catalog }) => {
  await page.goto(videoPath(catalog.videos[0]!));
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('checkbox', { name: 'Saved' })).toBeVisible();
});

test('without a connection, the lists say that they could not be loaded, and the page stays', async ({
  page,
  context,
  catalog,
}) => {
  await page.goto(videoPath(catalog.videos[0]!));
  await wake(page);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('[popover] [role=alert]')).toContainText('could not be loaded');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(catalog.videos[0]!.title);
  await context.setOffline(false);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('checkbox', { name: 'Saved' })).toBeVisible();
});

test('a list that is made from a video gives the focus back, and a removal is said', async ({
  page,
  catalog,
}) => {
  const [video] = catalog.videos;
  await page.goto(videoPath(video!));
  await wake(page);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'New list' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'New list' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Name of the list' }).fill('Lamps');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: 'Lamps' })).toBeChecked();
  await expect(page.getByRole('button', { name: 'New list' })).toBeFocused();
  await page.goto(`${LIBRARY_PATH}#panel:saved`);
  await page.getByRole('button', { name: 'Lamps · 1' }).click();
  await part(page, 'Saved')
    .getByRole('button', { name: `Remove ${video!.title}` })
    .click();
  await expect(page.getByText('Removed from your library')).toBeVisible();
  await expect(part(page, 'Saved').getByText('Press Save on the page of a video')).toBeVisible();
});

test('a video is put into lists of one’s own, which are renamed and deleted', async ({
  page,
  catalog,
}) => {
  const [video] = catalog.videos;
  await page.goto(videoPath(video!));
  await wake(page);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('checkbox', { name: 'Saved' })).not.toBeChecked();
  await page.getByRole('button', { name: 'New list' }).click();
  await page.getByRole('textbox', { name: 'Name of the list' }).fill('For the lamp room');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: 'For the lamp room' })).toBeChecked();
  await page.goto(`${LIBRARY_PATH}#panel:saved`);
  await page.getByRole('button', { name: 'For the lamp room · 1' }).click();
  await expect(saved(page)).toHaveText([video!.title]);
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: 'Name of the list' }).fill('Lamps');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Lamps · 1' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete list' }).click();
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.getByRole('button', { name: 'Delete list' }).click();
  await expect(page.getByRole('button', { name: 'Lamps · 1' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Saved · 0' })).toBeVisible();
});

test('a list is put in order with buttons, and with the mouse', async ({ page }) => {
  const [a, b, c] = await saveSome(page, 3);
  await page.goto(`${LIBRARY_PATH}#panel:saved`);
  await expect(saved(page)).toHaveText([a!, b!, c!]);
  await page.getByRole('button', { name: `Move ${c} to the top` }).click();
  await expect(page.getByText(`${c} is now 1 of 3.`)).toBeVisible();
  await expect(saved(page)).toHaveText([c!, a!, b!]);
  await page.getByRole('button', { name: `Move ${c} down` }).click();
  await expect(saved(page)).toHaveText([a!, c!, b!]);
  const rows = part(page, 'Saved').locator('li[draggable]');
  await rows.nth(2).dragTo(rows.nth(0));
  await expect(saved(page)).toHaveText([b!, a!, c!]);
  await page.reload();
  await expect(saved(page)).toHaveText([b!, a!, c!]);
});

test('what is watched is in the history, by day, and can be searched and removed @main', async ({
  page,
  catalog,
}) => {
  const [first, second] = catalog.longVideos;
  for (const video of [first!, second!]) {
    await page.goto(videoPath(video));
    await page.locator('button[data-play]').first().click();
    await expect.poll(() => watchedIds(page)).toContain(video.videoId);
  }
  // The address of the page that showed it before.
  await page.goto('/history');
  await expect(page).toHaveURL(LIBRARY_PATH);
  await open(page, 'History');
  const history = part(page, 'History');
  const titles = history.getByRole('heading', { level: 3 });
  await expect(titles).toHaveText([second!.title, first!.title]);
  await expect(history.getByText('Today')).toBeVisible();
  const find = history.getByRole('searchbox', { name: 'Find in history' });
  await find.fill(first!.title.split(' ').at(-1)!.toUpperCase());
  await expect(titles.filter({ hasText: first!.title })).toBeVisible();
  await find.fill('qqqq');
  await expect(history.getByText('Nothing in your history matches “qqqq”.')).toBeVisible();
  await find.fill('');
  await history.getByRole('button', { name: `Remove ${first!.title}` }).click();
  await expect(titles).toHaveText([second!.title]);
  await history.getByRole('button', { name: 'Clear history' }).click();
  await history.getByRole('button', { name: 'Clear history' }).click();
  await expect(history.getByText('Videos you watch will appear here')).toBeVisible();
});

test('two tabs agree at once', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto(`${LIBRARY_PATH}#panel:saved`);
  await expect(part(other, 'Saved').getByText('Press the bookmark')).toBeVisible();
  const [title] = await saveSome(page, 1);
  await expect(saved(other)).toHaveText([title!]);
  await other.getByRole('button', { name: `Remove ${title}` }).click();
  const card = page.locator('.cards article').first();
  await expect(card.getByRole('button', { name: /^Save/u })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
});

test('videos under way are continued, with the time that is left, and paths with how far one came', async ({
  page,
  catalog,
}) => {
  const path = catalog.getPath('twelve-days-at-harrow-point')!;
  const [step, next] = path.steps;
  const half = catalog.longVideos.find(
    ({ videoId }) => !path.steps.some((one) => one.video.videoId === videoId),
  )!;
  await remember(page, { [step!.video.videoId]: [600, 600], [half.videoId]: [300, 900] });
  await page.goto(LIBRARY_PATH);
  await expect(part(page, 'Continue').getByRole('article')).toHaveText([
    `${half.videoId}10 mins left`,
  ]);
  const paths = await open(page, 'Paths');
  await expect(paths.getByRole('link', { name: path.title, exact: true })).toHaveAttribute(
    'href',
    toHref(watchPathAddress(path)),
  );
  await expect(paths.getByText(`1 of ${path.steps.length} watched`)).toBeVisible();
  await expect(paths.getByRole('link', { name: `Next: ${next!.video.title}` })).toBeVisible();
});

test('it wakes at once, never says that nothing is there before it has looked, and nothing jumps @main', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const texts: string[] = [];
    (window as unknown as { texts: string[] }).texts = texts;
    new MutationObserver(() => texts.push(document.body?.innerText ?? '')).observe(document, {
      subtree: true,
      childList: true,
    });
  });
  const [title] = await saveSome(page, 1);
  const shift = await watchShift(page);
  await page.goto(`${LIBRARY_PATH}#panel:saved`);
  await expect(saved(page)).toHaveText([title!]);
  const texts = await page.evaluate(() => (window as unknown as { texts: string[] }).texts);
  expect(texts.filter((text) => text.includes('Press the bookmark'))).toEqual([]);
  expect(await shift()).toBeLessThan(0.02);
});

for (const [place, path] of [
  ['on a list', VIDEOS_PATH],
  ['on home', '/'],
] as const)
  test(`who hides what was watched sees it dimmed before anything is drawn, ${place}`, async ({
    page,
    catalog,
  }) => {
    const [video] = catalog.longVideos;
    await remember(page, { [video!.videoId]: [600, 600] });
    await page.goto(VIDEOS_PATH);
    await page.getByRole('button', { name: 'Hide watched' }).click();
    await page.addInitScript((id) => {
      const opacities: string[] = [];
      Object.assign(window, { opacities });
      const look = () => {
        const picture = document.querySelector(`.card > [data-video="${id}"]`);
        if (picture) opacities.push(getComputedStyle(picture).opacity);
        if (opacities.length < 5) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, video!.videoId);
    await page.goto(path);
    const opacities = () =>
      page.evaluate(() => (window as unknown as { opacities: string[] }).opacities);
    // In every frame that was drawn.
    await expect.poll(opacities).toEqual(Array.from({ length: 5 }, () => '0.4'));
    expect(await listViolations(page)).toEqual([]);
    const pictures = page.locator(`.card > [data-video="${video!.videoId}"]`);
    await page.goto(VIDEOS_PATH);
    await page.getByRole('button', { name: 'Hide watched' }).click();
    await expect(pictures.first()).toHaveCSS('opacity', '1');
  });

test('a video can be saved where it is dimmed, and in compact rows', async ({ page, catalog }) => {
  const [video] = catalog.longVideos;
  await remember(page, { [video!.videoId]: [600, 600] });
  await page.goto(VIDEOS_PATH);
  await page.getByRole('button', { name: 'Hide watched' }).click();
  await wake(page);
  for (const isSaved of [true, false]) {
    const card = page.locator('.cards article', { has: page.getByText(video!.title) });
    await card.hover();
    const button = card.getByRole('button', { name: `Save ${video!.title}` });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', String(isSaved));
    await expect(page).toHaveURL(VIDEOS_PATH);
    if (isSaved) await page.getByRole('button', { name: 'Compact rows' }).click();
  }
});

test('lists that are narrowed down leave out what was watched, and their counts do, too', async ({
  page,
  catalog,
}) => {
  const [video] = catalog.longVideos;
  await remember(page, { [video!.videoId]: [600, 600] });
  await page.goto(`${VIDEOS_PATH}?sort=oldest`);
  const count = page.getByRole('main').getByRole('status').filter({ hasText: 'video' });
  await expect(count).toHaveText(`${catalog.longVideos.length} videos`);
  await page.getByRole('button', { name: 'Hide watched' }).click();
  await expect(count).toHaveText(`${catalog.longVideos.length - 1} videos`);
  await page.goto(`${VIDEOS_PATH}?watched=yes`);
  await expect(count).toHaveText('1 video');
});

test('who has watched nothing has no switch that hides it', async ({ page }) => {
  await page.goto(VIDEOS_PATH);
  await expect(page.getByRole('button', { name: 'Hide watched' })).toBeHidden();
});

test('a subject says how much of it was watched', async ({ page, catalog }) => {
  const term = catalog.taxonomies
    .flatMap(({ terms }) => terms)
    .find(({ videos }) => videos.length > 2)!;
  await remember(page, { [term.videos[0]!.videoId]: [600, 600] });
  await page.goto(`/${term.taxonomy}/${term.slug}`);
  await wake(page);
  await expect(page.getByText(`1 of ${term.videos.length} watched`)).toBeVisible();
});

test('cards that are new since the last visit have a dot, on home and in lists', async ({
  page,
  catalog,
}) => {
  const [newest, , , old] = catalog.longVideos;
  const noon = ({ localDate }: { localDate: string }) =>
    Date.parse(`${localDate.slice(0, 10)}T12:00:00Z`);
  await page.goto(LIBRARY_PATH);
  await page.evaluate((on) => localStorage.setItem('visits', JSON.stringify([1, on])), noon(old!));
  await page.clock.setFixedTime(noon(newest!) + 3_600_000);
  const dot = (title: string) =>
    page
      .getByRole('main')
      .getByRole('article')
      .filter({ has: page.getByRole('heading', { name: title, exact: true }) })
      .locator('time')
      .first()
      .evaluate((time) => getComputedStyle(time, '::before').content);
  for (const path of [VIDEOS_PATH, '/']) {
    await page.goto(path);
    expect(await dot(newest!.title), path).toContain('"New"');
  }
  await page.goto(VIDEOS_PATH);
  expect(await dot(old!.title)).toBe('none');
  // From another page of the site, too.
  await wake(page);
  await page.getByRole('link', { name: 'My library' }).click();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link').first().click();
  await expect.poll(() => dot(newest!.title)).toContain('"New"');
});

test('an off switch keeps nothing of what is watched, and everything can be deleted', async ({
  page,
  catalog,
}) => {
  await saveSome(page, 1);
  await page.goto(`${LIBRARY_PATH}#panel:device`);
  const keeps = page.getByRole('checkbox', { name: 'Keep what I watch' });
  await keeps.uncheck();
  await page.goto(videoPath(catalog.longVideos[0]!));
  await page.locator('button[data-play]').first().click();
  await expect(page.locator('iframe[data-alive]')).toBeVisible();
  await page.waitForTimeout(6000);
  expect(await page.evaluate(() => localStorage.getItem('positions'))).toBeNull();
  await page.goto(`${LIBRARY_PATH}#panel:device`);
  await expect(keeps).not.toBeChecked();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('Everything was deleted.')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['keeping']);
  await expect((await open(page, 'Saved')).getByText('Press the bookmark')).toBeVisible();
});

test.describe('on a device that keeps nothing', () => {
  const FAULTS: [string, () => void, RegExp][] = [
    [
      'in a private window',
      () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('private', 'InvalidStateError');
        };
      },
      /keeps nothing for this site/u,
    ],
    [
      'because it is blocked',
      () => {
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('blocked', 'SecurityError');
            },
          });
      },
      /keeps nothing for this site/u,
    ],
    [
      'because it is full',
      () => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
      /has no room left/u,
    ],
  ];
  for (const [name, fault, sentence] of FAULTS)
    test(`${name}, that is said and nothing is thrown`, async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.addInitScript(fault);
      await page.goto(VIDEOS_PATH);
      await wake(page);
      await page.locator('.cards .save').first().click();
      await expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible();
      await page.goto(`${LIBRARY_PATH}#panel:history`);
      await untilAlive(page);
      await expect(part(page, 'History')).toContainText(
        /keeps nothing for this site|has no room left|will appear here/u,
      );
      expect(errors).toEqual([]);
    });
});

for (const { width, colorScheme } of [
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const)
  test.describe(`at ${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme });

    test(`axe finds nothing in any part of a library in use${inMain(width === 360)}`, async ({
      page,
      catalog,
    }) => {
      const path = catalog.getPath('twelve-days-at-harrow-point')!;
      await saveSome(page, 3);
      await remember(page, {
        [path.steps[0]!.video.videoId]: [600, 600],
        [catalog.longVideos[0]!.videoId]: [300, 900],
      });
      await page.goto(LIBRARY_PATH);
      await untilAlive(page);
      for (const name of ['Continue', 'Saved', 'Paths', 'History', 'This device']) {
        await open(page, name);
        expect(await listViolations(page), name).toEqual([]);
        const isWider = await page.evaluate(
          () => document.documentElement.scrollWidth > innerWidth,
        );
        expect(isWider, `${name} scrolls sideways`).toBe(false);
      }
    });
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what needs it, and where everything else is', async ({ page }) => {
    await page.goto(LIBRARY_PATH);
    await expect(page.getByText('needs JavaScript to show it')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Videos' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});
