import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { type Server, startServer } from '@/lib/commands/server';
import { videoPath } from '@/lib/model/address';

import { spellings } from './files';
import { expect, test } from './test';

/** An editor at work: `next dev` on a copy of the library, with one file saved after the other. */
test.describe('next dev', () => {
  test.describe.configure({ mode: 'serial', timeout: 240_000 });

  let folder: string;
  let dev: Server;

  test.beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'library-'));
    cpSync('e2e/library', folder, { recursive: true });
    dev = await startServer('dev', '.', { CONTENT_DIR: folder });
  });
  test.afterAll(async () => {
    await dev.stop();
    rmSync(folder, { recursive: true });
  });

  const ask = (address: string) => fetch(dev.url + address, { redirect: 'manual' });
  const file = (name: string) => path.join(folder, 'resources/videos', name);

  test('pages with every kind of character respond, and so do aliases and unknown addresses', async ({
    catalog,
  }) => {
    // Each takes `next dev` seconds.
    const most = process.env.MAIN ? 4 : 12;
    const strange = catalog.videos.filter(({ slug }) => /[^\w-]/u.test(slug));
    expect(strange.map(({ slug }) => slug).join('')).toMatch(/&.*\(.*\[|’|#/u);
    for (const video of strange.slice(0, most))
      expect((await ask(videoPath(video))).status, video.slug).toBe(200);
    for (const term of ['/tags/c%23', '/tags/%E6%97%A5%E6%9C%AC%E8%AA%9E-%E3%82%BF%E3%82%B0']) {
      expect((await ask(term)).status, term).toBe(200);
    }
    const aliases = [...catalog.redirects].filter(
      ([from]) => !/^[\w/-]*$/u.test(from) || /^\/[\w-]+$|\/page\/\d+$/u.test(from),
    );
    const some = [
      ...aliases.filter(([from]) => !from.includes('/page/')).slice(0, most),
      ...aliases.filter(([from]) => from.includes('/page/')).slice(0, most),
    ];
    for (const [from, to] of some) {
      const answer = await ask(spellings(from)[0]!);
      expect([answer.status, answer.headers.get('location')], from).toEqual([308, to]);
    }
    for (const unknown of [
      '/nothing',
      '/resources/videos/nothing',
      '/tags/nothing',
      '/tags/sea-fog/page/99',
    ]) {
      const answer = await ask(unknown);
      expect(answer.status, unknown).toBe(404);
      expect(await answer.text(), unknown).toContain('This page does not exist');
    }
  });

  test('drafts are shown with a badge', async ({ page }) => {
    await page
      .context()
      .route('**/*', (route) =>
        route.request().url().startsWith(dev.url) ? route.continue() : route.abort(),
      );
    await page.goto(`${dev.url}/resources/videos/secret-draft-zanzibar`);
    await expect(page.getByText('Draft', { exact: true }).first()).toBeVisible();
  });

  test('the words of a video are on its page', async ({ page }) => {
    await page
      .context()
      .route('**/*', (route) =>
        route.request().url().startsWith(dev.url) ? route.continue() : route.abort(),
      );
    await page.goto(`${dev.url}/resources/videos/lighting-the-old-lamp`);
    // Loads again whenever something more has been compiled.
    const words = page.getByText('Cut it square, or the flame will lean');
    await expect(words).toBeVisible({ timeout: 60_000 });
  });

  test('a saved file, a new file and a deleted file show on reload', async () => {
    const text = (title: string) =>
      `---\ntitle: ${title}\ndate: 2025-02-02\nvideoId: hpNewFile01\nslug: new-file\n---\nHello.\n`;
    const html = async () => (await ask('/resources/videos/new-file')).text();
    expect((await ask('/resources/videos/new-file')).status).toBe(404);
    writeFileSync(file('new-file.md'), text('First title'));
    expect(await html()).toContain('First title');
    writeFileSync(file('new-file.md'), text('Second title, longer'));
    expect(await html()).toContain('Second title, longer');
    rmSync(file('new-file.md'));
    expect((await ask('/resources/videos/new-file')).status).toBe(404);
  });

  test('a broken file shows in a banner and at its own address, until it is fixed', async ({
    page,
  }) => {
    await page
      .context()
      .route('**/*', (route) =>
        route.request().url().startsWith(dev.url) ? route.continue() : route.abort(),
      );
    const right = readFileSync(file('footnotes.md'), 'utf8');
    const slug = /^slug: (.*)$/mu.exec(right)?.[1] ?? 'footnotes';
    writeFileSync(file('footnotes.md'), right.replace(/^duration: .*$/mu, 'duration: "1:56"'));
    const problem = 'duration  expected whole seconds, got "1:56"\n  fix: write 116';
    const summary = /^1 error in .*footnotes\.md:\d+:11; fix it, then reload this page$/u;
    for (const address of ['/', '/resources/videos', '/resources/videos/secret-draft-zanzibar']) {
      await page.goto(dev.url + address);
      await expect(page.getByText(summary), address).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
      await expect(page.getByText(problem), address).toBeHidden();
    }
    await page.getByText(summary).click();
    await expect(page.getByText(problem)).toBeVisible();

    await page.goto(`${dev.url}/resources/videos/${slug}`);
    await expect(page.getByRole('heading', { name: 'A content file has an error' })).toBeVisible();
    await expect(page.getByRole('main').getByText(problem)).toBeVisible();

    writeFileSync(file('footnotes.md'), right);
    await page.reload();
    await expect(page.getByText(summary)).toBeHidden();
    await expect(page.getByText('A content file has an error')).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('a broken site.yaml shows in the banner, and the pages still work', async () => {
    const site = path.join(folder, 'site.yaml');
    const right = readFileSync(site, 'utf8');
    writeFileSync(site, `${right}\nlanguage: [en\n`);
    const html = await (await ask('/resources/videos')).text();
    expect(html).toMatch(/errors? ?.*in [^<]*site\.yaml:\d+/u);
    expect(html).toContain('/resources/videos/secret-draft-zanzibar');
    writeFileSync(site, right);
    expect(await (await ask('/')).text()).not.toContain('site.yaml:');
  });

  test('what a build writes is made on request, from the files as saved', async () => {
    const answer = async (address: string) => (await ask(address)).text();
    const right = readFileSync(file('footnotes.md'), 'utf8');
    const slug = /^slug: (.*)$/mu.exec(right)?.[1] ?? 'footnotes';
    const stale = path.join('public/resources/videos', `${slug}.md`);
    const before = existsSync(stale) ? readFileSync(stale, 'utf8') : undefined;
    writeFileSync(
      file('footnotes.md'),
      right.replace(/^title: .*$/mu, 'title: A title saved a moment ago'),
    );
    for (const address of ['/library/index.json', `/resources/videos/${slug}.json`])
      expect((await ask(address)).headers.get('content-type')).toContain('application/json');
    expect(await answer(`/resources/videos/${slug}.md`)).toContain('A title saved a moment ago');
    expect(JSON.parse(await answer('/library/index.json'))).toHaveProperty('search.languages');
    expect(existsSync(stale) ? readFileSync(stale, 'utf8') : undefined).toBe(before);
    expect((await ask('/resources/videos/nothing.md?page=1')).status).toBe(404);
    expect((await ask('/library/nothing.json')).status).toBe(404);
    writeFileSync(file('footnotes.md'), right);
    expect(await answer(`/resources/videos/${slug}.md`)).not.toContain('A title saved');
  });
});

test('a broken file stops check and build, with its line @main', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'broken-'));
  try {
    cpSync('e2e/library', folder, { recursive: true });
    writeFileSync(path.join(folder, 'resources/videos/broken.md'), '---\ntitle: a: b\n---\n');
    const { status, stdout } = spawnSync('npm', ['run', '--silent', 'build'], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: folder },
    });
    expect(status).toBe(1);
    expect(stdout).toContain(
      'resources/videos/broken.md:2:8  front matter  there is a second ": " on the line\n  fix: put the whole value in single quotes',
    );
    expect(stdout).toMatch(
      /1 error, \d+ warnings in \d+ of \d+ files; \d+ videos = .* \+ 1 with errors; captions for \d+ of \d+; nothing was built\n$/u,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
