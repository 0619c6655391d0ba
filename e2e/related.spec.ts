import { videoPath } from '@/lib/model/address';

import { expect, test } from './test';

/** By slug: videos of which a person would expect at least one among the first three. */
const NEIGHBOURS: Record<string, string[]> = {
  'case-a': ['case-b'],
  'chain-a': ['chain-b'],
  'honey-scones-on-a-coal-range': [
    'jam-&-honey-(with-bees)-[part-2]',
    'rye-loaf-for-the-night-watch',
  ],
  'lamp-oil-and-patience': ['lighting-the-old-lamp'],
  'lighting-the-old-lamp': ['lamp-oil-and-patience', 'winter-light-on-the-point'],
  'moving-a-swarm-at-dusk': ['the-beekeeper’s-winter', 'what-the-bees-do-in-fog'],
  preview: ['preview-remote', 'preview-ytimg'],
  'reading-a-tide-table': ['whats-in-a-tide-answers-guesses', '潮の満ち引き'],
  'seaweed-on-the-bean-rows': ['first-potatoes', 'canonical'],
  'storm-shutters-in-a-minute': ['fog-signal-practice', 'counting-the-flashes'],
  'the-beekeeper’s-winter': ['moving-a-swarm-at-dusk', 'what-the-bees-do-in-fog'],
  'windbreaks-from-driftwood': ['a-hive-stand-from-old-oars'],
};

for (const [slug, expected] of Object.entries(NEIGHBOURS)) {
  test(`related to ${slug} is what a person would expect @main`, async ({ request }) => {
    const html = await (await request.get(videoPath({ slug }))).text();
    const related = html.slice(html.indexOf('id="panel:related"'));
    const nearest = [...related.matchAll(/<article[^]*?href="([^"]+)"/gu)].map(([, href]) => href);
    expect(nearest).toHaveLength(6);
    expect(
      nearest
        .slice(0, 3)
        .some((href) => expected.map((one) => videoPath({ slug: one })).includes(href!)),
    ).toBe(true);
  });
}

test('a related video says why it is there, or when it was published', async ({ page }) => {
  const open = async (slug: string) => {
    await page.goto(videoPath({ slug }));
    await page.getByRole('tab', { name: 'Related' }).click();
  };
  await open('moving-a-swarm-at-dusk');
  const cards = page.locator('#panel\\:related').getByRole('article');
  const note = (title: string) =>
    cards
      .filter({ has: page.getByRole('link', { name: title }) })
      .locator('p:last-child')
      .last();
  await expect(note('The Beekeeper’s Winter')).toHaveText('Also about Honey');
  await expect(note('What the Bees Do in Fog')).toHaveText('Also in the path “Bees and Weather”');
  await open('case-tags');
  await expect(note('Painting the Harbour Rail').locator('time')).toHaveAttribute(
    'datetime',
    /^20/u,
  );
});

test('long titles beside a small picture have three lines', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(videoPath({ slug: 'barley-soup-for-forty' }));
  await page.getByRole('tab', { name: 'Related' }).click();
  const title = page
    .locator('#panel\\:related')
    .getByRole('heading', { name: /^How Four Gardeners/u });
  const lines = await title.evaluate(
    (heading) => heading.clientHeight / parseFloat(getComputedStyle(heading).lineHeight),
  );
  expect(Math.round(lines)).toBe(3);
});
