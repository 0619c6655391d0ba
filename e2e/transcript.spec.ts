import type { Page } from '@playwright/test';

import { videoPath } from '@/lib/model/address';

import { wake } from './alive';
import { expect, test } from './test';
import { player, standInForYouTube } from './youtube';

const LAMP = '/resources/videos/lighting-the-old-lamp';
const TIDE = '/resources/videos/reading-a-tide-table';
const WALL = '/resources/videos/long-title';

const openTranscript = async (page: Page) => {
  const tab = page.getByRole('tab', { name: 'Transcript' });
  await tab.click();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
};

test(
  'the words of every captioned video are on its page, with and without JavaScript @main',
  { tag: '@every-site' },
  async ({ request, catalog }) => {
    const captioned = catalog.videos.filter((video) => catalog.getTranscripts(video).length > 0);
    for (const video of captioned) {
      const html = await (await request.get(videoPath(video))).text();
      for (const { passages, paragraphs, language } of catalog.getTranscripts(video)) {
        const box = html.slice(html.indexOf(`id="transcript-${language}"`)).split('</div>')[0]!;
        const words = box
          .replace(/<a [^>]*>[^<]*<\/a>|<b>[^<]*<\/b>|<[^>]+>/gu, ' ')
          .replaceAll('&amp;', '&');
        const plain = (text: string) =>
          text
            .replace(/&[a-z]+;|[<>"]/gu, '')
            .split(/\s+/u)
            .join(' ');
        const said = [
          ...paragraphs,
          ...passages.map(({ pieces }) => pieces.map(({ text }) => text).join(' ')),
        ];
        expect(said.length, video.slug).toBeGreaterThan(0);
        for (const text of said) expect(plain(words), video.slug).toContain(plain(text));
      }
      expect(html.split('class="transcript"').length - 1).toBe(
        catalog.getTranscripts(video).length,
      );
    }
  },
);

test(
  'a transcript can be downloaded as text and as captions @main',
  { tag: '@every-site' },
  async ({ request, catalog }) => {
    for (const video of catalog.videos) {
      for (const { language, passages } of catalog.getTranscripts(video)) {
        const text = await request.get(`${videoPath(video)}.${language}.txt`);
        expect(text.headers()['content-type']).toContain('text/plain');
        expect((await text.text()).trim()).not.toBe('');
        if (passages.length === 0) continue;
        const captions = await request.get(`${videoPath(video)}.${language}.vtt`);
        expect(captions.headers()['content-type']).toContain('text/vtt');
        expect(await captions.text()).toMatch(/^WEBVTT\n\n\d\d:\d\d:\d\d\.\d{3} --> /u);
      }
    }
  },
);

test('a video without captions says nothing of it', async ({ page, catalog }) => {
  const video = catalog.videos.find((one) => catalog.getTranscripts(one).length === 0)!;
  await page.goto(videoPath(video));
  await expect(page.getByRole('tab', { name: 'Transcript' })).toHaveCount(0);
  await expect(page.getByRole('main').getByText(/transcript/iu)).toHaveCount(0);
});

test.describe('in the library', () => {
  test('one language at a time, the site’s own first; all of them without JavaScript', async ({
    page,
    browser,
    server,
  }) => {
    await page.goto(LAMP);
    await expect(page.getByText('Cut it square, or the flame will lean')).toBeVisible();
    await expect(page.locator('#transcript-de')).toHaveAttribute('lang', 'de');
    await expect(page.locator('#transcript-de')).toBeHidden();
    const languages = page.getByRole('combobox', { name: 'Language of the transcript' });
    await languages.focus();
    await languages.selectOption('German');
    await expect(page.locator('#transcript-de')).toBeVisible();
    await expect(page.locator('#transcript-en')).toBeHidden();
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(server.url + LAMP);
    for (const tag of ['en', 'de']) await expect(still.locator(`#transcript-${tag}`)).toBeVisible();
    // There is nothing to choose.
    await expect(still.locator('.transcript-bar')).toBeHidden();
    await plain.close();
  });

  test('lines are short, and chapters stand in them as headings', async ({ page }) => {
    await page.goto(WALL);
    const starts = await page
      .locator('.transcript p[data-start]')
      .evaluateAll((lines) => lines.map((line) => Number((line as HTMLElement).dataset.start)));
    const lengths = starts.slice(1).map((start, index) => start - starts[index]!);
    const middle = lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)]!;
    expect(middle).toBeGreaterThanOrEqual(8);
    expect(middle).toBeLessThanOrEqual(14);
  });

  test('sounds are set apart, and overlapping captions are read once', async ({ page }) => {
    await page.goto('/resources/videos/folder-form');
    await openTranscript(page);
    await expect(page.locator('.transcript .sound')).toHaveText('[Music]');
    const passage = page.locator('.transcript p').first();
    await expect(passage).toContainText(
      'Good morning from the slipway at Harrow Point. The fog is about as far off as the second buoy.',
    );
  });

  test('it follows what is said, until the reader scrolls away, and back again', async ({
    page,
    context,
  }) => {
    await standInForYouTube(context, 'plays', 5405);
    await page.goto(WALL);
    await openTranscript(page);
    const box = page.locator('.transcript');
    const current = box.locator('p[aria-current]');
    await expect(current).toHaveCount(0);
    await page.locator('button[data-play]').first().click();
    await box.scrollIntoViewIfNeeded();
    for (const second of [1800, 3000]) {
      await player(page).moveTo(second);
      await expect(current).toHaveCount(1);
      await expect
        .poll(async () => {
          const start = Number(await current.getAttribute('data-start'));
          return start <= second && start > second - 90;
        })
        .toBe(true);
      await expect(current).toBeInViewport();
      await expect(current.locator('[data-now]')).toHaveCount(1);
    }
    await expect(page.getByRole('button', { name: 'Back to the current line' })).toHaveCount(0);
    await box.hover();
    await page.mouse.wheel(0, -4000);
    await expect(page.getByRole('button', { name: 'Back to the current line' })).toBeVisible();
    const top = () => box.evaluate((element) => element.scrollTop);
    let left = -1;
    await expect
      .poll(async () => left === (left = await top()), 'the wheel has stopped')
      .toBe(true);
    await player(page).moveTo(3600);
    await expect
      .poll(async () => Number(await current.getAttribute('data-start')))
      .toBeGreaterThan(3500);
    expect(await top()).toBe(left);
    await page.getByRole('button', { name: 'Back to the current line' }).click();
    await expect(page.getByRole('button', { name: 'Back to the current line' })).toHaveCount(0);
    await expect(current).toBeInViewport();
  });

  test('a sentence, and the time before it, play from there', async ({ page }) => {
    await page.goto(TIDE);
    await openTranscript(page);
    await page.getByText('The rule of twelfths.').click();
    await expect(page.locator('iframe')).toHaveAttribute('src', /[?&]start=185(?:&|$)/u);
    await expect.poll(() => player(page).state()).toBe(1);
    await page.locator('.transcript').getByRole('link', { name: '5:20' }).click();
    await expect.poll(() => player(page).time()).toBe(320);
    await expect(page.locator('iframe')).toHaveCount(1);
    await expect(page).toHaveURL(TIDE);
  });

  test('words are found, counted and stepped through @main', async ({ page }) => {
    await page.goto(WALL);
    await openTranscript(page);
    const find = page.getByRole('searchbox', { name: 'Find in transcript' });
    await find.fill('eighteen ninety');
    await expect(page.getByText('1 of 1')).toBeVisible();
    await expect(page.getByText('built it in eighteen ninety')).toBeInViewport();
    await find.fill('Horseshoe');
    const count = page.getByRole('status').filter({ hasText: / of \d+/u });
    await expect(count).toHaveText(/^1 of \d\d+$/u);
    await find.press('Enter');
    await expect(count).toHaveText(/^2 of/u);
    await find.press('Shift+Enter');
    await expect(count).toHaveText(/^1 of/u);
    await page.getByRole('button', { name: 'Previous' }).click();
    await expect(count).not.toHaveText(/^1 of/u);
    await find.fill('zzz');
    await expect(page.getByText('No matches')).toBeVisible();
    expect(await page.evaluate(() => CSS.highlights.get('found')?.size)).toBe(0);
  });

  test('selected words can be copied as a quote or as a clip, with their own times', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(LAMP);
    await openTranscript(page);
    const bar = page.getByRole('toolbar', { name: 'Selected words' });
    await expect(bar).toHaveCount(0);
    await page.evaluate(() => {
      const [words] = [...document.querySelectorAll('#transcript-en span')].filter((one) =>
        one.textContent.includes('It floats on quicksilver'),
      );
      getSelection()!.selectAllChildren(words!);
    });
    await bar.getByRole('button', { name: 'Copy quote' }).click();
    await expect(bar.getByText('Copied')).toBeVisible();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    expect(await copied()).toContain('It floats on quicksilver');
    expect(await copied()).toMatch(
      /\nLighting the Old Lamp, http:\/\/\S+\/lighting-the-old-lamp\?t=200&end=\d+$/u,
    );
    await bar.getByRole('button', { name: 'Copy clip link' }).click();
    await expect.poll(copied).toMatch(/^http:\S+\?t=200&end=\d+$/u);
    await page.goto(await copied());
    await expect(page.locator('.clip-quote')).toContainText('It floats on quicksilver');
    await expect(page.getByRole('button', { name: /^Play from 3:20/u })).toBeFocused();
  });

  const WORDS = 'Cut it square, or the flame will lean';
  const FRAGMENTS = ['de', 'en'].map((tag) => `/library/transcripts/hpLamp00001.${tag}.html`);

  /** From a list to the page of the lamp, within the app. */
  async function stepToLamp(page: Page): Promise<void> {
    await page.goto('/tags/lamp-room');
    await wake(page);
    await page
      .getByRole('main')
      .getByRole('link', { name: 'Lighting the Old Lamp' })
      .first()
      .click();
    await expect(page).toHaveURL(LAMP);
    await openTranscript(page);
  }

  test('the words come once: with the page, or as one file after a step within the app', async ({
    page,
  }) => {
    const asked: string[] = [];
    const holding: string[] = [];
    page.on('response', (response) => {
      const { pathname, search } = new URL(response.url());
      if (pathname === LAMP || pathname.endsWith('.html')) asked.push(pathname + search);
      void response.text().then(
        (body) => void (body.includes(WORDS) && holding.push(pathname + search)),
        () => {},
      );
    });
    await page.goto(LAMP);
    await wake(page);
    await page.waitForLoadState('networkidle');
    expect(holding).toEqual([LAMP]);
    expect(asked).toEqual([LAMP, `${LAMP}?_rsc`]);
    asked.length = 0;
    holding.length = 0;

    await stepToLamp(page);
    await expect(page.getByText(WORDS)).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(holding).toEqual(FRAGMENTS.slice(1));
    expect(asked.sort()).toEqual([...FRAGMENTS, `${LAMP}?_rsc`]);
  });

  test('a transcript that could not be loaded says so, and comes once the browser is online', async ({
    page,
    context,
  }) => {
    await page.route('**/library/transcripts/**', (route) => route.abort());
    await stepToLamp(page);
    const failed = page.getByText('The transcript could not be loaded.').first();
    await expect(failed).toBeVisible();
    await page.unrouteAll();
    await context.setOffline(true);
    await context.setOffline(false);
    await expect(page.getByText(WORDS)).toBeVisible();
    await expect(failed).toHaveCount(0);
  });

  test('the file of a transcript is revalidated each time and not listed by search engines', async ({
    request,
  }) => {
    for (const path of FRAGMENTS) {
      const headers = (await request.get(path)).headers();
      expect(headers['cache-control'], path).toBe('public, max-age=0');
      expect(headers['etag'], path).toBeDefined();
      expect(headers['x-robots-tag'], path).toBe('noindex');
    }
  });

  test('chapters and times in the text play from there, and the current chapter is marked', async ({
    page,
    request,
  }) => {
    await page.goto('/resources/videos/barley-soup-for-forty');
    const chapters = page.getByRole('navigation', { name: 'Chapters' });
    await page.getByRole('tab', { name: 'Chapters' }).click();
    await expect(chapters.getByRole('link')).toHaveCount(5);
    await chapters.getByRole('link', { name: 'The trick' }).click();
    await expect(page.locator('iframe')).toHaveAttribute('src', /[?&]start=270(?:&|$)/u);
    await player(page).moveTo(300);
    await expect(chapters.locator('[aria-current]')).toHaveText(/The trick/u);
    await player(page).moveTo(500);
    await expect(chapters.locator('[aria-current]')).toHaveText(/Eel/u);

    await page.goto('/resources/videos/rye-loaf-for-the-night-watch');
    await page.getByRole('tab', { name: 'Chapters' }).click();
    await expect(chapters).toContainText('Gladys');
    await expect(page.locator('.prose')).not.toContainText('Gladys');

    await page.goto(TIDE);
    await expect(page.getByRole('navigation', { name: 'Chapters' })).toHaveCount(0);
    await page.locator('.prose').getByRole('link', { name: '3:05' }).click();
    await expect(page.locator('iframe')).toHaveAttribute('src', /[?&]start=185(?:&|$)/u);

    const html = await (await request.get('/resources/videos/barley-soup-for-forty')).text();
    expect(html).toContain('"@type":"Clip","name":"Onions","startOffset":125,"endOffset":270');
    expect(html).toContain('"@type":"SeekToAction"');
  });
});
