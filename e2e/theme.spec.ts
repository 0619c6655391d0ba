import { untilAlive } from './alive';
import { expect, test } from './test';

test('the theme follows the system until a visitor chooses, and is remembered @first-press @main', async ({
  page,
}) => {
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const light = await ground();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await ground();
  expect(dark).not.toBe(light);
  const toggle = page.getByRole('button', { name: 'Dark theme' });
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-pressed', 'false');
  expect(await ground()).toBe(light);
  await page.goto('/tags');
  expect(await ground()).toBe(light);
  await expect(toggle).toHaveAttribute('aria-pressed', 'false');
});

test('a choice does not flash: it is applied before anything is drawn', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/', { waitUntil: 'commit' });
  const theme = await page.waitForFunction(
    () => document.body && document.documentElement.dataset.theme,
  );
  expect(await theme.jsonValue()).toBe('dark');
});

test('what was copied or filtered before the page is alive is kept @first-press', async ({
  page,
  catalog,
}) => {
  const long = catalog.taxonomies.find(({ terms }) => terms.length > 24)!;
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`/${long.name}`, { waitUntil: 'networkidle' });
  const term = long.terms[0]!;
  const box = page.getByRole('searchbox');
  await box.pressSequentially(term.title.toLowerCase());
  await expect(page.getByRole('status').first()).toContainText('shown');
  await untilAlive(page);
  await page.waitForLoadState('networkidle');
  await expect(box).toHaveValue(term.title.toLowerCase());
  await expect(page.getByRole('status').first()).toContainText('shown');
  await expect(page.locator('[data-term]').filter({ hasText: term.title }).first()).toBeVisible();
  expect(errors).toEqual([]);
});
