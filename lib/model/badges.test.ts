import { expect, test } from 'vitest';

import { readCatalog } from '@/lib/catalog/read';

import { type Badge, BADGES, readBadges, writeBadges } from './badges';

test('badges survive the index, in their order', () => {
  const all: Badge[][] = [[], ['captions'], ['chapters', 'path'], [...BADGES]];
  for (const badges of all) {
    expect(writeBadges(badges)).toMatch(/^\d$/u);
    expect(readBadges(writeBadges(badges))).toEqual(badges);
  }
  expect(readBadges(writeBadges(['path', 'captions']))).toEqual(['captions', 'path']);
});

test('a video has those that its files bear out', () => {
  process.env.CONTENT_DIR = 'e2e/library';
  const { videos, paths } = readCatalog();
  const steps = new Set(paths.flatMap((path) => path.steps.map(({ video }) => video.videoId)));
  for (const { badges, captions, chapters, videoId } of videos)
    expect([
      badges.includes('captions'),
      badges.includes('chapters'),
      badges.includes('path'),
    ]).toEqual([captions.length > 0, chapters.length > 0, steps.has(videoId)]);
  for (const badge of BADGES)
    expect(videos.some(({ badges }) => badges.includes(badge))).toBe(true);
});
