import { describe, expect, test } from 'vitest';

import { findAddress, findVideoPage, foldPath, toAddressTable } from './old-address';

const table = toAddressTable(
  [
    '/',
    '/tags',
    '/tags/devops',
    '/tags/istanbul',
    '/tags/straße',
    '/tags/οδοσ',
    '/resources/videos/Café',
    '/resources/videos/case',
    '/resources/videos/CASE',
    '/resources/videos/page/2',
  ],
  new Map([
    ['/resources/videos/hpTest00001', '/resources/videos/case'],
    ['/old/hpTest00001', '/resources/videos/case'],
    ['/Learn/Old', '/tags/devops'],
    ['/Learn/old', '/tags/devops'],
    ['/either', '/tags'],
    ['/Either', '/tags/devops'],
    ['/page.html', '/tags'],
    ['/resume\u0301', '/tags'],
    ['/live/hpTest00002', '/tags'],
  ]),
  new Set(['hpTest00001', 'hpTest00002']),
);

describe('an address leads to', () => {
  test.each([
    ['/Tags', '/tags'],
    ['/TAGS/DevOps', '/tags/devops'],
    ['/tags/İSTANBUL', '/tags/istanbul'],
    ['/tags/i\u0307stanbul', '/tags/istanbul'],
    ['/tags/STRASSE', '/tags/stra%C3%9Fe'],
    ['/tags/ΟΔΟΣ', '/tags/%CE%BF%CE%B4%CE%BF%CF%83'],
    ['/tags/οδος', '/tags/%CE%BF%CE%B4%CE%BF%CF%83'],
    ['/resources/videos/cafe\u0301', '/resources/videos/Caf%C3%A9'],
    ['/learn/OLD', '/tags/devops'],
    ['/either', '/tags'],
    ['/Either', '/tags/devops'],
    ['/index.html', '/'],
    ['/tags/index.html', '/tags'],
    ['/Tags/DevOps/Index.HTML', '/tags/devops'],
    ['/resources/videos/CASE/index.html', '/resources/videos/CASE'],
    ['/resources/videos/page/2/index.html', '/resources/videos/page/2'],
    ['/learn/old/index.html', '/tags/devops'],
    ['/tags/devops.html', '/tags/devops'],
    ['/page.html', '/tags'],
    ['/r\u00e9sume\u0301'.replace('é', 'e'), '/tags'],
    ['/resum\u00e9', '/tags'],
    ['/shorts/hpTest00001', '/resources/videos/case'],
    ['/live/hpTest00001', '/resources/videos/case'],
    ['/v/hpTest00001/index.html', '/resources/videos/case'],
    ['/embed/hpTest00001', '/embed/case'],
    ['/live/hpTest00002', '/tags'],
  ])('%s', (path, href) => expect(findAddress(path, table)).toBe(href));
});

test.each([
  '/EITHER',
  '/resources/videos/Case',
  '/resources/videos/HPTEST00001',
  '/resources/videos/hptest00001',
  '/old/HpTest00001',
  '/shorts/hptest00001',
  '/shorts/hpTest00009',
  '/embed/hpTest00002',
  '/page',
  '/nothing/index.html',
  '/constructor',
])('%s leads nowhere', (path) => expect(findAddress(path, table)).toBeUndefined());

test('a video is found by its id in its own letters', () => {
  expect(findVideoPage('hpTest00001', table)).toBe('/resources/videos/case');
  expect(findVideoPage('HPTest00001', table)).toBeUndefined();
  expect(findVideoPage('', table)).toBeUndefined();
});

test('foldPath changes nothing of its result', () => {
  for (const path of ['/ΟΔΟΣ', '/İı', '/STRAẞE', '/ǅ', '/ﬁ', '/I\u0307', '/A%'])
    expect(foldPath(foldPath(path))).toBe(foldPath(path));
});
