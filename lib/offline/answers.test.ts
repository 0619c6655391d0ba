import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

import { type PageElementData, toData } from '@/lib/browser/early/contract';
import { toPlace } from '@/lib/model/fragment';
import { formatScriptList } from '@/lib/model/script-list';

import { isRight, listFiles, listLater } from './answers';
import type { Role } from './requests';

const PAGE = renderToStaticMarkup(createElement('html', toData<PageElementData>({ offline: '' })));
const SIGN_IN = '<!doctype html><html><h1>Sign in</h1></html>';
const HTML = 'text/html; charset=utf-8';
const ASKED = { headers: new Headers({ 'Library-Code': '0a1b2c3d' }) };

const answer = (text: string, type: string, status = 200) =>
  new Response(text, { status, headers: { 'Content-Type': type } });

test.each<[Role, text: string, type: string]>([
  ['page', PAGE, HTML],
  ['data', '0:{}', 'text/x-component'],
  ['file', 'a()', 'application/javascript; charset=UTF-8'],
  ['index', '{"code":"0a1b2c3d","ids":""}', 'application/json'],
  ['transcript', '<p data-start="1">Fog</p>', HTML],
  ['picture', 'GIF89a', 'image/gif'],
  ['poster', 'RIFF', 'image/webp'],
])('a %s is kept, an error and the page of another network are not', async (role, text, type) => {
  const right = answer(text, type);
  expect(await isRight(role, ASKED, right)).toBe(true);
  expect(await right.text()).toBe(text);
  expect(await isRight(role, ASKED, answer(text, type, 404))).toBe(false);
  expect(await isRight(role, ASKED, answer(SIGN_IN, HTML))).toBe(false);
  const moved = answer(text, type);
  Object.defineProperty(moved, 'redirected', { value: true });
  expect(await isRight(role, ASKED, moved)).toBe(false);
});

test('an index of other code is not kept for this one', async () => {
  const other = answer('{"code":"ffffffff"}', 'application/json');
  expect(await isRight('index', ASKED, other)).toBe(false);
  const own = answer('{"code":"0a1b2c3d"}', 'application/json');
  expect(await isRight('index', { headers: new Headers() }, own)).toBe(false);
});

test('a document names its stylesheets, scripts and pictures', () => {
  const html = [
    '<link rel="stylesheet" href="/_next/static/chunks/a.css?dpl=1" data-precedence="next"/>',
    '<img src="/library/pictures/0a/40x30/x%2C1.gif" srcset="/library/pictures/0a/40x30/x%2C1.gif 1x, /library/pictures/0b/80x60/x.gif 2x">',
    '<a href="/library/cards/a.json">/_next/</a><img src="/library/posters/a-640.webp">',
    formatScriptList([{}, '/_next/static/chunks/a.js', '/_next/static/chunks/b.js'], ''),
  ].join('');
  expect(listFiles(html)).toEqual([
    '/_next/static/chunks/a.css?dpl=1',
    '/library/pictures/0a/40x30/x%2C1.gif',
    '/library/pictures/0b/80x60/x.gif',
    '/_next/static/chunks/a.js',
    '/_next/static/chunks/b.js',
  ]);
});

test('its data names the scripts of its controls, and each transcript once', () => {
  const path = '/library/transcripts/dQw4w9WgXcQ.en.html';
  const data = `1:I[7,["/_next/static/chunks/c.js"],"default"]\n2:${JSON.stringify({ path, __html: toPlace(path) })}\n`;
  expect(listFiles(data)).toEqual(['/_next/static/chunks/c.js', path]);
});

test('a script names what it loads later', () => {
  const script =
    'e.v(t=>Promise.all(["static/chunks/d.js","static/chunks/d.css"].map(t=>e.l(t))).then(()=>t(7)));e.q("static/media/x")';
  expect(listLater(script)).toEqual(['/_next/static/chunks/d.js', '/_next/static/chunks/d.css']);
});
