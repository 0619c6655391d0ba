import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { folder, manyVideos, report, video, write } from './folder.fixture';
import { readCatalog } from './read';

const [ONE, TWO] = ['hpTest00001', 'hpTest00002'];
const LOCAL = 'name: Test\nposters: local';

/** Puts copies into the content folder. */
function put(...names: string[]) {
  mkdirSync(path.join(folder, 'posters'), { recursive: true });
  for (const name of names) writeFileSync(path.join(folder, 'posters', name), name);
}
const pair = (id: string) => [`${id}-320.webp`, `${id}-640.webp`];
const previews = (catalog = readCatalog()) =>
  catalog.videos.map(({ videoId, preview }) => [videoId, preview]);

describe('copies of posters', () => {
  it('are published for the videos that pages show; one without both keeps that of YouTube', () => {
    write({
      'site.yaml': LOCAL,
      'videos/a.md': video(1, '', '{{< youtube hpElse00001 >}}'),
      'videos/b.md': video(2),
      'videos/c.md': video(3, 'preview: /x.jpg'),
      'videos/d.md': video(4, 'draft: true'),
    });
    put(...pair(ONE!), `${ONE}-upright.webp`, `${TWO}-640.webp`);
    put(...pair('hpElse00001'), ...pair('hpTest00004'));
    const catalog = readCatalog();
    expect(report(catalog)).toBe('');
    expect(previews(catalog)).toEqual([
      ['hpTest00003', '/x.jpg'],
      [TWO, `https://i.ytimg.com/vi/${TWO}/hqdefault.jpg`],
      [ONE, null],
    ]);
    expect(catalog.copies.wanted.map(({ videoId }) => videoId).sort()).toEqual([
      'hpElse00001',
      ONE,
      TWO,
      'hpTest00003',
    ]);
    expect(catalog.pictures.map(({ path }) => path).sort()).toEqual([
      '/library/posters/hpElse00001-320.webp',
      '/library/posters/hpElse00001-640.webp',
      `/library/posters/${ONE}-320.webp`,
      `/library/posters/${ONE}-640.webp`,
      `/library/posters/${ONE}-upright.webp`,
      `/library/posters/${TWO}-640.webp`,
    ]);
    expect(catalog.pictures[0]!.file).toBe('posters/hpElse00001-640.webp');
  });

  it('are not used unless site.yaml says so', () => {
    write({ 'videos/a.md': video(1), 'videos/b.md': video(2) });
    put(...pair(ONE!));
    const catalog = readCatalog();
    expect([catalog.pictures, catalog.copies.wanted]).toEqual([[], []]);
    expect(previews(catalog)).toEqual([
      [TWO, null],
      [ONE, null],
    ]);
  });

  it('are reported if no file names their video, unless a file cannot be read', () => {
    const files = { 'site.yaml': LOCAL, 'videos/a.md': video(1) };
    write({ ...files, 'tags/fog.md': '---\ntitle: Fog\n---\nhttps://youtu.be/hpElse00001' });
    put(...pair(ONE!), ...pair('hpElse00001'), 'hpGone00001-640.webp', 'own.webp');
    expect(report(readCatalog())).toBe(
      'posters/hpGone00001-640.webp:1:1  warning  file  is the poster of a video that no file names, so it is not used\n' +
        '  fix: remove it, or run npm run posters, which does so',
    );
    write({ ...files, 'videos/b.md': '---\ntitle: B\n' });
    expect(report(readCatalog())).not.toContain('hpGone00001');
  });

  it('are for up to 2,000 videos', () => {
    write({ 'site.yaml': LOCAL, ...manyVideos(2000) });
    expect(report(readCatalog())).toBe('');
    write({ 'site.yaml': LOCAL, ...manyVideos(2001) });
    expect(report(readCatalog())).toBe(
      'site.yaml:2:10  warning  posters  local is for up to 2000 videos, and there are 2001; npm run posters fetches none\n' +
        '  fix: leave it out, so that pages show the posters of YouTube',
    );
  });
});
