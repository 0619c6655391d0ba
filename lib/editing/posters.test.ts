import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import sharp from 'sharp';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { folder, manyVideos, video, write } from '@/lib/catalog/folder.fixture';

import { keepPosters } from './posters';
import { type Handler, startServer, stopServer } from './server.fixture';
import type { YouTubeSettings } from './youtube-client';

const [ONE, TWO] = ['hpTest00001', 'hpTest00002'];

/** By width; the largest is noise, which is the hardest to compress. */
const pictures = new Map<number, Buffer>();
beforeAll(async () => {
  for (const [width, height] of [
    [1280, 720],
    [640, 480],
    [480, 360],
    [120, 90],
    [1080, 1920],
  ] as const) {
    const bytes = width * height * 3;
    const raw = width === 1280 ? randomBytes(bytes) : Buffer.alloc(bytes, 128);
    const input = sharp(raw, { raw: { width, height, channels: 3 } });
    pictures.set(width, await input.jpeg().toBuffer());
  }
});
afterEach(() => void vi.unstubAllEnvs());

/** YouTube with these files, as `<id>/<name>` and their width; anything else is its answer for a missing one. */
function youtube(files: Record<string, number>, asked: string[] = []): Handler {
  return ({ url = '' }, response) => {
    const [, file = ''] = /^\/vi\/(.+)\.jpg$/u.exec(url) ?? [];
    asked.push(file);
    response.writeHead(file in files ? 200 : 404).end(pictures.get(files[file] ?? 120));
  };
}

async function run(settings: YouTubeSettings, isForced = false) {
  const lines: string[] = [];
  const shown: string[] = [];
  const line = {
    say: (text: string) => lines.push(text),
    show: (text: string) => shown.push(text),
  };
  const isComplete = await keepPosters({ isForced }, line, settings);
  const ways = new RegExp(`[^\\s"]*${path.basename(folder)}/`, 'gu');
  return { shown, isComplete, report: lines.join('\n').replace(ways, '') };
}

function writeLibrary(files: Record<string, string> = {}) {
  write({
    'site.yaml': 'name: Test\nposters: local',
    'videos/a.md': video(1),
    'videos/b.md': video(2, 'isShort: true\nduration: 30'),
    ...files,
  });
}
const list = () => {
  const posters = path.join(folder, 'posters');
  return existsSync(posters) ? readdirSync(posters).sort() : [];
};
const bytesOf = (name: string) => readFileSync(path.join(folder, 'posters', name));
const sizeOf = async (name: string) => {
  const { width, height, format } = await sharp(bytesOf(name)).metadata();
  return [width, height, format];
};

