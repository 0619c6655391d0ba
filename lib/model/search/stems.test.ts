import { expect, test } from 'vitest';

import { loadToStem } from './stems';

test.each([
  ['en', 'lose loses losing lost'],
  ['en', 'leaf leaves'],
  ['en', 'write wrote written writing'],
  ['de', 'müller mueller'],
  ['ar', 'تجفيف يجفّفه نجفّفها'],
  ['ar', 'الطحن للطحن نطحن تطحنوها يطحن أطحن'],
  ['ar', 'غسل اغسل فاغسلوها نغسل'],
  ['ar', 'يلبس البسوا نلبسه'],
  ['ar', 'قفّازًا القفّاز قفازات القفازات'],
  ['ar', 'تفاح تفاحة التفاحات'],
  ['ar', 'نظيف نظيفة النظيف'],
])('in %s, “%s” are forms of one word', async (language, words) => {
  const toStem = await loadToStem(language);
  expect(new Set(words.split(' ').map(toStem)).size).toBe(1);
});

test.each([
  ['en', 'leave left'],
  ['en', 'stick stuck'],
  ['ar', 'المنّ من'],
  ['ar', 'تمر مرّ'],
  ['ar', 'زيت زيتون'],
  ['ar', 'تينة ينة'],
])('in %s, “%s” are two words', async (language, words) => {
  const toStem = await loadToStem(language);
  expect(new Set(words.split(' ').map(toStem)).size).toBe(2);
});
