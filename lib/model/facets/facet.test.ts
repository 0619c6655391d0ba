import { expect, test } from 'vitest';

import type { Video } from '@/lib/model/video';

import { type FacetSource, listFacet } from './facet';

const source = { count: 4, nameLanguage: (tag: string) => `(${tag})` } as FacetSource;
const videos = [['en', 'de', 'en'], [], ['en'], ['en']].map((languages) => ({
  captions: languages.map((language) => ({ language })),
})) as unknown as Video[];

test('a list facet goes through the index: values in order, each video once, words of its own', () => {
  const facet = listFacet(
    'captions',
    () => 'Captions',
    (video) => video.captions.map(({ language }) => language),
    (language, { nameLanguage }) => nameLanguage(language),
  );
  const column: unknown = JSON.parse(JSON.stringify(facet.toColumn!(videos)));
  expect(column).toEqual([
    ['de', 0],
    ['en', 0, 2, 1],
  ]);
  expect(facet.toOptions(source, column)).toEqual({
    options: [
      { value: 'de', label: '(de)' },
      { value: 'en', label: '(en)' },
    ],
    of: [[0, 1], [], [1], [1]],
  });
  expect(facet.toColumn!(videos.slice(1, 2))).toBeUndefined();
  expect(facet.toOptions(source, undefined).options).toEqual([]);
});