describe('the posters command', () => {
  it('makes two copies of each poster, and the upright one of a short', async () => {
    writeLibrary();
    const asked: string[] = [];
    const settings = await startServer(
      youtube(
        { [`${ONE}/hqdefault`]: 480, [`${TWO}/maxresdefault`]: 1280, [`${TWO}/oar2`]: 1080 },
        asked,
      ),
    );
    expect(await run(settings)).toMatchObject({
      isComplete: true,
      report: '2 videos: 2 fetched, 0 left as they are, 0 without a picture; 0 old files removed',
    });
    expect(asked.sort()).toEqual([
      `${ONE}/hqdefault`,
      `${ONE}/maxresdefault`,
      `${ONE}/sddefault`,
      `${TWO}/maxresdefault`,
      `${TWO}/oar2`,
    ]);
    expect(list()).toEqual([
      `${ONE}-320.webp`,
      `${ONE}-640.webp`,
      `${TWO}-320.webp`,
      `${TWO}-640.webp`,
      `${TWO}-upright.webp`,
    ]);
    // Without the bars of a picture in 4 by 3, and never larger than it was.
    expect(await sizeOf(`${ONE}-640.webp`)).toEqual([480, 270, 'webp']);
    expect(await sizeOf(`${TWO}-640.webp`)).toEqual([640, 360, 'webp']);
    expect(await sizeOf(`${TWO}-320.webp`)).toEqual([320, 180, 'webp']);
    expect(await sizeOf(`${TWO}-upright.webp`)).toEqual([480, 853, 'webp']);
  });

  it('lowers the quality until both weigh 45 KB', async () => {
    writeLibrary();
    await run(await startServer(youtube({ [`${ONE}/maxresdefault`]: 1280 })));
    const weight = list().reduce(
      (sum, name) => sum + statSync(path.join(folder, 'posters', name)).size,
      0,
    );
    expect(weight).toBeLessThanOrEqual(45_000);
    expect(weight).toBeGreaterThan(20_000);
  });

  it('fetches each once, again with --force, and says what YouTube does not have', async () => {
    writeLibrary();
    const asked: string[] = [];
    const settings = await startServer(youtube({ [`${ONE}/sddefault`]: 640 }, asked));
    const none = `${TWO}  YouTube has no picture of this video\n2 videos: `;
    const rest = '1 without a picture; 0 old files removed';
    const { report, shown } = await run(settings);
    expect(report).toBe(`${none}1 fetched, 0 left as they are, ${rest}`);
    expect(shown).toContain('1 of 2 posters …');
    asked.length = 0;
    expect((await run(settings)).report).toBe(`${none}0 fetched, 1 left as they are, ${rest}`);
    expect(asked).not.toContain(`${ONE}/maxresdefault`);
    expect((await run(settings, true)).report).toContain('1 fetched, 0 left');
  });

  it('asks about four videos at a time', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 9 }, (_, n) => [`videos/${n}.md`, video(n + 1)]),
    );
    write({ 'site.yaml': 'name: Test\nposters: local', ...files });
    let [open, most] = [0, 0];
    const settings = await startServer((_, response) => {
      most = Math.max(most, ++open);
      setTimeout(() => {
        open -= 1;
        response.writeHead(404).end();
      }, 20);
    });
    await run(settings);
    expect(most).toBe(4);
  });

  it('fetches none for a library of over 2,000', async () => {
    write({ 'site.yaml': 'name: Test\nposters: local', ...manyVideos(2001) });
    const asked: string[] = [];
    const { report, isComplete } = await run(await startServer(youtube({}, asked)));
    expect([isComplete, asked]).toEqual([false, []]);
    expect(report).toBe(
      'there are 2001 videos, and "posters: local" is for up to 2000; nothing was fetched',
    );
  });

  it('includes videos that are only embedded, and those still to come', async () => {
    writeLibrary({
      'videos/a.md': video(1, '', '{{< youtube hpElse00001 >}}'),
      'videos/b.md': video(2, 'publishDate: 2990-01-01'),
    });
    vi.stubEnv('SHOW_DRAFTS', '1');
    const asked: string[] = [];
    await run(await startServer(youtube({}, asked)));
    expect([...new Set(asked.map((file) => file.split('/')[0]))].sort()).toEqual([
      'hpElse00001',
      ONE,
      TWO,
    ]);
  });
});

describe('what is there', () => {
  const OLD = 'hpGone00001-640.webp';
  const put = () => {
    mkdirSync(path.join(folder, 'posters'));
    for (const name of [OLD, 'own.webp', `${ONE}-320.webp`, `${ONE}-640.webp`])
      writeFileSync(path.join(folder, 'posters', name), 'x');
  };

  it('is removed with its video', async () => {
    writeLibrary();
    put();
    const { report } = await run(await startServer(youtube({ [`${TWO}/hqdefault`]: 480 })));
    expect(report).toBe(
      '2 videos: 1 fetched, 1 left as they are, 0 without a picture; 1 old file removed',
    );
    expect(list()).toEqual([
      `${ONE}-320.webp`,
      `${ONE}-640.webp`,
      `${TWO}-320.webp`,
      `${TWO}-640.webp`,
      'own.webp',
    ]);
  });

  it('stays if the file of its video may be the one that cannot be read', async () => {
    writeLibrary({ 'videos/c.md': '---\ntitle: C\n' });
    put();
    await run(await startServer(youtube({})));
    expect(list()).toContain(OLD);
  });

  it.each([
    ['without a network', stopServer, /^YouTube cannot be reached \(ECONNREFUSED\); is this/u],
    [
      'if YouTube refuses',
      () => startServer((_, response) => response.writeHead(429).end()),
      /^YouTube refused to answer \(status 429\);/u,
    ],
  ] as const)('stays %s, which takes one line', async (_, start, line) => {
    writeLibrary();
    put();
    const before = list();
    const { report, isComplete } = await run(await start());
    expect(isComplete).toBe(false);
    expect(report).toMatch(line);
    expect(report.split('\n')).toHaveLength(1);
    expect(report).toMatch(/; 0 fetched, posters is otherwise left as it is$/u);
    expect(list()).toEqual(before);
  });
});

it.each([
  ['name: Test', 'site.yaml has no "posters: local", so pages show the posters of YouTube'],
  [
    'name: Test\nposters: youtube',
    'site.yaml has no "posters: local", so pages show the posters of YouTube',
  ],
])('a site with %j fetches none', async (text, reason) => {
  writeLibrary({ 'site.yaml': text });
  const asked: string[] = [];
  const { report, isComplete } = await run(await startServer(youtube({}, asked)));
  expect([report, isComplete, asked]).toEqual([`${reason}; nothing was fetched`, false, []]);
});
