import { videoPath } from '@/lib/model/address';

import { expect, test } from './test';

test('six related videos with their reasons are on every watch page', async ({ page, catalog }) => {
  for (const video of catalog.videos.slice(0, 10)) {
    await page.goto(videoPath(video));
    const cards = page.getByRole('region', { name: 'Related videos' }).getByRole('article');
    await expect(cards).toHaveCount(6);
    for (const { reason } of catalog.getRelated(video))
      await expect(cards.filter({ hasText: new RegExp(reason, 'iu') }).first()).toBeVisible();
  }
});

/** By video id: neighbours of which a person would expect at least one among the first three. */
const NEIGHBOURS: Record<string, string[]> = {
  GIq3LZUnWx4: ['spfK8bCulwU'],
  spfK8bCulwU: ['GIq3LZUnWx4'],
  YVrGU0oZmc0: ['1-jUmFcyiI8', '5J8RLcOAE3E'],
  '1-jUmFcyiI8': ['YVrGU0oZmc0', '5J8RLcOAE3E'],
  tzmbqdEULUY: ['x6a_BuQq580', 'hWyF6CbcbQ8', 'qpo4Ru1VVZE', 'Qt1Ywu_KLrc'],
  x6a_BuQq580: ['tzmbqdEULUY', 'hWyF6CbcbQ8', 'qpo4Ru1VVZE', 'Qt1Ywu_KLrc'],
  Qt1Ywu_KLrc: ['RCJsST0xBCE', 'qpo4Ru1VVZE'],
  RCJsST0xBCE: ['Qt1Ywu_KLrc', 'qpo4Ru1VVZE'],
  U69JMzIZXro: ['U7wIQk1pus0', '9CkvfRic8e0', 'NG9Y1_qQjvg'],
  NG9Y1_qQjvg: ['9CkvfRic8e0', 'U69JMzIZXro', 'oHH_ES7fNWY'],
  '9CkvfRic8e0': ['NG9Y1_qQjvg', 'oHH_ES7fNWY', 'U69JMzIZXro'],
  '5H9rOGhTB88': ['3X2Oka9IrKw', '5EryGepZu8o'],
};

test('ten real videos and more have the neighbours a person would accept @content', ({
  catalog,
}) => {
  for (const [videoId, expected] of Object.entries(NEIGHBOURS)) {
    const video = catalog.videos.find((found) => found.videoId === videoId)!;
    const nearest = catalog
      .getRelated(video)
      .slice(0, 3)
      .map((related) => related.video.videoId);
    expect(
      nearest.some((id) => expected.includes(id)),
      `${video.title}: ${nearest.join(', ')}`,
    ).toBe(true);
  }
});
