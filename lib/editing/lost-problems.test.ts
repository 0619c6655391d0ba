import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { readCatalog } from '@/lib/catalog/read';
import { folder, report, video, write } from '@/lib/catalog/folder.fixture';

import { toLostProblems } from './lost-problems';
import { listMends, mendFiles } from './mend';
import { commit, git, remove } from './checkout.fixture';

const told = () => {
  const catalog = readCatalog();
  expect(report(catalog)).toBe('');
  return report({ ...catalog, problems: toLostProblems(catalog) });
};
const mend = () => mendFiles(listMends(toLostProblems(readCatalog())));
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');

test('another slug leaves an address behind, which --fix keeps', () => {
  commit({ 'videos/a.md': video(1, 'slug: one\naliases:\n  - /first') });
  expect(told()).toBe('');
  write({ 'videos/a.md': video(1, 'slug: eins\naliases:\n  - /first') });
  expect(told()).toBe(
    'videos/a.md:7:5  warning  aliases  "/resources/videos/one" led to this page in the last commit and now leads nowhere\n' +
      '  fix: write below "aliases:":\n      - /resources/videos/one',
  );
  mend();
  expect(read('videos/a.md')).toBe(
    video(1, 'slug: eins\naliases:\n  - /resources/videos/one\n  - /first'),
  );
  expect(told()).toBe('');
});

test.each([
  ['', 'aliases:\n  - /resources/videos/one\n'],
  ['aliases:', 'aliases:\n  - /resources/videos/one\n'],
  ['Aliases: # none', 'Aliases:\n  - /resources/videos/one # none\n'],
  ['aliases: []', 'aliases: [/resources/videos/one]\n'],
  ['aliases: [ /x, "/y" ]', 'aliases: [/resources/videos/one, /x, "/y" ]\n'],
  ['aliases:\n- /x # old\n- /y', 'aliases:\n- /resources/videos/one\n- /x # old\n- /y\n'],
  ['"aliases":\n    - "/x"', '"aliases":\n    - /resources/videos/one\n    - "/x"\n'],
])('whatever list %j is, it takes the address', (before, after) => {
  commit({ 'videos/a.md': video(1, 'slug: one\n') });
  const right = (lines: string) => video(1, `slug: two\n${lines}`).replace(/\n\n---/u, '\n---');
  write({ 'videos/a.md': right(before) });
  mend();
  expect(read('videos/a.md')).toBe(right(after));
  expect(told()).toBe('');
});

test.each(['\r\n', '\r'])('a file keeps its ends of lines (%j) and its byte order mark', (end) => {
  const text = (lines: string) => `\uFEFF${video(1, lines, 'Text.\n').replaceAll('\n', end)}`;
  commit({ 'videos/a.md': text('slug: one') });
  write({ 'videos/a.md': text('slug: two') });
  mend();
  expect(read('videos/a.md')).toBe(text('slug: two\naliases:\n  - /resources/videos/one'));
});

test.each(['aliases:\n  - &a /x\n  - *a', 'aliases: [/x,\n  /y]', 'base: &b [/x]\naliases: *b'])(
  'a list that is written in another way (%j) is for people',
  (lines) => {
    commit({ 'videos/a.md': video(1, 'slug: one') });
    write({ 'videos/a.md': video(1, `slug: two\n${lines}`) });
    const [problem] = toLostProblems(readCatalog());
    expect(problem).toMatchObject({
      fix: 'add to its aliases:\n    - /resources/videos/one',
    });
    expect(problem).not.toHaveProperty('mend');
  },
);

test('the file of a video may have another name, and its title give another slug', () => {
  const text = (title: string) => video(1, '').replace('Video 1', `'${title}'`);
  commit({ 'videos/harbor.md': text('Über den Hafen: 100 %, #1') });
  const [old] = readCatalog().videos;
  remove('videos/harbor.md');
  write({ 'videos/harbour/index.md': text('Am Kai') });
  expect(told()).toContain(
    `videos/harbour/index.md:6:1  warning  aliases  "/resources/videos/${old!.slug}"`,
  );
  mend();
  expect(readCatalog().redirects.get(`/resources/videos/${old!.slug}`)).toBe(
    '/resources/videos/am-kai',
  );
});

test('a deleted file: all its addresses, at the most similar page', () => {
  const about = (n: number, title: string, lines: string) =>
    video(n, lines).replace(`Video ${n}`, title);
  commit({
    'videos/knot.md': about(1, 'A Knot for Nets', 'slug: knot\naliases: [/knots]\ntags: [Nets]'),
    'videos/tide.md': about(2, 'Reading a Tide Table', 'tags: [Tides]'),
  });
  write({ 'videos/knots.md': about(3, 'Every Knot for Nets', 'tags: [Nets]') });
  remove('videos/knot.md');
  expect(told()).toBe(
    'videos/knots.md:6:1  warning  aliases  "/resources/videos/knot", "/resources/hpTest00001", "/resources/videos/hpTest00001" and 1 more led to videos/knot.md in the last commit and now lead nowhere; this page is the most similar one\n' +
      '  fix: if it takes that place, write above the second "---":\n' +
      '    aliases:\n      - /resources/videos/knot\n      - /resources/hpTest00001\n      - /resources/videos/hpTest00001\n      - /knots',
  );
  expect(mend()).toEqual([]);
});

