import { afterEach, expect, test } from 'vitest';

import { readCatalog } from './read';
import { video, write } from './folder.fixture';

afterEach(() => {
  delete process.env.SHOW_DRAFTS;
});

/** Names of the pages that a preview has for files with errors. */
const previewed = (file: string, more: Record<string, string> = {}) => {
  process.env.SHOW_DRAFTS = '1';
  write({ 'videos/z.md': video(9), 'videos/a.md': file, ...more });
  return readCatalog().broken.map(({ slug }) => slug);
};
const broken = (lines: string) => video(1, `slug: a\nduration: long\n${lines}`);

test.each([
  '',
  'draft: false',
  'published: true',
  'publishDate: 2020-01-01',
  'build: { list: never }',
  'title: a: b',
])('a file with an error that is public has a page in a preview: %s', (lines) =>
  expect(previewed(broken(lines))).toEqual(['a']),
);

test.each([
  'draft: true',
  'Draft:\n  true',
  'draft: 1',
  'published: 0',
  'published: soon',
  'publishDate: 2099-01-01',
  'expiryDate: 2020-01-01',
  'build: { render: never }',
  'build: { render: nevr }',
  'headless: true',
  'title: a: b\nPublishDate : 2020-01-01',
  'title: a: b\nlastmod: 2099-01-01',
  'title: a: b\nentwurf: ja',
  'title: a: b\n"Öffentlich": nein',
])('any doubt hides it: %s', (lines) => expect(previewed(broken(lines))).toEqual([]));

test.each([
  ['+++\ntitle = "A"\ndraft = true\n+++\n', []],
  ['{"title": "A", "draft":true}\n', []],
  ['no front matter', ['a']],
])('and so does a word of hiding where nothing else can be read: %j', (text, pages) =>
  expect(previewed(text)).toEqual(pages),
);

test('and so does a folder above', () => {
  const index = { 'videos/_index.md': '---\ncascade: { draft: true }\n---\n' };
  expect(previewed(broken(''), index)).toEqual([]);
});
