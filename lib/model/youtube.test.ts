import { expect, test } from 'vitest';

import { isVideoId, parseVideoId, parseVideoLink, toSurePicture, toThumbnails } from './youtube';

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

test.each([
  'https://studio.youtube.com/video/-hpTide_001/edit',
  'studio.youtube.com/video/-hpTide_001/analytics/tab-overview/period-default?c=UCx',
  'https://www.youtube.com/attribution_link?a=x&u=%2Fwatch%3Fv%3D-hpTide_001%26feature%3Dshare',
  'https://www.youtube.com/attribution_link?u=https%3A%2F%2Fyoutu.be%2F-hpTide_001',
  'https://www.youtube.com/redirect?event=x&q=https%3A%2F%2Fyoutu.be%2F-hpTide_001%3Ft%3D3',
  'https://consent.youtube.com/m?gl=DE&continue=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3D-hpTide_001',
  'https://youtu.be/-hpTide_001?si=abcdefghijk',
  'HTTPS://WWW.YOUTU.BE/-hpTide_001',
  'https://music.youtube.com/watch?v=-hpTide_001&list=RDAMVM',
  'm.youtube.com/shorts/-hpTide_001/',
  'https://www.youtube-nocookie.com/embed/-hpTide_001',
  'https://www.youtube.com/v/-hpTide_001&hl=en',
  'https://www.youtube.com/live/-hpTide_001?feature=share',
  'https://www.youtube.com/watch/-hpTide_001',
  'https://www.youtube.com/watch?v=-hpTide_001%26t%3D30s',
  'https://www.youtube.com/watch?list=PL1&amp;v=-hpTide_001',
  'https://i.ytimg.com/vi/-hpTide_001/maxresdefault.jpg',
  'i3.ytimg.com/vi_webp/-hpTide_001/sddefault.webp',
  'https://img.youtube.com/vi/-hpTide_001/0.jpg',
  'https://www.google.com/url?q=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3D-hpTide_001&sa=D',
  'https://www.google.de/url?sa=t&q=&url=https://youtu.be/-hpTide_001',
  'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fyoutu.be%2F-hpTide_001&data=05',
])('%s is the address of a video', (written) => expect(parseVideoId(written)).toBe('-hpTide_001'));

test.each([
  '<https://youtu.be/-hpTide_001>',
  '[Tides (1)](https://youtu.be/-hpTide_001)',
  '![Tides](<https://youtu.be/-hpTide_001> "at sea")',
  '"https://youtu.be/-hpTide_001"',
  '„https://youtu.be/-hpTide_001“',
  '«-hpTide_001»',
  '(youtu.be/-hpTide_001)',
  '**https://youtu.be/-hpTide_001**',
  'https://youtu.be/-hpTide_001.',
  'https://youtu.be/-hpTide_001), ',
  "'-hpTide_001',",
  '<iframe width="560" src="https://www.youtube.com/embed/-hpTide_001?si=x&amp;start=3" title="a"></iframe>',
  "<iframe src='//www.youtube.com/embed/-hpTide_001'>",
  '<a class=x href=https://youtu.be/-hpTide_001>Tides</a>',
])('the address in %s is read', (written) => expect(parseVideoId(written)).toBe('-hpTide_001'));

test.each([
  'see https://youtu.be/-hpTide_001',
  '<iframe src="https://player.vimeo.com/video/-hpTide_001">',
  'https://example.com/redirect?q=https://youtu.be/-hpTide_001',
  'https://www.youtube.com/redirect?q=https://example.com/-hpTide_001',
  'https://www.youtube.com/attribution_link?u=%23&u=x',
  'https://studio.youtube.com/channel/UCabcdefghij',
  'https://www.youtube.com/playlist?list=PLabcdefghi',
  'https://studio.youtube.com.example/video/-hpTide_001',
  'https://www.youtube.com/video/-hpTide_0012/edit',
  'https://www.google.com/url?q=https://example.com/-hpTide_001',
  'https://www.google.com/url?sa=t',
  'https://i.ytimg.com/other/-hpTide_001/0.jpg',
])('%s is the address of no video', (written) => expect(parseVideoId(written)).toBeUndefined());

test('the player of a list or of what is live names no video', () => {
  const at = (name: string) => `https://www.youtube.com/embed/${name}?list=PLx`;
  expect(parseVideoId(at('oHH_ES7fNWY'))).toBe('oHH_ES7fNWY');
  expect(parseVideoId(at('videoseries'))).toBeUndefined();
  expect(parseVideoId(at('live_stream'))).toBeUndefined();
});

test('a link leads to a video, from a second on', () => {
  const videoId = '-hpTide_001';
  for (const [written, start] of [
    ['https://youtu.be/-hpTide_001', undefined],
    ['//youtu.be/-hpTide_001?t=1m35s', 95],
    ['https://www.youtube.com/embed/-hpTide_001?start=95', 95],
    ['https://m.youtube.com/watch?t=95&v=-hpTide_001', 95],
    ['https://youtube.com/shorts/-hpTide_001#t=1:35', 95],
  ] as const)
    expect(parseVideoLink(written), written).toEqual({ videoId, start });
  for (const written of [
    'youtu.be/-hpTide_001',
    '?v=-hpTide_001',
    'https://www.youtube.com/watch?v=-hpTide_001&list=PL1',
    'https://studio.youtube.com/video/-hpTide_001/edit',
    'https://www.youtube.com/live_chat?v=-hpTide_001',
    'https://www.youtube-nocookie.com/embed/-hpTide_001',
    'mailto:-hpTide_001@youtu.be',
  ])
    expect(parseVideoLink(written), written).toBeUndefined();
});

test('machines get pictures as jpg, the editor’s own first; the last one always exists', () => {
  const at = (name: string) => `https://i.ytimg.com/vi/-tlSlpyeb9A/${name}.jpg`;
  const all = [at('maxresdefault'), at('sddefault'), at('hqdefault')];
  const videoId = '-tlSlpyeb9A';
  expect(toThumbnails({ videoId, preview: null })).toEqual(all);
  expect(toThumbnails({ videoId, preview: '/posters/x.jpg' })).toEqual(['/posters/x.jpg', ...all]);
  expect(toThumbnails({ videoId, preview: at('hqdefault') })).toEqual(all);
  expect(toSurePicture({ videoId, preview: null })).toBe(at('hqdefault'));
  expect(toSurePicture({ videoId, preview: '/posters/x.jpg' })).toBe('/posters/x.jpg');
});
