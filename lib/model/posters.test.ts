import { describe, expect, it, test, vi } from 'vitest';

import { copyPath, type PosterUse, toPoster, toStill } from './posters';

const videoId = '-tlSlpyeb9A';
const jpg = (name: string) => `https://i.ytimg.com/vi/${videoId}/${name}.jpg`;
const webp = (name: string) => `https://i.ytimg.com/vi_webp/${videoId}/${name}.webp`;
const bare = { videoId, preview: null };
const chosen = { videoId, preview: '/posters/x.jpg' };
/** What the catalog says of a video without a copy. */
const uncopied = { videoId, preview: jpg('hqdefault') };

/** What a browser chooses: the narrowest file that is sharp, else the widest. @param pixels of the screen */
function choose(use: PosterUse, pixels: number): string {
  const { src, srcSet } = toPoster(bare, use);
  const files = (srcSet ?? `${src} 0w`).split(', ').map((file) => file.split(' '));
  const [file] = files.find(([, width]) => Number.parseInt(width!, 10) >= pixels) ?? files.at(-1)!;
  return file!;
}

describe('posters of YouTube', () => {
  it.each<[use: PosterUse, pixels: number, name: string]>([
    // A phone of 412 pixels at 1.75, and the `sizes` of each use.
    ['large', 0.88 * 412 * 1.75, 'sddefault'],
    ['featured', 8.5 * 16 * 1.75, 'mqdefault'],
    ['card', 0.63 * 412 * 1.75, 'hqdefault'],
    ['card', 0.92 * 412 * 1.75, 'sddefault'],
    ['found', 8.5 * 16 * 1.75, 'mqdefault'],
    ['small', 8.5 * 16 * 1.75, 'mqdefault'],
    // A desktop of 1366 pixels.
    ['large', 960, 'maxresdefault'],
    ['featured', 672, 'maxresdefault'],
    ['embed', 672, 'maxresdefault'],
    ['card', 288, 'mqdefault'],
    ['card', 2 * 288, 'sddefault'],
    ['found', 2 * 224, 'hqdefault'],
  ])('%s at %d pixels is the smallest that is sharp, in WebP', (use, pixels, name) => {
    expect(choose(use, pixels)).toBe(webp(name));
  });

  it.each<PosterUse>(['large', 'featured', 'embed', 'card', 'found', 'small'])(
    '%s ends in the one that always exists',
    (use) => {
      const { src, srcSet, fallbacks } = toPoster(bare, use);
      expect([...fallbacks, srcSet ? src : ''].filter(Boolean).at(-1)).toBe(jpg('hqdefault'));
      expect(toPoster(uncopied, use)).toEqual({ src, srcSet, fallbacks });
    },
  );

  it('come after the one that an editor has chosen; a card loads no large file in its place', () => {
    expect(toPoster(chosen, 'large')).toEqual({
      src: '/posters/x.jpg',
      fallbacks: [webp('maxresdefault'), jpg('hqdefault')],
    });
    expect(toPoster(chosen, 'card')).toEqual({
      src: '/posters/x.jpg',
      fallbacks: [jpg('hqdefault')],
    });
  });
});

describe('copies of this site', () => {
  const [wide, narrow, upright] = (['640', '320', 'upright'] as const).map((copy) =>
    copyPath(videoId, copy),
  );
  const fallbacks = [jpg('hqdefault')];

  it('are shown where the build says so', () => {
    expect(wide).toBe('/library/posters/-tlSlpyeb9A-640.webp');
    expect(toPoster(bare, 'small', true)).toEqual({ src: narrow, fallbacks });
    for (const use of ['large', 'embed'] as const)
      expect(toPoster(bare, use, true), use).toEqual({ src: wide, fallbacks });
    for (const use of ['featured', 'card', 'found'] as const)
      expect(toPoster(bare, use, true), use).toEqual({
        src: wide,
        srcSet: `${narrow} 320w, ${wide} 640w`,
        fallbacks,
      });
    expect(toPoster(chosen, 'large', true).fallbacks).toEqual([wide, ...fallbacks]);
    vi.stubEnv('SITE_POSTERS', 'local');
    expect(toPoster(bare, 'small').src).toBe(narrow);
  });

  it('leave a video without one to YouTube', () => {
    for (const use of ['large', 'card', 'small'] as const)
      expect(toPoster(uncopied, use, true), use).toEqual(toPoster(bare, use, false));
    expect(toStill(uncopied, true)).toEqual(toStill(bare, false));
  });

  it('include the upright picture of a short', () => {
    expect(toStill(bare, true)).toEqual({
      src: upright,
      fallbacks: [wide, ...fallbacks],
      ground: narrow,
    });
  });
});

test('the still of a short is upright, else wide without bars', () => {
  const others = [webp('maxresdefault'), jpg('mqdefault')];
  expect(toStill(bare)).toEqual({ src: jpg('oar2'), fallbacks: others, ground: webp('mqdefault') });
  expect(toStill(chosen)).toEqual({
    src: '/posters/x.jpg',
    fallbacks: [jpg('oar2'), ...others],
    ground: '/posters/x.jpg',
  });
});
