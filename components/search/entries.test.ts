import { expect, test } from 'vitest';

import type { CardVideo } from '@/lib/model/video';
import type { Results } from '@/lib/browser/search/results';

import { toEntries } from './entries';

const card = (status: CardVideo['status']): CardVideo => ({
  videoId: 'hpTest00001',
  slug: 'tide',
  title: 'Tide',
  localDate: '2024-01-02',
  duration: 245,
  isShort: false,
  preview: null,
  terms: [],
  status,
});

test('a result that is not public says so', () => {
  const moment = { video: 1, start: 65, excerpt: [] };
  const results = {
    cards: { 0: card('published'), 1: card('draft') },
    videos: [0, 1],
    terms: [],
    moments: [moment],
    pasted: undefined,
  } as unknown as Results;
  expect(toEntries(results).flatMap(({ entries }) => entries.map(({ more }) => more))).toEqual([
    '4:05',
    'Draft · 4:05',
    'Draft · 1:05',
  ]);
});
