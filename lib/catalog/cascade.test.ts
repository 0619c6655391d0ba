import { describe, expect, test } from 'vitest';

import { readCatalog } from './read';
import { report, video, write } from './folder.fixture';

/** `_index.md` with these lines below `cascade:`. */
const index = (lines: string) => `---\ntitle: X\ncascade:\n${lines}\n---\n`;

const shown = (files: Record<string, string>) => {
  write({ 'videos/z.md': video(9, 'slug: z'), ...files });
  const { videos, unlisted, problems } = readCatalog();
  expect(problems).toEqual([]);
  const slugs = videos.map(({ slug }) => slug).filter((slug) => slug !== 'z');
  return [...slugs, ...unlisted.videos.map(({ slug }) => `(${slug})`)].sort();
};

describe('what a folder above hands down', () => {
  const a = { 'videos/2023/a.md': video(1, 'slug: a'), 'videos/2023/b.md': video(2, 'slug: b') };
  test.each([
    ['a draft', '  draft: true', []],
    ['another spelling', '  Published: false', []],
    ['a day to come', '  publishDate: 2999-01-01', []],
    ['a day that is over', '  unpublishdate: 2020-01-01', []],
    ['no page', '  build: { render: never }', []],
    ['no list', '  _build:\n    list: never', ['(a)', '(b)']],
    ['a list of rules', '- draft: true\n  target: { path: /videos/2023/a }', ['b']],
    ['an older name of the target', '- draft: true\n  _target: { path: "/**/b" }', ['a']],
    ['another kind', '  draft: true\n  target: { kind: term }', ['a', 'b']],
    ['another environment', '  draft: true\n  target: { environment: staging }', ['a', 'b']],
    ['another language', '  draft: true\n  target: { lang: de }', ['a', 'b']],
    ['what has nothing to do with it', '  params: { colour: red }\n  type: talk', ['a', 'b']],
  ])('%s', (_, lines, expected) => {
    expect(shown({ ...a, 'videos/2023/_index.md': index(lines) })).toEqual(expected);
  });

  test('its own words count first, then the nearest folder', () => {
    expect(
      shown({
        'videos/2023/a.md': video(1, 'slug: a\ndraft: false'),
        'videos/2023/b.md': video(2, 'slug: b'),
        'videos/2024/c.md': video(3, 'slug: c\ndraft:'),
        'videos/2024/d/index.md': video(4, 'slug: d'),
        'videos/_index.md': index(
          '- draft: true\n  target: { path: "{/videos/2023/**,/videos/2024/**}" }',
        ),
        'videos/2024/d/_index.md': index('  draft: false'),
      }),
    ).toEqual(['a', 'd']);
  });

  test.each([
    ['a blank', 'My Secret', '/videos/my-secret/**'],
    ['a blank, as it is named', 'My Secret', '/videos/My Secret/*'],
    ['blanks and capitals', 'Für Später  2', '/videos/für-später--2/**'],
    ['another form of Unicode', 'Cafe\u0301 X', '/videos/caf\u00e9-x/**'],
    ['the file, as in older versions', 'X Y', '/videos/x y/some talk.md'],
    ['a choice', 'Not Yet', '{/videos/not-yet/**,/videos/other/**}'],
  ])('a target of a folder with %s', (_, folder, target) => {
    expect(
      shown({
        [`videos/${folder}/Some Talk.md`]: video(1, 'slug: hidden'),
        'videos/open/b.md': video(2, 'slug: b'),
        'videos/_index.md': index(`- draft: true\n  target: { path: '${target}' }`),
      }),
    ).toEqual(['b']);
  });

  test.each([
    ['videos/_index.de.md', '  draft: true', ['a', 'b']],
    ['videos/2023/_index.de.md', '  draft: true', ['a', 'b', 'c']],
    ['videos/2023/_index.en-GB.md', '  draft: true', ['c']],
    ['videos/_index.md', '- draft: true\n  target: { lang: de }', ['a', 'b']],
    ['videos/_index.md', '- draft: true\n  target: { lang: en }', ['c']],
  ])('%s holds for the pages of its language: %s', (file, lines, expected) => {
    const inGerman = { 'videos/c.de.md': video(3, 'slug: c') };
    expect(shown({ ...a, ...inGerman, [file]: index(lines) })).toEqual(expected);
  });

  test.each(['_index.md', 'resources/_index.md', 'resources/videos/_index.md'])('%s', (file) => {
    write({
      'videos/z.md': video(9, 'slug: z\ndraft: false'),
      'resources/videos/a/index.md': video(1, 'slug: a'),
      [file]: index('  draft: true'),
    });
    expect(readCatalog().videos.map(({ slug }) => slug)).toEqual(['z']);
  });

  test('reaches the texts of terms and paths', () => {
    write({
      'videos/a.md': video(1, 'slug: a\ntags: [Tide]'),
      'tags/_index.md': '---\ntitle: Tags\ncascade: { draft: true }\n---\n',
      'tags/tide.md': '---\ntitle: The Tide\n---\nSecret\n',
      'paths/_index.md': index('  draft: true'),
      'paths/p.md': '---\ntitle: P\nvideos: [a]\n---\n',
    });
    const catalog = readCatalog();
    expect(catalog.getTerm('tags', 'tide')).toMatchObject({ title: 'Tide', body: '' });
    expect(catalog.paths).toEqual([]);
  });
});

test('what cannot be read is reported in place, and stops the build', () => {
  write({
    'videos/a.md': video(1),
    'videos/_index.md': '---\ntitle: X\ncascade:\n  - target: { path: /x }\n    draft: ja\n---\n',
    'resources/_index.md': '---\ncascade: [hidden]\n---\n',
    'resources/videos/_index.md': '+++\n[cascade]\n  draft = true\n+++\n',
  });
  expect(report(readCatalog())).toBe(
    'resources/_index.md:2:11  cascade  expected keys and values for the pages below, got "hidden"\n' +
      '  fix: write them on lines below "cascade:", like "  draft: true"\n' +
      'resources/videos/_index.md:1:1  front matter  the front matter is TOML\n' +
      '  fix: write it as YAML: begin the file with a line "---", then "key: value" lines, then a line "---"\n' +
      'videos/_index.md:5:12  draft  expected true or false, got "ja"\n' +
      '  fix: write true or false, without quotes',
  );
});
