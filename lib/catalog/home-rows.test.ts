import { expect, test } from 'vitest';

import type { HomeRow } from '@/lib/model/home-rows';

import { video, write } from './folder.fixture';
import { getFeatured, listHomeRows } from './home-rows';
import { readCatalog } from './read';

const rows = () => listHomeRows(readCatalog());
const titles = () =>
  rows().map(({ title, href, total, cards }) => [title, href, total, cards.length]);
const names = (row: HomeRow | undefined) =>
  row?.kind === 'videos' ? row.cards.map(({ video: { title }, href }) => [title, href]) : undefined;

/** Videos of these lengths, the newest last. */
function writeLengths(lengths: number[], site: string, rest: Record<string, string> = {}) {
  const files = lengths.map((seconds, index) => [
    `videos/${index + 1}.md`,
    video(index + 1, `duration: ${seconds}\ncategories: [${index < 9 ? 'Shore' : 'Fog'}]`),
  ]);
  write({ ...Object.fromEntries(files), 'site.yaml': `name: Test\n${site}`, ...rest });
}

const LENGTHS = [50, 55, 60, 20, 100, 150, 170, 179, 700, 800, 900];

test('without a word in site.yaml, the rows have an order of their own, each with its whole list', () => {
  writeLengths(LENGTHS, '', { 'paths/p.md': '---\ntitle: P\nvideos: [video-1]\n---\n' });
  expect(titles()).toEqual([
    ['Newest', '/resources/videos', 7, 6],
    ['Categories', '/categories', 2, 2],
    ['Longer watches', '/resources/videos?length=3-&kind=video', 3, 3],
    ['Short ones', '/resources/videos?length=1-3&kind=video', 4, 4],
    ['Shorts', '/shorts', 4, 4],
  ]);
  expect(rows()[1]!.cards.map((term) => 'slug' in term && term.slug)).toEqual(['shore', 'fog']);
  write({ 'paths/q.md': '---\ntitle: Q\nvideos: [video-2]\n---\n' });
  expect(titles()[0]).toEqual(['Paths', '/paths', 2, 2]);
});

test('site.yaml names the rows and their order; one is enough there', () => {
  const path = '---\ntitle: P\nvideos: [video-11, video-1, video-11]\n---\n';
  writeLengths(LENGTHS, 'rows: [path:p, "length:>12m", category:fog, newest]', {
    'paths/p.md': path,
  });
  expect(titles()).toEqual([
    ['P', '/paths/p', 3, 3],
    ['Over 12 minutes', '/resources/videos?kind=video&sort=longest', 2, 2],
    ['Fog', '/categories/fog', 2, 2],
    ['Newest', '/resources/videos', 7, 6],
  ]);
  expect(names(rows()[0])).toEqual([
    ['Video 11', '/paths/p/1'],
    ['Video 1', '/paths/p/2'],
    ['Video 11', '/paths/p/3'],
  ]);
  expect(names(rows()[2])).toEqual([
    ['Video 11', '/resources/videos/video-11'],
    ['Video 10', '/resources/videos/video-10'],
  ]);
});

test('a row ends after six cards and counts them all; one that is empty is left out', () => {
  writeLengths(
    Array.from({ length: 20 }, () => 300),
    'rows: [shorts, newest, length:<3m]',
  );
  expect(titles()).toEqual([['Newest', '/resources/videos', 20, 6]]);
  writeLengths([300], 'rows: []');
  expect(rows()).toEqual([]);
});

test('an empty library has no rows and nothing above them', () => {
  write({});
  expect(rows()).toEqual([]);
  expect(getFeatured([])).toBeUndefined();
});

test('the most relevant video is featured, never a short if there is another; or the one that is named', () => {
  write({
    'videos/a.md': video(1, 'weight: 5\nduration: 30'),
    'videos/b.md': video(2, 'weight: 20\nduration: 300'),
    'videos/c.md': video(3, 'weight: 10\nduration: 300'),
    'videos/d.md': video(4, 'weight: 10\nduration: 300'),
    'videos/e.md': video(5, 'duration: 300'),
  });
  const featured = (name?: string) => getFeatured(readCatalog().videos, name)?.title;
  expect([undefined, '', 'nowhere'].map(featured)).toEqual(['Video 4', 'Video 4', 'Video 4']);
  expect(['video-1', 'hpTest00005'].map(featured)).toEqual(['Video 1', 'Video 5']);
  for (const name of 'bcd') write({ [`videos/${name}.md`]: video(name.charCodeAt(0) - 96) });
  expect(featured()).toBe('Video 5');
});
