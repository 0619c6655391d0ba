import { readFileSync } from 'node:fs';
import path from 'node:path';

import { SITES } from '@/lib/commands/e2e';
import { termPath, videoPath } from '@/lib/model/address';

import { score } from './observatory';
import { expect, test } from './test';

test('MDN’s rules give every kind of answer an A+ of at least 115 points @main', async ({
  request,
  catalog,
}) => {
  const [video, term] = [catalog.videos[0]!, catalog.taxonomies[0]!.terms[0]!];
  for (const [path, status] of [
    ['/', 200],
    [videoPath(video), 200],
    ['/resources/videos', 200],
    [termPath(term), 200],
    ['/nothing', 404],
    [`/resources/${video.videoId}`, 308],
    ['/feed.xml', 200],
    [`${videoPath(video)}.json`, 200],
    // Other sites may frame it, so this is the most it can have.
    [`/embed/${video.slug}`, 200],
  ] as const) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(status);
    const { score: total, points } = score(answer.headers(), await answer.text());
    expect(total, `${path} ${JSON.stringify(points)}`).toBeGreaterThanOrEqual(115);
  }
});

test('the rules take points away from a weaker answer', () => {
  const headers = {
    'content-security-policy':
      "default-src 'none'; script-src 'self' 'sha256-a'; style-src 'self'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'strict-transport-security': 'max-age=63072000',
    'cross-origin-resource-policy': 'same-origin',
  };
  expect(score(headers).score).toBe(130);
  const weaker = (policy: string) =>
    score({ ...headers, 'content-security-policy': policy }).points.policy;
  expect(weaker("default-src 'self'; frame-ancestors 'none'")).toBe(5);
  expect(weaker("default-src 'none'; script-src 'self'; style-src 'unsafe-inline'")).toBe(0);
  expect(weaker("default-src 'none'; script-src 'unsafe-inline' 'sha256-a'")).toBe(10);
  expect(weaker("default-src 'none'; script-src 'unsafe-inline'")).toBe(-20);
  expect(weaker("script-src 'self'")).toBe(-20);
  expect(weaker('')).toBe(-25);
  expect(score({ ...headers, 'strict-transport-security': 'max-age=0' }).score).toBe(80);
});

test('with one hash less, the browser refuses that script and says so @main', async ({
  page,
  catalog,
  violations,
}) => {
  await page.route('**/*', async (route) => {
    if (!route.request().isNavigationRequest()) return route.fallback();
    const answer = await route.fetch();
    const headers = answer.headers();
    headers['content-security-policy'] = headers['content-security-policy']!.replace(
      /'sha256-[^']+'/u,
      '',
    );
    await route.fulfill({ response: answer, headers });
  });
  await page.goto(videoPath(catalog.videos[0]!));
  await expect.poll(() => violations.length).toBeGreaterThan(0);
  expect(violations.splice(0).join(' ')).toContain('script-src');
});

test('what is no bare player gets the whole 404 page @main', async ({ page }) => {
  await page.goto('/embed/nothing');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveCSS('font-weight', '700');
  await page.getByRole('searchbox').first().fill('sprint');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=sprint/u);
});

test('a script that somebody got into a page does not run @main', async ({
  page,
  catalog,
  violations,
}) => {
  await page.goto(videoPath(catalog.videos[0]!));
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "run"';
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', '<img src="/x" onerror="document.title=`run`">');
    await new Promise((resolve) => setTimeout(resolve, 300));
    return document.title === 'run';
  });
  expect(ran).toBe(false);
  expect(violations.splice(0).length).toBeGreaterThanOrEqual(2);
});

test('no page has a style or a handler as an attribute', ({ catalog }) => {
  const { folder } = SITES.library;
  const files = [videoPath(catalog.videos[0]!), '/index', '/_not-found', '/shorts', '/paths'];
  for (const name of files) {
    const file = path.join(folder, '.next/server/app', `${name}.html`);
    expect(readFileSync(file, 'utf8').match(/<[^>]+ (?:style|on\w+)="/gu), name).toBeNull();
  }
});
