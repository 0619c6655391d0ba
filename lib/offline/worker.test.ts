import { beforeEach, expect, test } from 'vitest';

import { bundle } from '@/lib/build/inline-loader.js';
import { KEPT_MARK } from '@/lib/model/offline';
import { formatScriptList } from '@/lib/model/script-list';

import { type Answers, FakeCaches, from, SITE, startWorker } from './scope.fixture';

const { text: WORKER } = await bundle('lib/offline/worker.ts');

const typed = (type: string) => (text: string) =>
  new Response(text, { headers: { 'Content-Type': type } });
const html = typed('text/html; charset=utf-8');
const script = typed('application/javascript');
const json = typed('application/json');
const dataOf = typed('text/x-component');

const PLACE = '/library/transcripts/dQw4w9WgXcQ.en.html';

/** The document of a page, its data, and what both name; `build` is in the names of its scripts. */
function page(path: string, title: string, build = 'a'): Answers {
  const rsc = `1:I[7,["/_next/static/chunks/own-${build}.js"],"default"]\n2:"${title}"\n`;
  return {
    [path]: html(
      `<html ${KEPT_MARK}><link rel="stylesheet" href="/_next/static/chunks/look-${build}.css"/><h1>${title}</h1>${formatScriptList([{}, `/_next/static/chunks/all-${build}.js`], rsc)}</html>`,
    ),
    [`${path}?_rsc`]: dataOf(rsc),
    [`/_next/static/chunks/look-${build}.css`]: typed('text/css')('h1{}'),
    [`/_next/static/chunks/all-${build}.js`]: script(
      `e.v(t=>Promise.all(["static/chunks/later-${build}.js"].map(e.l)))`,
    ),
    [`/_next/static/chunks/own-${build}.js`]: script('own()'),
    [`/_next/static/chunks/later-${build}.js`]: script('later()'),
  };
}

const watch = (build?: string): Answers => {
  const answers = page('/resources/videos/fog', 'Fog', build);
  const rsc = `2:${JSON.stringify({ path: PLACE })}\n`;
  return {
    ...answers,
    '/resources/videos/fog?_rsc': dataOf(rsc),
    [PLACE]: html('<p data-start="1">Fog bell</p>'),
  };
};

/** The still page has no data, and `/library` does not exist. */
const COMMON: Answers = {
  ...page('/', 'Home'),
  '/offline': html(`<html ${KEPT_MARK}><h1>You are offline</h1></html>`),
  ...page('/search', 'Search'),
  '/library/index.json': json('{"code":"0a1b2c3d"}'),
};

const chunks = (build: string) =>
  ['look', 'all', 'own', 'later'].map(
    (name) => `/_next/static/chunks/${name}-${build}.${name === 'look' ? 'css' : 'js'}`,
  );

let worker: ReturnType<typeof startWorker>;
beforeEach(() => {
  worker = startWorker(WORKER);
  worker.world.answers = { ...COMMON, ...watch() };
});

const textOf = async (answer: Response | undefined) => answer && answer.text();
const goOffline = () => (worker.world.answers = undefined);

test('while it installs, it keeps what everybody needs, and the page that is open, whole', async () => {
  worker.world.open = ['/resources/videos/fog?t=5#more'];
  await worker.send('install');
  const { caches } = worker.world;
  expect(caches.paths('pages-shell').sort()).toEqual([
    '/',
    '/?_rsc',
    '/offline',
    '/search',
    '/search?_rsc',
  ]);
  expect(caches.paths('pages-visited').sort()).toEqual([
    '/resources/videos/fog',
    '/resources/videos/fog?_rsc',
  ]);
  expect(caches.paths('files').sort()).toEqual(
    [...chunks('a'), PLACE, '/library/index.json?code=0a1b2c3d'].sort(),
  );
  goOffline();
  expect(await textOf(await worker.open('/resources/videos/fog?t=9'))).toContain('<h1>Fog</h1>');
  const asked = { headers: { RSC: '1' } };
  expect(await textOf(await worker.ask('/resources/videos/fog?_rsc', asked))).toContain(PLACE);
  for (const src of chunks('a')) expect((await worker.ask(src))?.ok, src).toBe(true);
  expect(await textOf(await worker.ask(PLACE))).toContain('Fog bell');
});

