/** What holds for every dictionary; that none lacks a sentence, its type says. */
import { expect, test } from 'vitest';

import { documentWordsOf } from '../document-words';
import { wordsOf } from './all';
import { DICTIONARY_TAGS, findDictionary, localeOf } from './locale';
import { listTexts } from './texts';

const OTHERS = DICTIONARY_TAGS.filter((tag) => tag !== 'en');

const english = new Map([
  ...listTexts(wordsOf('en')),
  ...listTexts(documentWordsOf('en'), 'documents.'),
]);

/** What other languages call the same: names of keys, and words they have taken over or have in common with English. */
const SHARED = new Set([
  ...[
    'Enter',
    'Esc',
    'Feeds',
    'Short',
    'Shorts',
    'Video',
    'Videos',
    'Text (.txt)',
    'Details',
    'Menu',
  ],
  ...['Pages', 'Page 3', '3, page 5', 'Tags', 'tag', 'tags', 'Concepts', 'concept', 'concepts'],
  ...['Playlists', 'playlist', 'playlists', 'Series', 'series'],
]);

test.each(OTHERS)('%s: nothing is left in English', (tag) => {
  const texts = [...listTexts(wordsOf(tag)), ...listTexts(documentWordsOf(tag), 'documents.')];
  const left = texts
    .filter(([key, text]) => text !== '' && /\p{L}{2}/u.test(text) && text === english.get(key))
    .filter(([, text]) => !SHARED.has(text));
  expect(left).toEqual([]);
});

test.each(OTHERS)('%s: plurals have every category of the language', (tag) => {
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  for (const [name, { forms }] of Object.entries(documentWordsOf(tag).taxonomies)) {
    const missing = pluralCategories.filter(
      (category) => !(category in forms) && category !== 'two',
    );
    expect([name, missing]).toEqual([name, []]);
  }
});

test('counts say what is counted as the language does', () => {
  const say = (tag: string, ...numbers: number[]) => numbers.map(wordsOf(tag).list.count);
  expect(say('en', 0, 1, 2, 1200)).toEqual(['0 videos', '1 video', '2 videos', '1,200 videos']);
  expect(say('de', 0, 1, 1200)).toEqual(['0 Videos', '1 Video', '1.200 Videos']);
  expect(say('fr', 0, 1, 2, 1_000_000)).toEqual([
    '0 vidéo',
    '1 vidéo',
    '2 vidéos',
    '1\u202f000\u202f000 de vidéos',
  ]);
  expect(say('es', 1, 2, 1_000_000)).toEqual(['1 vídeo', '2 vídeos', '1.000.000 de vídeos']);
  expect(say('pt', 0, 1, 2)).toEqual(['0 vídeo', '1 vídeo', '2 vídeos']);
  expect(say('ja', 1, 1200)).toEqual(['1本の動画', '1,200本の動画']);
  expect(say('zh', 1, 1200)).toEqual(['1 个视频', '1,200 个视频']);
  expect(say('ar', 0, 1, 2, 3, 11, 100)).toEqual([
    '0 فيديو',
    'فيديو واحد',
    'فيديوهان',
    '3 فيديوهات',
    '11 فيديو',
    '100 فيديو',
  ]);
});

test('dates are in the usual form of the language and its region', () => {
  const dates = ['en', 'en-US', 'de', 'de-AT', 'fr', 'es', 'pt', 'ja', 'zh', 'ar', 'is'].map(
    (tag) => localeOf(tag).date('2024-01-05'),
  );
  expect(dates).toEqual([
    '5 January 2024',
    'January 5, 2024',
    '5. Januar 2024',
    '5. Jänner 2024',
    '5 janvier 2024',
    '5 de enero de 2024',
    '5 de janeiro de 2024',
    '2024年1月5日',
    '2024年1月5日',
    '5 يناير 2024',
    '5 January 2024',
  ]);
});

test('lengths are written without spaces where the script has none', () => {
  const said = ['en', 'de', 'ja', 'zh'].map((tag) => localeOf(tag).roughly(5100));
  expect(said).toEqual(['1 hr 25 mins', '1 Std., 25 Min.', '1時間25分', '1小时25分钟']);
});

test('a dictionary is for a language and its script', () => {
  const tags = ['de-CH', 'pt-PT', 'zh-CN', 'zh', 'zh-TW', 'zh-Hant', 'ar-EG', 'is', 'sr-Latn'];
  expect(tags.map(findDictionary)).toEqual([
    ...['de', 'pt', 'zh', 'zh', undefined, undefined, 'ar', undefined, undefined],
  ]);
  expect(wordsOf('is').home.newest).toBe('Newest');
});
