import { expect, test } from 'vitest';

import { readCatalog } from '@/lib/catalog/read';
import { video, write } from '@/lib/catalog/folder.fixture';

import { listWaysFromTerm, listWaysOn } from './ways-on';

const urlsOf = (links: { url: string }[]) => links.map(({ url }) => url);

test('a page with nothing leads only to pages that have something', () => {
  write({
    'videos/a.md': video(1, 'tags: [Tide]'),
    'paths/p.md': '---\ntitle: P\nvideos: [video-1]\n---\n',
    'categories/empty.md': '---\ntitle: Empty\n---\n',
  });
  expect(urlsOf(listWaysOn(readCatalog()))).toEqual(['/', '/resources/videos', '/paths', '/tags']);
});

test('in a library of shorts alone, they are the list of videos', () => {
  write({ 'videos/a.md': video(1, 'isShort: true') });
  expect(urlsOf(listWaysOn(readCatalog()))).toEqual(['/', '/shorts']);
});

test('in an empty library, one can add a video', () => {
  write({ 'site.yaml': 'name: Test\nrepository: https://github.com/harbour/films' });
  const [home, add] = urlsOf(listWaysOn(readCatalog()));
  expect([home, add?.slice(0, 60)]).toEqual([
    '/',
    'https://github.com/harbour/films/new/main/content/videos?fil',
  ]);
});

test('a term without videos leads to the largest of its taxonomy first', () => {
  write({
    'videos/a.md': video(1, 'tags: [Tide, Fog]'),
    'videos/b.md': video(2, 'tags: [Tide]'),
    'tags/lonely.md': '---\ntitle: Lonely\n---\n',
  });
  const catalog = readCatalog();
  expect(urlsOf(listWaysFromTerm(catalog.getTerm('tags', 'lonely')!, catalog))).toEqual([
    '/tags/tide',
    '/tags/fog',
    '/',
    '/resources/videos',
    '/tags',
  ]);
});