test('with a connection, every page comes from the site, and is kept with what it needs', async () => {
  await worker.open('/resources/videos/fog');
  worker.world.answers = { ...worker.world.answers, ...page('/resources/videos/fog', 'Mist') };
  expect(await textOf(await worker.open('/resources/videos/fog/'))).toContain('<h1>Mist</h1>');
  goOffline();
  expect(await textOf(await worker.open('/resources/videos/fog'))).toContain('<h1>Mist</h1>');
  const answer = await worker.ask('/resources/videos/fog?_rsc', { headers: { RSC: '1' } });
  expect(await textOf(answer)).toContain('Mist');
});

test('what the browser has loaded ahead is the page, and nothing but the page', async () => {
  const path = '/resources/videos/fog';
  const { [path]: document } = worker.world.answers as Record<string, Response>;
  await worker.ask(path, {
    mode: 'navigate',
    ahead: Promise.resolve(from(SITE + path, document!.clone())),
  });
  expect(worker.world.asked.filter((one) => one === path)).toEqual([]);
  goOffline();
  const ahead = Promise.reject(new TypeError('Failed to fetch'));
  const answer = await worker.ask(path, { mode: 'navigate', ahead });
  expect(await textOf(answer)).toContain('<h1>Fog</h1>');
  const data = await worker.ask(`${path}?_rsc`, { headers: { RSC: '1' } });
  expect(await textOf(data)).toContain(PLACE);
});

test('without one, a page that is not there is replaced by one that says so', async () => {
  await worker.send('install');
  goOffline();
  expect(await textOf(await worker.open('/tags'))).toContain('You are offline');
  expect(await textOf(await worker.open('/search?q=fog'))).toContain('<h1>Search</h1>');
  // What only React asks for fails as ever, so that it opens the document.
  expect((await worker.ask('/tags?_rsc', { headers: { RSC: '1' } }))?.type).toBe('error');
  worker = startWorker(WORKER);
  goOffline();
  expect((await worker.open('/tags'))?.type).toBe('error');
});

test('after a deployment, each page goes on with its own scripts until it is visited', async () => {
  const index = (code: string) => ({ headers: { 'Library-Code': code } });
  await worker.send('install');
  await worker.open('/resources/videos/fog');
  const { caches } = worker.world;
  worker = startWorker(WORKER, caches);
  worker.world.answers = {
    ...COMMON,
    ...page('/search', 'Search', 'b'),
    ...page('/tags', 'Tags', 'b'),
    '/library/index.json': json('{"code":"ffffffff"}'),
  };
  await worker.send('install');
  await worker.open('/tags');
  await worker.ask('/library/index.json', index('ffffffff'));
  // A page of the build before is told that the index is another's.
  const other = await worker.ask('/library/index.json', index('0a1b2c3d'));
  expect(await textOf(other)).toContain('ffffffff');
  goOffline();
  for (const [path, build] of [
    ['/resources/videos/fog', 'a'],
    ['/tags', 'b'],
    ['/search', 'b'],
  ] as const) {
    expect(await textOf(await worker.open(path)), path).toContain(`all-${build}.js`);
    for (const src of chunks(build)) expect((await worker.ask(src))?.ok, src).toBe(true);
  }
  for (const code of ['0a1b2c3d', 'ffffffff'])
    expect(await textOf(await worker.ask('/library/index.json', index(code)))).toContain(code);
});

test('an index whose files may be there stays until a page asks for another', async () => {
  await worker.send('install');
  worker.world.answers!['/library/index.json'] = json('{"code":"0a1b2c3d","ids":"new"}');
  await worker.send('install');
  const { caches } = worker.world;
  const key = `${SITE}/library/index.json?code=0a1b2c3d`;
  expect(await textOf(await caches.match(key))).not.toContain('new');
  await worker.ask('/library/index.json', { headers: { 'Library-Code': '0a1b2c3d' } });
  expect(await textOf(await caches.match(key))).toContain('new');
});

