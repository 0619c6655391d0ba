/**
 * Checks what this folder knows about Next.js against the installed version. After an upgrade, the failing test
 * names what changed, and the file that knows it.
 */
import {
  NEXT_ROUTER_PREFETCH_HEADER,
  NEXT_ROUTER_SEGMENT_PREFETCH_HEADER,
  NEXT_RSC_UNION_QUERY,
  RSC_CONTENT_TYPE_HEADER,
  RSC_HEADER,
} from 'next/dist/client/components/app-router-headers';
import { RSC_SUFFIX } from 'next/dist/lib/constants';
import { createInlinedDataReadableStream } from 'next/dist/server/app-render/use-flight-response';
import {
  UNDERSCORE_GLOBAL_ERROR_ROUTE,
  UNDERSCORE_NOT_FOUND_ROUTE,
} from 'next/dist/shared/lib/entry-constants';
import { computeCacheBustingSearchParam } from 'next/dist/shared/lib/router/utils/cache-busting-search-param';
import { createElement } from 'react';
import { renderToReadableStream } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';

import {
  DATA_HEADER,
  DATA_QUERY,
  DATA_TYPE,
  PART_HEADERS,
  requestData,
  toDataPath,
} from './data-request';
import { DATA_SUFFIX, isNextRoute, STILL_PAGES } from './files';
import { findLeftOver, takeApart } from './markup';
import { listScripts, provideData, provideStart } from './page-data';

const DATA = '1:I[7,["/_next/static/chunks/a.js"],"default"]\n2:["</p>\u2028",{"x":"\\"]"}]\n';

/** What Next.js writes at the end of a page for this data. */
const inline = (data: string | Uint8Array) =>
  new Response(
    createInlinedDataReadableStream(new Blob([data as BlobPart]).stream(), undefined, null),
  ).text();

const BEGIN =
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[],"runtimeModuleIds":[7]});';

/** A page with two scripts, as React writes it with the options that Next.js gives. */
async function render(): Promise<string> {
  const script = createElement('script', { src: '/_next/static/chunks/b.js', async: true });
  const body = createElement('body', null, createElement('p', null, 'Text'), script);
  const page = createElement('html', null, createElement('head'), body);
  const stream = await renderToReadableStream(page, {
    bootstrapScripts: ['/_next/static/chunks/a.js'],
    // As its bundler writes it.
    bootstrapScriptContent: BEGIN,
  });
  await stream.allReady;
  return new Response(stream).text();
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the headers, query and type of a request for data (data-request.ts)', () => {
  expect(DATA_HEADER.toLowerCase()).toBe(RSC_HEADER);
  expect(PART_HEADERS.map((name) => name.toLowerCase())).toEqual([
    NEXT_ROUTER_PREFETCH_HEADER,
    NEXT_ROUTER_SEGMENT_PREFETCH_HEADER,
  ]);
  expect(DATA_QUERY).toBe(NEXT_RSC_UNION_QUERY);
  expect(DATA_TYPE).toBe(RSC_CONTENT_TYPE_HEADER);
});

test('a request with the one header has a query without a value (data-request.ts)', async () => {
  expect(await computeCacheBustingSearchParam(undefined, undefined, undefined, undefined)).toBe('');
  const asked: [string, RequestInit?][] = [];
  await requestData('/tags/flow', {}, async (url, init) => {
    asked.push([String(url), init]);
    return new Response();
  });
  expect(asked).toEqual([['/tags/flow?_rsc', { headers: { RSC: '1' } }]]);
  const [[url, init]] = asked as [[string, RequestInit]];
  expect(toDataPath(new URL(url, 'https://example.org'), init)).toBe('/tags/flow');
});

test('how data is written into a page (markup.ts)', async () => {
  const html = `<p>Text</p>${await inline(DATA)}`;
  expect(takeApart(html)).toEqual({
    html: '<p>Text</p>',
    scripts: [],
    data: DATA,
    start: undefined,
  });
});

test('data that is not text is told apart (markup.ts)', async () => {
  const html = await inline(Uint8Array.of(0xff, 0xfe));
  expect(findLeftOver(takeApart(html).html)).toBe('some of its data is in an unknown form');
});

test('how scripts are written into a page (markup.ts)', async () => {
  const { html, scripts, start } = takeApart(await render());
  expect(scripts).toEqual(['/_next/static/chunks/b.js', '/_next/static/chunks/a.js']);
  expect(findLeftOver(html)).toBeUndefined();
  expect(html).toBe('<!DOCTYPE html><html><head></head><body><p>Text</p></body></html>');
  const [theirs, ours] = [{}, {}];
  new Function('globalThis', BEGIN)(theirs);
  vi.stubGlobal('self', ours);
  provideStart(start);
  expect(ours).toEqual(theirs);
});

test('where the framework takes data from, and in which form (page-data.ts)', async () => {
  const html = await inline(DATA);
  const page: { __next_f?: unknown[] } = {};
  for (const [, script] of html.matchAll(/<script>(.*?)<\/script>/gsu))
    new Function('self', script!)(page);
  const ours: { __next_f?: unknown[] } = {};
  vi.stubGlobal('self', ours);
  provideData(DATA);
  expect(ours).toEqual(page);
  expect(listScripts(DATA)).toEqual(['/_next/static/chunks/a.js']);
});

test('the files and addresses that are its own (files.ts)', () => {
  expect(DATA_SUFFIX).toBe(RSC_SUFFIX);
  const still = [UNDERSCORE_NOT_FOUND_ROUTE, UNDERSCORE_GLOBAL_ERROR_ROUTE];
  expect(STILL_PAGES).toEqual(still.map((path) => `${path.slice(1)}.html`));
  for (const path of [...still, '/_next/x', '/_next', '/index', '/404', '/500', '/a/b.rsc'])
    expect(isNextRoute(path), path).toBe(true);
  for (const path of ['/', '/resources/404', '/indexes', '/tags/rsc'])
    expect(isNextRoute(path), path).toBe(false);
});
