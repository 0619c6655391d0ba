import { expect, test } from 'vitest';

import { applyMends, listMends } from '../editing/mend';
import { parseVideoFile } from './video-file';

const textOf = (lines: string) =>
  `---\ntitle: Tide\ndate: 2024-01-02\nvideoId: hpTide00001\nslug: tide\n${lines}\n---\n`;
const parse = (text: string) =>
  parseVideoFile({ name: 'x.md', path: 'videos/x.md', text }, ['tags', 'categories'], Date.now());
const told = (lines: string) => parse(textOf(lines)).problems.map(({ message }) => message);

test.each([
  ['redirect_from: [/a/, /b/]', 'aliases'],
  ['redirect_from: /a/', 'aliases'],
  ['redirects:\n  - /a', 'aliases'],
  ['permalink: /a/', 'aliases'],
  ['Old-URL: /a', 'aliases'],
  ['legacy_path: /a', 'aliases'],
  ['updated: 2024-02-01', 'lastmod'],
  ['last_modified_at: 2024-02-01 10:00:00 +0100', 'lastmod'],
  ['dateModified: 2024-02-01', 'lastmod'],
  ['geändert am: 2024-02-01', 'lastmod'],
  ['short: true', 'isShort'],
  ['timestamps: [0:00 A, 1:00 B, 2:00 C]', 'chapters'],
  ['Schlagwörter: [Nebel]', 'tags'],
  ['mots-clés: brume', 'tags'],
  ['palabras clave: [niebla]', 'tags'],
  ['trefwoorden: [mist]', 'tags'],
])('%j is the field %s', (lines, field) => {
  const { problems } = parse(textOf(lines));
  expect(problems).toMatchObject([
    {
      severity: 'warning',
      message: `is not a known key; did you mean "${field}"?`,
      fix: `write ${field}`,
    },
  ]);
  let text = textOf(lines);
  for (let times = 0; times < 3; times += 1)
    text = applyMends(text, listMends(parse(text).problems));
  expect(text).toContain(`\n${field}:`);
  expect(parse(text).problems).toEqual([]);
});

test.each([
  'image: a.jpg',
  'thumbnail: https://a.example/a.jpg',
  'cover: ./a.png',
  'og_image: https://a.example/a',
  'featured_image: a.webp',
])('%j may be a poster, which a person decides', (lines) => {
  const { problems } = parse(textOf(lines));
  expect(problems).toMatchObject([{ fix: 'write preview' }]);
  expect(listMends(problems)).toEqual([]);
});

test.each([
  'permalink: /:year/:title/',
  'permalink: /resources/videos/tide/',
  'redirect_from: [/a/]\naliases: [/a]',
  'image: /images/a.jpg',
  'image: a.jpg\npreview: b.jpg',
  'images: [a.jpg, b.jpg]',
  'images: [a.jpg]\npreview: b.jpg',
  'thumbnail: https://i.ytimg.com/vi/hpTide00001/hqdefault.jpg',
  'updated: 2024-02-01\nlastmod: 2024-02-02',
  'updated: yes',
  'short: A short text',
  'Schlagwörter: [Nebel]\ntags: [nebel]',
  'timestamps: true',
])('%j is left alone', (lines) => expect(told(lines)).toEqual([]));

test('what the field does not have yet is to be moved', () => {
  expect(parse(textOf('redirect_from: /a\naliases: [/b]')).problems).toMatchObject([
    { fix: 'move its value to "aliases", and remove it' },
  ]);
});
