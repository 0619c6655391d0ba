import { expect, test } from 'vitest';

import { toNamedLanguage } from './language-names';

test.each([
  ['Deutsch', 'de'],
  ['Deutsch (automatisch erzeugt)', 'de'],
  ['German (auto-generated)', 'de'],
  ['Allemand (généré automatiquement)', 'de'],
  ['日本語 (自動生成)', 'ja'],
  ['英語（自動生成）', 'en'],
  ['영어(자동 생성됨)', 'en'],
  ['İngilizce (otomatik oluşturuldu)', 'en'],
  ['الإنجليزية (تم إنشاؤها تلقائيًا)', 'en'],
  ['английский (создано автоматически)', 'en'],
  ['angličtina (vygenerováno automaticky)', 'en'],
  ['Tiếng Anh (được tạo tự động)', 'en'],
  ['英文 (自動產生)', 'en'],
  ['GERMAN', 'de'],
  ['franc\u0327ais', 'fr'],
  ['Hebrew', 'he'],
  ['Filipino', 'fil'],
  ['Norwegian', 'no'],
  ['粵語', 'yue'],
  ['बोडो', 'brx'],
])('%s is %s', (name, tag) => expect(toNamedLanguage(name)).toBe(tag));

test.each([
  ['English (United Kingdom)', 'en-GB'],
  ['English (UK)', 'en-GB'],
  ['British English', 'en-GB'],
  ['Português (Brasil)', 'pt-BR'],
  ['Portugiesisch (Portugal)', 'pt-PT'],
  ['Spanish (Latin America)', 'es-419'],
  ['espagnol (Argentine)', 'es-AR'],
  ['Chinese (Hong Kong)', 'zh-HK'],
  ['中文（简体）', 'zh-Hans'],
  ['中文（繁體）', 'zh-Hant'],
  ['中国語 (簡体)', 'zh-Hans'],
  ['Chinesisch (traditionell)', 'zh-Hant'],
  ['Simplified Chinese (auto-generated)', 'zh-Hans'],
  ['Chinese (Simplified) (China)', 'zh-Hans-CN'],
  ['сербский (латиница)', 'sr-Latn'],
  ['English (United Kingdom) (auto-generated)', 'en-GB'],
])('the script or region of %s is that of %s', (name, tag) =>
  expect(toNamedLanguage(name)).toBe(tag),
);

test.each(['', '()', '(Brasil)', 'Klingonisch', 'Deutsh', '1080p', 'DownSub.com', 'de', 'Brasil'])(
  '%j names no language',
  (name) => expect(toNamedLanguage(name)).toBeUndefined(),
);
