import { wake } from './alive';
import { expect, test } from './test';
import { player, standInForYouTube } from './youtube';

const SOUP = '/resources/videos/barley-soup-for-forty';
const LAMP = '/resources/videos/lighting-the-old-lamp';

test.beforeEach(({ context }) => standInForYouTube(context));

test('chapters are parts of the strip, as long as they last, named on hover and focus @main', async ({
  page,
  catalog,
}) => {
  const { chapters, duration } = catalog.getVideo('barley-soup-for-forty')!;
  await page.goto(SOUP);
  const parts = page.getByRole('navigation', { name: 'Parts of the video' }).getByRole('link');
  await expect(parts).toHaveCount(chapters.length);
  const strip = (await parts.first().locator('..').boundingBox())!;
  for (const [index, { start, title }] of chapters.entries()) {
    const part = parts.nth(index);
    const box = (await part.boundingBox())!;
    const share = ((chapters[index + 1]?.start ?? duration!) - start) / duration!;
    expect(Math.abs(box.width - share * strip.width)).toBeLessThan(5);
    const name = part.locator('span').first();
    await expect(name).toHaveCSS('opacity', '0');
    await (index % 2 === 0 ? part.hover() : part.focus());
    await expect(name).toHaveCSS('opacity', '1');
    await expect(name).toContainText(title);
  }
  await parts.nth(1).click();
  await expect
    .poll(() => page.locator('.player-host iframe').getAttribute('src'))
    .toContain(`&start=${chapters[1]!.start}`);
  // On a phone they would be too narrow to be pressed.
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(parts).toHaveCount(0);
});

test('the strip shows how far it has played, and where found words stand', async ({ page }) => {
  await page.goto(LAMP);
  await wake(page);
  await page.getByRole('tab', { name: 'Transcript' }).click();
  await page.getByRole('searchbox', { name: 'Find in transcript' }).fill('lamp');
  const strip = page.locator('.timeline');
  const first = page.locator('.transcript p', { hasText: /lamp/iu }).first();
  const second = Number(await first.getAttribute('data-start'));
  await expect(strip.locator('b').first()).toBeVisible();
  const width = (await strip.boundingBox())!.width;
  const length = Number(
    await page.locator('button[data-play]').first().getAttribute('data-length'),
  );
  const at = (await strip.locator('b').first().boundingBox())!.x - (await strip.boundingBox())!.x;
  expect((at / width) * length).toBeGreaterThanOrEqual(second - length / 100);
  await page.locator('button[data-play]').first().click();
  await player(page).moveTo(length / 2);
  await expect
    .poll(async () => (await strip.locator('i').boundingBox())!.width / width)
    .toBeCloseTo(0.5, 1);
  await page.getByRole('searchbox', { name: 'Find in transcript' }).fill('');
  await expect(strip.locator('b')).toHaveCount(0);
});

test('two keys make a clip', async ({ page }) => {
  await page.goto(LAMP);
  await page.locator('button[data-play]').first().click();
  await player(page).moveTo(60);
  await expect(page.locator('.transcript p[aria-current]')).toHaveCount(1);
  // Out of the player, which keeps the keys it gets.
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('i');
  await expect(page.getByText('Clip from 1:00. Press o where it ends.')).toBeVisible();
  await player(page).moveTo(75);
  await expect(page.locator('.timeline i')).toHaveAttribute('style', /18\.2/u);
  await page.keyboard.press('o');
  const sheet = page.getByRole('dialog', { name: 'Share' });
  await expect(sheet.getByRole('textbox', { name: 'From', exact: true })).toHaveValue('1:00');
  await expect(sheet.getByRole('textbox', { name: 'To (optional)' })).toHaveValue('1:15');
  await expect(sheet.getByRole('button', { name: 'Copy link to this part' })).toBeVisible();
});
