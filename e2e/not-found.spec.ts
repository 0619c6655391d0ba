import { expect, test } from './test';

test('an unknown address gets the site’s own page with status 404 and a way on @main', async ({
  page,
}) => {
  for (const path of [
    '/nothing',
    '/nothing/',
    '/resources/videos/nothing',
    '/tags/nothing',
    '/a/b/c/d/e',
    '/resources/videos/page/2/3',
  ]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
  }
  await page.getByRole('main').getByRole('link', { name: 'Videos' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Videos' })).toBeVisible();
});

test('it leads to every list that has something', async ({ page, catalog }) => {
  await page.goto('/nothing');
  const main = page.getByRole('main');
  for (const name of [
    'Home',
    'Videos',
    'Shorts',
    'Paths',
    ...catalog.taxonomies.map(({ title }) => title),
  ]) {
    await expect(main.getByRole('link', { name, exact: true })).toBeVisible();
  }
});

test('it asks for the words of the address and names the page that was meant', async ({ page }) => {
  await page.goto('/resources/videos/lighting-an-old-lamp');
  const main = page.getByRole('main');
  await expect(main.getByRole('searchbox')).toHaveValue('lighting an old lamp');
  await main.getByRole('link', { name: 'Lighting the Old Lamp' }).first().click();
  await expect(page).toHaveURL('/resources/videos/lighting-the-old-lamp');
  await page.goto('/blog/quicksilver.html');
  await main.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL('/search?q=quicksilver');
  await expect(main.getByRole('article').first()).toContainText('Lighting the Old Lamp');
});

test('another letter case leads to the page it means', async ({ request }) => {
  for (const [path, href] of [
    ['/Tags', '/tags'],
    ['/TAGS/Sea-Fog/', '/tags/sea-fog'],
    ['/Search', '/search'],
    ['/Resources/Videos/Lighting-the-Old-Lamp', '/resources/videos/lighting-the-old-lamp'],
  ] as const) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location], path).toEqual([308, href]);
  }
});

test('letter case matters: an id in another case is not found', async ({ request, catalog }) => {
  const { videoId } = catalog.videos.find((video) => /[a-z]/u.test(video.videoId))!;
  expect((await request.get(`/resources/${videoId}`, { maxRedirects: 0 })).status()).toBe(308);
  expect((await request.get(`/resources/${videoId.toUpperCase()}`)).status()).toBe(404);
});

test('behind a proxy that speaks TLS, an unknown video gets the same page @main', async ({
  request,
}) => {
  const path = '/watch?v=hpNothing00';
  const page = await (await request.get('/nothing')).text();
  for (const [name, value] of [
    ['X-Forwarded-Proto', 'https'],
    ['X-Forwarded-Host', 'videos.example'],
    ['Forwarded', 'proto=https;host=videos.example'],
  ] as const) {
    const answer = await request.get(path, { headers: { [name]: value } });
    expect(answer.status()).toBe(404);
    expect(answer.headers()['content-type']).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toBe(page);
  }
});
