import { rmSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { readContent } from '@/lib/catalog/content';
import { readCatalog } from '@/lib/catalog/read';
import { folder, video, write } from '@/lib/catalog/folder.fixture';

import { formatComment } from './comment';
import { compareContent } from './compare';
import type { Side } from './page-changes';

const compare = (before: Side, after: Side) => formatComment(compareContent(before, after));
const read = () => ({ catalog: readCatalog(), content: readContent(Date.now()) });

test('a comment lists pages, redirects, lost addresses and problems', () => {
  write({
    'videos/a.md': video(1, 'slug: one'),
    'videos/b.md': video(2, 'slug: two\naliases: [/gone]'),
    'videos/c.md': video(3, 'slug: three'),
  });
  const before = read();
  write({
    'videos/a.md': video(1, 'slug: one-renamed\naliases: [/resources/videos/one]'),
    'videos/b.md': video(2, 'slug: two'),
    'videos/c.md': video(3, 'draft: true'),
    'videos/d.md': video(4, 'slug: four\nduration: 3:03').replace('Video 4', "'[x](y) <b> @all'"),
    'videos/e.md': video(5, 'slug: five').replace('Video 5', "'[x](y) <b> @all'"),
  });
  const text = compare(before, read());
  for (const section of [
    'New pages (1)\n\n```text\n[x](y) <b> @all  /resources/videos/five\n```\n',
    'Changed pages (1)\n\n```text\nVideo 1  /resources/videos/one-renamed\n```\n',
    'Removed pages (1)\n\n```text\nVideo 3  /resources/videos/three\n```\n',
  ])
    expect(text).toContain(`### ${section}`);
  expect(text).toContain('\n/resources/videos/one  →  /resources/videos/one-renamed\n');
  expect(text).toMatch(/### Addresses that no longer work \(\d\)\n\n```text\n(?:.*\n)*?\/gone\n/u);
  expect(text).toContain('### Problems (1)\n\n```text\n');
  expect(text).toMatch(/d\.md:\d:11 {2}duration {2}expected whole seconds, got "3:03"\n {2}fix/u);
  expect(compare(before, before)).toBe('## Content\n\nNo page changes.\n');
});

test('what nobody sees yet or any more, paths and terms', () => {
  const page = (title: string, lines = '', body = '') =>
    `---\ntitle: ${title}\n${lines}---\n${body}`;
  const soon = 'slug: soon\npublishDate: 2999-03-02';
  write({
    'videos/a.md': video(1, 'slug: open\ntags: [Tide]'),
    'videos/b.md': video(2, soon),
    'videos/c.md': video(3, 'slug: draft\ndraft: true'),
    'videos/d.md': video(4, 'slug: over'),
    'videos/e.md': video(5, 'slug: quiet'),
    'videos/f.md': video(6, 'slug: same\ndraft: true'),
    'paths/bread.md': page('Bread', 'videos: [open]\n'),
    'paths/soup.md': page('Soup', 'videos: [open]\n'),
    'tags/tide.md': page('Tide', '', 'High and low.\n'),
  });
  const before = read();
  for (const file of ['videos/c.md', 'paths/soup.md']) rmSync(path.join(folder, file));
  write({
    'videos/a.md': video(1, 'slug: open\ntags: [Tide]\ndraft: true'),
    'videos/b.md': video(2, soon.replace('02', '03T06:30:00+02:00')),
    'videos/d.md': video(4, 'slug: over\nexpiryDate: 2024-02-01'),
    'videos/e.md': video(5, 'slug: quiet\nbuild: { list: never }'),
    'videos/g.md': video(7, 'slug: later\ndate: 2998-01-01').replace(/date: 2024.*\n/u, ''),
    'videos/h.md': video(8, 'slug: never\nheadless: true'),
    'videos/i.md': video(9, 'slug: new\ntags: [Ebb]'),
    'paths/bread.md': page('Bread', 'videos: [{ video: open, note: First. }]\n'),
    'paths/stew.md': page('Stew', 'publishDate: 2999-01-01\nvideos: [new]\n'),
    'tags/tide.md': page('Tide', '', 'Low and high.\n'),
  });
  const text = compare(before, read());
  const sections = text.split(/\n\n(?=### )/u).slice(1);
  const shown = sections.filter((section) => !/^### (?:Prob|New red|Addr|Lines)/u.test(section));
  expect(shown.map((section) => section.trimEnd()).join('\n\n')).toBe(
    [
      '### New pages (1)\n\n```text\nVideo 9  /resources/videos/new\n```',
      '### Removed pages (2)\n\n```text\nVideo 4  /resources/videos/over\nVideo 1  /resources/videos/open\n```',
      '### Scheduled pages (2)\n\n```text\nVideo 2  /resources/videos/soon  moved from 2 March 2999, public from 3 March 2999 at 04:30 UTC\nVideo 7  /resources/videos/later  new, public from 1 January 2998\n```',
      '### Drafts (2)\n\n```text\nVideo 1  /resources/videos/open  public and listed until now\nVideo 3  /resources/videos/draft  removed\n```',
      '### Expired pages (1)\n\n```text\nVideo 4  /resources/videos/over  public and listed until now\n```',
      '### Unlisted pages (1)\n\n```text\nVideo 5  /resources/videos/quiet  public and listed until now\n```',
      '### Files without a page (1)\n\n```text\nVideo 8  /resources/videos/never  new\n```',
      '### Paths (3)\n\n```text\nBread  /paths/bread  changed\nStew  /paths/stew  new, public from 1 January 2999\nSoup  /paths/soup  removed\n```',
      '### Terms (2)\n\n```text\nEbb  /tags/ebb  new\nTide  /tags/tide  changed\n```',
    ].join('\n\n'),
  );
});

test('addresses that are lost, with the lines that keep them', () => {
  write({
    'videos/a.md': video(1, 'slug: one\ntags: [Cod]'),
    'videos/b.md': video(2, 'slug: two\ndraft: false'),
    'tags/cod.md': '---\ntitle: Cod\n---\n',
  });
  const before = read();
  rmSync(path.join(folder, 'tags/cod.md'));
  write({
    'videos/a.md': video(1, 'slug: uno'),
    'videos/b.md': video(2, 'slug: two\ndraft: true'),
  });
  const text = compare(before, read()).replace(/\S*content-\w+\//gu, 'content/');
  for (const address of ['/resources/videos/one', '/resources/videos/two', '/tags/cod'])
    expect(text).toContain(`\n${address}\n`);
  expect(text).toContain(
    '### Lines that keep them (2)\n\n```text\n' +
      'content/videos/a.md:6:1  warning  aliases  "/resources/videos/one" led to this page before this change and now leads nowhere\n' +
      '  fix: write above the second "---":\n    aliases:\n      - /resources/videos/one\n' +
      'content/tags/cod.md:1:1  warning  file  "/tags/cod" led here before this change and now leads nowhere\n' +
      '  fix: bring it back, or write into the page that takes its place:\n    aliases:\n      - /tags/cod\n```',
  );
});