test('a page that was saved or opened within the app is kept, and brought up to date', async () => {
  await worker.send('message', { data: { keep: '/resources/videos/fog', as: 'saved' } });
  await worker.send('message', { data: { keep: '/search', as: 'visited' } });
  const { caches } = worker.world;
  expect(caches.paths('pages-saved')).toEqual([
    '/resources/videos/fog',
    '/resources/videos/fog?_rsc',
  ]);
  expect(caches.paths('pages-visited')).toEqual(['/search', '/search?_rsc']);
  Object.assign(worker.world.answers!, page('/resources/videos/fog', 'Mist', 'b'));
  await worker.send('install');
  goOffline();
  expect(await textOf(await worker.open('/resources/videos/fog'))).toContain('<h1>Mist</h1>');
});

test('what cannot be kept is not, and harms nothing', async () => {
  for (const data of [
    undefined,
    'keep',
    { keep: 'https://b.example/', as: 'saved' },
    { keep: '/nothing', as: 'saved' },
    { keep: '/resources/videos/fog', as: 'elsewhere' },
    { keep: 'https://', as: 'visited' },
  ])
    await worker.send('message', { data });
  goOffline();
  await worker.send('message', { data: { keep: '/resources/videos/fog', as: 'saved' } });
  expect(worker.world.asked.filter((path) => !path.startsWith('/'))).toEqual([]);
  expect(worker.world.caches.paths('pages-saved')).toEqual([]);
  expect(worker.world.caches.paths('pages-visited')).toEqual([]);
});

test('a page is kept at the address it led to', async () => {
  const led = worker.world.answers!['/resources/videos/fog']!;
  worker.world.answers!['/watch'] = from(`${SITE}/resources/videos/fog`, led.clone(), true);
  await worker.send('message', { data: { keep: '/watch?v=dQw4w9WgXcQ', as: 'saved' } });
  expect(worker.world.caches.paths('pages-saved')).toEqual([
    '/resources/videos/fog',
    '/resources/videos/fog?_rsc',
  ]);
});

test('a redirect, an error and the page of a network that asks to sign in are passed on, not kept', async () => {
  await worker.open('/resources/videos/fog');
  worker.world.answers = {
    '/resources/videos/fog': html('<h1>Sign in</h1>'),
    '/resources/videos/fog?_rsc': html('<h1>Sign in</h1>'),
    '/moved': new Response(null, { status: 308, headers: { Location: '/tags' } }),
  };
  expect(await textOf(await worker.open('/resources/videos/fog'))).toContain('Sign in');
  expect((await worker.open('/nothing'))?.status).toBe(404);
  expect((await worker.open('/moved'))?.status).toBe(308);
  goOffline();
  expect(await textOf(await worker.open('/resources/videos/fog'))).toContain('<h1>Fog</h1>');
  expect(worker.world.caches.paths('pages-visited')).toEqual([
    '/resources/videos/fog',
    '/resources/videos/fog?_rsc',
  ]);
});

test('a page that the site has removed is kept no longer', async () => {
  await worker.send('install');
  await worker.send('message', { data: { keep: '/resources/videos/fog', as: 'saved' } });
  await worker.open('/resources/videos/fog');
  delete worker.world.answers!['/resources/videos/fog'];
  expect((await worker.open('/resources/videos/fog'))?.status).toBe(404);
  goOffline();
  expect(await textOf(await worker.open('/resources/videos/fog'))).toContain('You are offline');
});

test('the data of a page that was only pointed at is not kept', async () => {
  const answer = await worker.ask('/search?_rsc', { headers: { RSC: '1' } });
  expect(await textOf(answer)).toContain('Search');
  expect(worker.world.caches.paths('pages-visited')).toEqual([]);
});

test('a named file is asked for once, unless a page was given something else for it', async () => {
  const src = '/_next/static/chunks/own-a.js';
  const times = () => worker.world.asked.filter((path) => path === src).length;
  await worker.ask(src);
  await worker.ask(src);
  expect(times()).toBe(1);
  worker.world.answers![src] = script('again()');
  expect(await textOf(await worker.ask(src, { cache: 'reload' }))).toBe('again()');
  goOffline();
  expect(await textOf(await worker.ask(src, { cache: 'reload' }))).toBe('again()');
});

