import { expect, test } from 'vitest';

import { type PageFolder, selectPages } from './select-pages';

const select = (names: string[], language = 'en', kind: PageFolder = 'videos') => {
  const files = names.map((name) => `videos/${name}`);
  const { pages, passedOver, unread } = selectPages(files, 'videos', language, kind);
  const short = (file: string) => file.slice('videos/'.length);
  return {
    pages: pages.map(short),
    ...Object.fromEntries(passedOver.map(({ file, why }) => [short(file), why])),
    ...(unread.length > 0 ? { unread: unread.map(short) } : {}),
  };
};

test('a file beside an index, or below it, is part of that page', () => {
  expect(
    select(['a/index.md', 'a/notes.md', 'a/wordpress.custom.md', 'a/more/x.md', 'a/more/index.md']),
  ).toEqual({
    pages: ['a/index.md'],
    'a/notes.md': 'bundle',
    'a/wordpress.custom.md': 'bundle',
    'a/more/x.md': 'bundle',
    'a/more/index.md': 'bundle',
  });
  expect(select(['2024/a.md', '2024/b/index.md', '2024/_index.md'])).toEqual({
    pages: ['2024/a.md', '2024/b/index.md'],
    '2024/_index.md': 'name',
  });
});

test.each(['index.html', 'index.org', 'Index.adoc', 'index.de.rst', 'index.mdx'])(
  'beside %s, which is not read, too',
  (index) => {
    expect(
      select([`a/${index}`, 'a/z.md', 'a/more/y.md', 'a/_x.html', 'b/index.page.html', 'b/c.md']),
    ).toEqual({
      pages: ['b/c.md'],
      'a/z.md': 'bundle',
      'a/more/y.md': 'bundle',
      unread: [`a/${index}`, 'b/index.page.html'],
    });
  },
);

test('an index in the folder of all pages claims none of them', () => {
  expect(select(['index.md', 'a.md', 'b/index.md']).pages).toEqual([
    'index.md',
    'a.md',
    'b/index.md',
  ]);
});

test('names that are of no page, and ids of YouTube that look like one', () => {
  const names = ['README.md', 'readme.md', 'LICENSE.md', 'CONTRIBUTING.md', '_index.md'];
  const apart = [...names, '_template.md', '_drafts/x.md', 'CHANGELOG.md', 'README.de.md'];
  const pages = ['_abcdefghij.md', '__x.md', '_2024/x.md', 'license.md', 'security.md'];
  expect(select([...apart, ...pages])).toEqual({
    pages,
    ...Object.fromEntries(apart.map((name) => [name, 'name'])),
  });
});

test('markdown in every form, and other texts, which are reported', () => {
  const pages = ['a.MD', 'b.markdown', 'c.mdown', 'd/INDEX.md', 'e.Md'];
  const others = ['f.mdx', 'g.html', 'h.adoc', 'i.org', 'j.rst'];
  others.push('n.txt', 'o.md.txt', 'p.Rmd', 'q', 'r.docx', 's.yaml', 't.mp4');
  const captions = [
    'l.captions.en.md',
    'm/captions.en.md',
    'l.transcript.de.markdown',
    'a.transcript.md',
    'n.captions.en.txt',
    'u.srv3',
  ];
  const silent = [...captions, 'd/part.mdx', 'd/data.json', 'k.jpg', 'Thumbs.db', '~$r.docx'];
  expect(select([...pages, ...others, ...silent])).toEqual({ pages, unread: others });
});

test.each([
  [['a.en.md', 'a.fr.md', 'b/index.md', 'b/index.fr.md'], 'en', ['a.en.md', 'b/index.md']],
  [['a.en.md', 'a.fr.md', 'b/index.md', 'b/index.fr.md'], 'fr', ['a.fr.md', 'b/index.fr.md']],
  [['a.md', 'a.en.md'], 'en', ['a.en.md']],
  [['a.md', 'a.de.md'], 'en', ['a.md']],
  [['a.de.md', 'a.fr.md'], 'en', ['a.de.md']],
  [['a.pt.md', 'a.pt-br.md', 'a.en.md'], 'pt-BR', ['a.pt-br.md']],
  [['a.en-GB.md', 'a.de.md'], 'en', ['a.en-GB.md']],
  [['index.de.md', 'x/index.de.md'], 'en', ['index.de.md', 'x/index.de.md']],
  // Not a translation: nothing else is the same page.
  [['a.fr.md', 'learn.ts.md', 'node.js.md', 'v1.2.md'], 'en', null],
])('versions of a page %j on a site in %s', (names, language, pages) => {
  const { pages: found, ...others } = select(names, language);
  expect(found).toEqual(pages ?? names);
  const rest = names.filter((name) => !found.includes(name));
  expect(others).toEqual(Object.fromEntries(rest.map((name) => [name, 'translation'])));
});

test('the texts of terms are their _index files', () => {
  expect(
    select(['_index.md', 'a/_index.md', 'a/_index.fr.md', 'README.md'], 'en', 'terms'),
  ).toEqual({
    pages: ['_index.md', 'a/_index.md'],
    'a/_index.fr.md': 'translation',
    'README.md': 'name',
  });
});

test('a term or a path that begins with an underscore is not ready', () => {
  for (const kind of ['terms', 'paths'] as const)
    expect(select(['_later.md', 'a.md'], 'en', kind)).toEqual({
      pages: ['a.md'],
      '_later.md': 'name',
    });
});
