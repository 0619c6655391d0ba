import { expect, test } from 'vitest';

import { toLanguageTag } from './captions-language';

test.each([
  ['en', 'en'],
  ['en_gb', 'en-GB'],
  ['es-419', 'es-419'],
  ['iw', 'he'],
  ['eng', 'en'],
  ['sr-Latn', 'sr-Latn'],
  ['zh_Hans_CN', 'zh-Hans-CN'],
  ['zh-Hant-TW', 'zh-Hant-TW'],
  ['ca-valencia', 'ca-valencia'],
])('%s is the language %s', (written, tag) => expect(toLanguageTag(written)).toBe(tag));

test.each([
  ['de-en', 'de'],
  ['de-en-US', 'de'],
  ['ja-ko', 'ja'],
  ['en-de', 'en'],
  ['zh-Hans-en', 'zh-Hans'],
  ['pt-BR-en', 'pt-BR'],
  ['en-zh-Hans', 'en'],
  ['es-419-pt-BR', 'es-419'],
])('%s was translated into %s', (written, tag) => expect(toLanguageTag(written)).toBe(tag));

test.each([
  ['pt-br', 'pt-BR'],
  ['zh-tw', 'zh-TW'],
  ['fr-ca', 'fr-CA'],
  ['en-ca', 'en-CA'],
  ['en-DE', 'en-DE'],
])('two letters of %s are a region', (written, tag) => expect(toLanguageTag(written)).toBe(tag));

test.each([
  ['en-orig', 'en'],
  ['zh-CN-orig', 'zh-CN'],
  ['de-x-auto', 'de'],
  ['de-auto', 'de'],
  ['en-cc', 'en'],
  ['en-eEY6OEpapPo', 'en'],
])('what follows the language in %s is dropped', (written, tag) =>
  expect(toLanguageTag(written)).toBe(tag),
);

test.each([
  ['jp'],
  ['xx'],
  ['cn-TW'],
  ['live_chat'],
  ['english'],
  ['english1'],
  ['de-foo'],
  ['en-'],
  ['-en'],
  ['x-y'],
  [''],
])('%s is not a language', (written) => expect(toLanguageTag(written)).toBeUndefined());