test('a poster of this site is shown at once, and asked for anew', async () => {
  const poster = typed('image/webp');
  const src = '/library/posters/dQw4w9WgXcQ-640.webp';
  worker.world.answers![src] = poster('old');
  await worker.ask(src);
  worker.world.answers![src] = poster('new');
  expect(await textOf(await worker.ask(src))).toBe('old');
  expect(await textOf(await worker.ask(src))).toBe('new');
});

test('other sites, other methods and the early look for a newer page are left to the browser', async () => {
  expect(await worker.ask('https://i.ytimg.com/vi/dQw4w9WgXcQ/hqdefault.jpg')).toBeUndefined();
  expect(await worker.ask('/search', { method: 'POST' })).toBeUndefined();
  expect(await worker.ask('/resources/videos/fog', { cache: 'reload' })).toBeUndefined();
  expect(await worker.ask('/api/videos.json')).toBeUndefined();
});

test('a storage that fails costs nobody a page or a script', async () => {
  const fail = async () => {
    throw new DOMException('blocked', 'SecurityError');
  };
  const caches = Object.assign(new FakeCaches(), { open: fail, match: fail });
  worker = startWorker(WORKER, caches);
  worker.world.answers = { ...COMMON };
  expect(await textOf(await worker.open('/search'))).toContain('<h1>Search</h1>');
  expect((await worker.ask('/_next/static/chunks/all-a.js'))?.ok).toBe(true);
});

test('no more than 300 pages that were visited are kept', async () => {
  const paths = Array.from({ length: 310 }, (_, n) => `/tags/${n}`);
  for (const path of paths) Object.assign(worker.world.answers!, page(path, path));
  await Promise.all(paths.map((path) => worker.open(path)));
  // Expiry goes on after its event.
  await expect.poll(() => worker.world.caches.paths('pages-visited').length).toBe(600);
});

test('on a full device, what was saved stays, and what was visited makes room', async () => {
  await worker.send('install');
  await worker.send('message', { data: { keep: '/resources/videos/fog', as: 'saved' } });
  await worker.open('/resources/videos/fog');
  const { caches } = worker.world;
  const files = await caches.open('files');
  files.put = async () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  worker.world.answers!['/_next/static/chunks/new.js'] = script('new()');
  expect((await worker.ask('/_next/static/chunks/new.js'))?.ok).toBe(true);
  expect(caches.paths('pages-visited')).toEqual([]);
  goOffline();
  expect(await textOf(await worker.open('/resources/videos/fog'))).toContain('<h1>Fog</h1>');
  for (const src of chunks('a')) expect((await worker.ask(src))?.ok, src).toBe(true);
});

test('who wants nothing kept has nothing kept, also once the worker has started anew', async () => {
  const { caches } = worker.world;
  await caches.open('stopped');
  await worker.send('install');
  await worker.send('message', { data: { keep: '/resources/videos/fog', as: 'visited' } });
  worker = startWorker(WORKER, caches);
  worker.world.answers = { ...COMMON, ...watch() };
  expect(await textOf(await worker.open('/resources/videos/fog'))).toContain('<h1>Fog</h1>');
  await worker.ask('/_next/static/chunks/own-a.js');
  for (const name of await caches.keys()) expect(caches.paths(name), name).toEqual([]);
});

test('saved pages are kept one after the other, and take the place of those that were visited', async () => {
  await worker.send('message', { data: { keep: '/resources/videos/fog', as: 'visited' } });
  await worker.send('message', { data: { saved: ['/resources/videos/fog', '/search'] } });
  const { caches } = worker.world;
  expect(caches.paths('pages-saved')).toContain('/resources/videos/fog');
  expect(caches.paths('pages-saved')).toContain('/search');
  expect(caches.paths('pages-visited')).toEqual([]);
});

test('the page of a video that is saved no longer is forgotten', async () => {
  await worker.send('message', { data: { keep: '/resources/videos/fog', as: 'saved' } });
  expect(worker.world.caches.paths('pages-saved')).toHaveLength(2);
  await worker.send('message', { data: { forget: '/resources/videos/fog' } });
  expect(worker.world.caches.paths('pages-saved')).toEqual([]);
});
