import { expect, test } from 'vitest';

import { isVideoId, parseVideoId, toPoster } from './youtube';

test('a video id has 11 characters', () => {
  for (const id of ['-tlSlpyeb9A', 'oHH_ES7fNWY', '12345678901'])
    expect(isVideoId(id), id).toBe(true);
  for (const id of ['', 'short', 'twelve_chars', 'has space 1', 'hpTide0001/'])
    expect(isVideoId(id), id).toBe(false);
});

test('an id is found before what an address adds to it', () => {
  for (const written of ['hpTide00001&t=30s', 'v=hpTide00001', 'hpTide00001?si=x#t=3'])
    expect(parseVideoId(written), written).toBe('hpTide00001');
  for (const written of ['youtube.com?v=x', 'v=short', '&t=30s', 'https://example.com'])
    expect(parseVideoId(written), written).toBeUndefined();
});

test('the player of a list or of what is live names no video', () => {
  const at = (name: string) => `https://www.youtube.com/embed/${name}?list=PLx`;
  expect(parseVideoId(at('oHH_ES7fNWY'))).toBe('oHH_ES7fNWY');
  expect(parseVideoId(at('videoseries'))).toBeUndefined();
  expect(parseVideoId(at('live_stream'))).toBeUndefined();
});

test('posters follow from the id and fall back to what always exists', () => {
  const at = (name: string) => `https://i.ytimg.com/vi/-tlSlpyeb9A/${name}.jpg`;
  expect(toPoster({ videoId: '-tlSlpyeb9A', preview: null }, 'large')).toEqual({
    src: at('maxresdefault'),
    srcSet: `${at('sddefault')} 640w, ${at('maxresdefault')} 1280w`,
    fallbacks: [at('sddefault'), at('hqdefault')],
  });
  expect(toPoster({ videoId: '-tlSlpyeb9A', preview: '/posters/x.jpg' }, 'large')).toEqual({
    src: '/posters/x.jpg',
    fallbacks: [at('maxresdefault'), at('sddefault'), at('hqdefault')],
  });
  // A card in a list takes no large file in place of one that is missing.
  expect(toPoster({ videoId: '-tlSlpyeb9A', preview: '/posters/x.jpg' }, 'card')).toEqual({
    src: '/posters/x.jpg',
    fallbacks: [at('hqdefault')],
  });
});
