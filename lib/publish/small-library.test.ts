import { expect, test } from 'vitest';

import { video, write } from '@/lib/catalog/folder.fixture';
import { getFeatured, listHomeRows } from '@/lib/catalog/home-rows';
import { readCatalog } from '@/lib/catalog/read';
import { HOME_PATH, VIDEOS_PATH } from '@/lib/model/address';
import { words } from '@/lib/model/words';

import { shortsMetadata, videosMetadata } from './metadata';
import { listSharePictures } from './share-picture';

/** What a library of these lengths, in seconds, says about itself. */
function sayOf(lengths: number[]) {
  const files = lengths.map((seconds, index) => [
    `videos/${index + 1}.md`,
    video(index + 1, `duration: ${seconds}\ncategories: [Shore]`),
  ]);
  write({ ...Object.fromEntries(files), 'site.yaml': 'name: Tides' });
  const catalog = readCatalog();
  const { videos, longVideos, shorts } = catalog;
  const pictures = listSharePictures(catalog);
  return {
    rows: listHomeRows(catalog).map(({ title, total }) => `${title} ${total}`),
    featured: getFeatured(videos)?.title,
    search: words.home.search(longVideos.length, shorts.length),
    videos: videosMetadata(catalog, 1).description,
    shorts: shortsMetadata(catalog, 1).description,
    pictures: [HOME_PATH, VIDEOS_PATH].map((path) => pictures.get(path)!.line),
  };
}

test('one video', () => {
  expect(sayOf([100])).toEqual({
    rows: [],
    featured: 'Video 1',
    search: 'Search what was said in 1 video',
    videos: '1 video on Tides.',
    shorts: '0 shorts of up to a minute on Tides.',
    pictures: ['1 video', '1 video'],
  });
});

test('three videos fill one row, which no other repeats', () => {
  expect(sayOf([100, 700, 800])).toMatchObject({
    rows: ['Newest 3'],
    search: 'Search what was said in 3 videos',
    videos: '3 videos on Tides, newest first.',
    pictures: ['3 videos', '3 videos'],
  });
  expect(sayOf([100, 100, 700, 700, 800, 900, 900]).rows).toEqual([
    'Newest 7',
    'Longer watches 5',
    'Short ones 2',
  ]);
});

test('shorts alone', () => {
  expect(sayOf([20])).toMatchObject({
    search: 'Search what was said in 1 short',
    shorts: '1 short of up to a minute on Tides.',
  });
  expect(sayOf([20, 30, 40])).toMatchObject({
    rows: ['Shorts 3'],
    featured: 'Video 3',
    search: 'Search what was said in 3 shorts',
    videos: 'Videos on Tides.',
    shorts: '3 shorts of up to a minute on Tides, newest first.',
    pictures: ['3 shorts', '3 shorts'],
  });
});
