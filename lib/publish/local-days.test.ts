import { expect, test } from 'vitest';

import { toFacets } from '@/lib/browser/browse/facets';
import { toLoadedIndex } from '@/lib/browser/loaded-index';
import { readCatalog } from '@/lib/catalog/read';
import { video, write } from '@/lib/catalog/folder.fixture';
import { NO_SEARCH } from '@/lib/model/search/index-table';
import { words } from '@/lib/model/words';

import { toVideoMarkdown } from './data';
import { toVideoData } from './data-fields';
import { toVideoIndex } from './index-files';

const dated = (n: number, date: string) => video(n).replace(/^date: .*$/mu, `date: ${date}`);

test('people see the day of the file, programs and the order know the instant', () => {
  // Each is an hour before the one above it.
  write({
    'videos/a.md': dated(1, '2025-01-01T06:00:00Z'),
    'videos/b.md': dated(2, '2024-12-31T21:00:00-08:00'),
    'videos/c.md': dated(3, '2025-01-01T17:00:00+13:00'),
    'videos/d.md': dated(4, '2024-12-31T19:00:00-08:00'),
  });
  const catalog = readCatalog();
  expect(catalog.videos.map(({ title }) => title)).toEqual([1, 2, 3, 4].map((n) => `Video ${n}`));
  const days = ['1 January 2025', '31 December 2024', '1 January 2025', '31 December 2024'];
  expect(catalog.videos.map(({ localDate }) => words.locale.date(localDate))).toEqual(days);
  expect(toVideoMarkdown(catalog.videos[1]!, catalog.site)).toContain('\n31 December 2024 · ');
  expect(toVideoData(catalog.videos[1]!).date).toBe('2025-01-01T05:00:00.000Z');

  const videoIndex = toLoadedIndex(toVideoIndex(catalog, [], NO_SEARCH));
  expect(
    videoIndex.day.map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
  ).toEqual(catalog.videos.map(({ localDate }) => localDate.slice(0, 10)));
  const year = toFacets(videoIndex, {}).find(({ name }) => name === 'year')!;
  expect(year.options.map(({ value }) => value)).toEqual(['2025', '2024']);
  expect(year.of).toEqual([[0], [1], [0], [1]]);
});
