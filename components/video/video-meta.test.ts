import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

import { BARE_VIDEO, type Video } from '@/lib/model/video';

import { VideoMeta } from './video-meta';

const video: Video = {
  ...BARE_VIDEO,
  videoId: 'hpTide00001',
  slug: 'tide',
  title: 'Tide',
  date: '2024-03-01T00:00:00Z',
  localDate: '2024-03-01T00:00:00.000Z',
  lastmod: '2024-03-01T00:00:00Z',
};
const textOf = (own: Partial<Video>) =>
  renderToStaticMarkup(createElement(VideoMeta, { video: { ...video, ...own } })).replace(
    /<[^>]*>/gu,
    '',
  );

test('below the title are date, length and what facets say of a video', () => {
  expect(textOf({})).toBe('1 March 2024');
  expect(textOf({ duration: 40, isShort: true })).toBe('1 March 2024·0:4040 seconds·Short');
});