test('if no page is similar, the deleted file is named', () => {
  commit({
    'videos/a.md': video(1, 'slug: a'),
    'videos/b.md': video(2).replace('Video 2', 'Elbe'),
  });
  remove('videos/a.md');
  expect(told()).toContain(
    'videos/a.md:1:1  warning  file  "/resources/videos/a", "/resources/hpTest00001", "/resources/videos/hpTest00001" led here in the last commit and now lead nowhere\n' +
      '  fix: bring it back, or write into the page that takes its place:\n    aliases:\n      - /resources/videos/a\n',
  );
});

test('another video in a file: the addresses of its id', () => {
  commit({ 'videos/a.md': video(1, 'slug: a') });
  write({ 'videos/a.md': video(2, 'slug: a') });
  expect(told()).toContain(
    'videos/a.md:6:1  warning  aliases  "/resources/hpTest00001", "/resources/videos/hpTest00001" led to videos/a.md in the last commit and now lead nowhere; this',
  );
});

test('texts of terms, and paths', () => {
  const page = (title: string, lines = '') => `---\ntitle: ${title}\n${lines}---\n`;
  commit({
    'videos/a.md': video(1, 'slug: a'),
    'tags/harbor.md': page('Harbor', 'aliases: [/port]\n'),
    'paths/bread.md': page('Bread', 'videos: [a]\n'),
  });
  remove('tags/harbor.md', 'paths/bread.md');
  write({ 'tags/harbour.md': page('Harbour'), 'paths/loaf.md': page('Breads', 'videos: [a]\n') });
  expect(told().replace(/\n {4}.*/gu, '')).toBe(
    'paths/loaf.md:4:1  warning  aliases  "/paths/bread" led to paths/bread.md in the last commit and now leads nowhere; this page is the most similar one\n' +
      '  fix: if it takes that place, write above the second "---":\n' +
      'tags/harbour.md:3:1  warning  aliases  "/tags/harbor", "/port" led to tags/harbor.md in the last commit and now lead nowhere; this page is the most similar one\n' +
      '  fix: if it takes that place, write above the second "---":',
  );
});

test('what was not public had no address, and what is withdrawn keeps none', () => {
  commit({
    'videos/_index.md': '---\ncascade:\n  target: { path: /videos/attic/** }\n  draft: true\n---\n',
    'videos/attic/a.md': video(1),
    'videos/b.md': video(2, 'publishDate: 2999-01-01'),
    'videos/c.md': video(3, 'slug: c'),
    'videos/d.md': video(4, 'slug: d'),
    'tags/t.md': '---\ntitle: T\n---\n',
    'videos/z.md': video(9),
    'videos/README.md': '# Hello',
  });
  remove('videos/attic/a.md', 'videos/b.md', 'videos/d.md', 'videos/README.md');
  write({
    'videos/c.md': video(3, 'slug: c\ndraft: true'),
    'videos/renamed.md': video(4, 'slug: e\nbuild: { render: never }'),
    'tags/t.md': '---\ntitle: T\ndraft: true\n---\n',
  });
  expect(told()).toBe('');
});

test('an alias that was removed is reported, but not restored', () => {
  commit({ 'videos/a.md': video(1, 'aliases: [/gone, /kept]') });
  write({ 'videos/a.md': video(1, 'aliases: [/kept]') });
  expect(told()).toContain(
    '"/gone" led to this page in the last commit and now leads nowhere\n  fix: write "aliases: [/gone, /kept]"',
  );
  expect(mend()).toEqual([]);
});

test('what follows from an error is not reported; what has nothing to do with it is', () => {
  const all = () => {
    const catalog = readCatalog();
    return toLostProblems(catalog).map(({ message }) => message.replace(/ led.*/u, ''));
  };
  commit({
    'videos/a.md': video(1, 'slug: a'),
    'videos/b.md': video(2, 'slug: b'),
    'videos/third.md': video(3, 'slug: c'),
    'tags/_index.md': '---\ntitle: Tags\n---\n',
  });
  remove('videos/b.md');
  write({
    'videos/a.md': video(1, 'slug: a\nduration: long'),
    'videos/b-new.md': video(2, 'slug: b\nduration: long'),
    'videos/third.md': video(3, 'slug: d'),
    'tags/_index.md': '---\ntitle: All Tags\n---\n',
  });
  expect(all()).toEqual(['"/resources/videos/c"']);
  write({ 'videos/a.md': video(1, 'slug: a'), 'videos/b-new.md': video(2, 'slug: b') });
  remove('tags/_index.md');
  expect(all()).toEqual(['"/resources/videos/c"']);
});

test('only a checkout has a last commit', () => {
  write({ 'videos/a.md': video(1) });
  expect(told()).toBe('');
  git(['init', '--quiet']);
  expect(told()).toBe('');
});

test.each([
  ['a worktree', ['worktree', 'add', '--quiet', '--detach']],
  ['a shallow clone', ['clone', '--quiet', '--depth=1', '.']],
])('%s, whose content lies in a folder, and a commit that a hook is in', (_, args) => {
  commit({
    'site/my films/videos/ü "1".md': video(1, 'slug: one'),
    'site/my films/site.yaml': 'name: A',
  });
  const other = path.join(folder, '.other');
  git([...args, ...(args[0] === 'clone' ? [other] : [other])]);
  process.env.CONTENT_DIR = path.join(other, 'site/my films');
  process.env.GIT_DIR = path.join(folder, '.git');
  write({ '.other/site/my films/videos/ü "1".md': video(1, 'slug: two') });
  const problems = toLostProblems(readCatalog());
  delete process.env.GIT_DIR;
  expect(problems.map(({ message }) => message)).toEqual([
    '"/resources/videos/one" led to this page in the last commit and now leads nowhere',
  ]);
});
