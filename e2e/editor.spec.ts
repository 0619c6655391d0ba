import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { type Server, startServer } from '@/lib/commands/server';
import { videoPath } from '@/lib/model/address';

import { spellings } from './files';
import { expect, test } from './test';

/** An editor at work: `next dev` on a copy of the library, one file after the other saved. */
test.describe('next dev @library', () => {
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

  test('pages with every kind of character answer, and so do aliases and unknown addresses', async ({
    catalog,
  }) => {
    const strange = catalog.videos.filter(({ slug }) => /[^\w-]/u.test(slug));
    expect(strange.map(({ slug }) => slug).join('')).toMatch(/&.*\(.*\[|’|#/u);
    for (const video of strange) expect((await ask(videoPath(video))).status, video.slug).toBe(200);
    for (const term of ['/tags/c%23', '/tags/%E6%97%A5%E6%9C%AC%E8%AA%9E-%E3%82%BF%E3%82%B0']) {
      expect((await ask(term)).status, term).toBe(200);
    }
    const aliases = [...catalog.redirects].filter(
      ([from]) => !/^[\w/-]*$/u.test(from) || /^\/[\w-]+$|\/page\/\d+$/u.test(from),
    );
    const some = [
      ...aliases.filter(([from]) => !from.includes('/page/')),
      ...aliases.filter(([from]) => from.includes('/page/')).slice(0, 6),
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

  test('a saved file, a new file and a deleted file show on reload', async () => {
    const text = (title: string) =>
      `---\ntitle: ${title}\ndate: 2025-02-02\nvideoId: hpNewFile01\nslug: new-file\n---\nHello.\n`;
    expect((await ask('/resources/videos/new-file')).status).toBe(404);
    writeFileSync(file('new-file.md'), text('First title'));
    // Next.js remembers for a second which params there are.
    const html = async () => (await ask('/resources/videos/new-file')).text();
    await expect.poll(html, { timeout: 60_000 }).toContain('First title');
    writeFileSync(file('new-file.md'), text('Second title, longer'));
    expect(await html()).toContain('Second title, longer');
    rmSync(file('new-file.md'));
    expect((await ask('/resources/videos/new-file')).status).toBe(404);
  });

  test('a broken file shows its problems as a page, until it is mended', async () => {
    const right = readFileSync(file('footnotes.md'), 'utf8');
    writeFileSync(file('footnotes.md'), right.replace(/^duration: .*$/mu, 'duration: "1:56"'));
    const html = await (await ask('/')).text();
    expect(html).toContain('A content file has an error');
    expect(html).toMatch(
      /footnotes\.md:\d+:11 {2}duration {2}expected whole seconds, got &quot;1:56&quot;\n {2}fix: write 116/u,
    );
    writeFileSync(file('footnotes.md'), right);
    expect(await (await ask('/')).text()).not.toContain('A content file has an error');
  });
});

test('a broken file stops check and build with its line @library', async () => {
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
      'resources/videos/broken.md:2:8  front matter  a second ": " stands on one line\n  fix: put the whole value in single quotes',
    );
    expect(stdout).toMatch(
      /1 error, \d+ warnings in \d+ of \d+ files; \d+ videos = .* \+ 1 with errors; captions for \d+ of \d+; nothing was built\n$/u,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
