import { beforeEach, describe, expect, test, vi } from 'vitest';

import { formatScriptList } from '@/lib/model/script-list';

import { find, finishPage, isolatePages } from './page.fixture';
import { watchForLife } from './wake';

isolatePages();

const FILES = ['/_next/static/a.js', '/_next/static/b.js'];

const LIST = formatScriptList([{ runtimeModuleIds: [1] }, ...FILES], 'the data');

/** How the server responds to a request for data. */
let answer: () => Promise<Response>;
let asked: string[];
/** How a script is answered, at each of its requests. */
let script: (path: string, cache?: RequestCache) => Response | Promise<Response>;
/** The page as the server has it now. */
let current: () => Promise<Response>;
const reload = vi.fn();
/** The scripts added to the page, in order. */
let scripts: HTMLScriptElement[];
beforeEach(() => {
  answer = async () => new Response('the data');
  asked = [];
  reload.mockClear();
  scripts = [];
  delete (self as { __next_f?: unknown }).__next_f;
  delete (self as { TURBOPACK?: unknown }).TURBOPACK;
  vi.useFakeTimers();
  script = () => new Response('', { headers: { 'content-type': 'text/javascript' } });
  current = async () => new Response(document.documentElement.outerHTML + LIST);
  vi.spyOn(location, 'reload').mockImplementation(reload);
  vi.stubGlobal('fetch', async (path: string, { cache }: RequestInit = {}) => {
    if (path === location.href) return current();
    asked.push(path);
    return path.endsWith('?_rsc') ? answer() : script(path, cache);
  });
  vi.spyOn(document.head, 'append').mockImplementation((...nodes) => {
    scripts.push(...(nodes as HTMLScriptElement[]));
  });
  document.body.innerHTML = `<p>Text</p><p id="page:fault" hidden>Fault</p>${LIST}`;
});

const data = () => (self as { __next_f?: unknown[] }).__next_f;
const sources = () => scripts.map((script) => script.getAttribute('src'));
const isWaiting = () => document.getElementById('page:wake') !== null;
const sign = async (type = 'pointermove') => {
  find('p').dispatchEvent(new Event(type, { bubbles: true }));
  await vi.runAllTimersAsync();
};

test('nothing loads before a sign', async () => {
  watchForLife();
  finishPage();
  await vi.runAllTimersAsync();
  expect([asked, scripts]).toEqual([[], []]);
});

test.each([
  'pointermove',
  'pointerdown',
  'touchstart',
  'keydown',
  'focusin',
  'click',
  'page:needed',
])('%s loads the data, then the scripts in order, once', async (type) => {
  watchForLife();
  await sign(type);
  await sign(type);
  expect(data()).toEqual([[0], [1, 'the data']]);
  expect((self as { TURBOPACK?: unknown }).TURBOPACK).toEqual([{ runtimeModuleIds: [1] }]);
  expect(sources()).toEqual(FILES);
  expect(scripts.every((script) => !script.async)).toBe(true);
  expect(asked).toEqual(['/?_rsc', ...FILES]);
  expect(isWaiting()).toBe(false);
});

test('a sign before the page is complete counts once it is', async () => {
  const list = document.getElementById('page:wake')!;
  const text = list.textContent;
  list.textContent = '';
  const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  watchForLife();
  await sign();
  expect(asked).toEqual([]);
  list.textContent = text;
  state.mockReturnValue('interactive');
  finishPage();
  await vi.runAllTimersAsync();
  expect(sources()).toEqual(FILES);
});

test.each(['/?q=flow', '/#t=95'])('%s loads them at once', async (address) => {
  history.replaceState(null, '', address);
  watchForLife();
  finishPage();
  await vi.runAllTimersAsync();
  expect(sources()).toEqual(FILES);
});

test.each([
  ['of a page that shows it', '<a data-history="">Start</a>', '{"a":{}}', FILES],
  ['of any other page', '', '{"a":{}}', []],
  ['that is empty', '<a data-history="">Start</a>', null, []],
  ['of a page of its own', '<p data-history="always"></p>', null, FILES],
])('the history %s decides whether they load at once', async (_, markup, kept, expected) => {
  if (kept) localStorage.setItem('positions', kept);
  document.body.insertAdjacentHTML('afterbegin', markup);
  watchForLife();
  finishPage();
  await vi.runAllTimersAsync();
  expect(sources()).toEqual(expected);
});

test.each([
  ['no answer', () => Promise.reject(new TypeError('no connection'))],
  ['an error', async () => new Response('', { status: 503 })],
])('after %s the page stays as it was, and the next sign tries again', async (_, failure) => {
  history.replaceState(null, '', '/?q=flow');
  const succeed = answer;
  answer = failure;
  watchForLife();
  expect(document.documentElement.dataset.asked).toBe('');
  await sign();
  expect(scripts).toEqual([]);
  expect(isWaiting()).toBe(true);
  expect(document.documentElement.dataset.asked).toBeUndefined();
  answer = succeed;
  await sign();
  expect(sources()).toEqual(FILES);
  expect(data()).toHaveLength(2);
});

test('a script that failed is loaded again at once, and only that one', async () => {
  watchForLife();
  await sign();
  scripts[1]!.dispatchEvent(new Event('error'));
  await vi.runAllTimersAsync();
  expect(sources()).toEqual([...FILES, FILES[1]]);
  expect(data()).toHaveLength(2);
  expect(isWaiting()).toBe(false);
  scripts[2]!.dispatchEvent(new Event('error'));
  await vi.runAllTimersAsync();
  // From then on it waits for a sign.
  expect(isWaiting()).toBe(true);
  await sign();
  expect(sources().slice(3)).toEqual([FILES[1]]);
  expect(data()).toHaveLength(2);
});

const SIGN_IN = () => new Response('<html>Sign in', { headers: { 'content-type': 'text/html' } });

test('what is no script is not run, and asked for again past what caches hold', async () => {
  const caches: unknown[] = [];
  script = (path, cache) => {
    if (path === FILES[1]) caches.push(cache);
    return path === FILES[1] && cache !== 'reload'
      ? SIGN_IN()
      : new Response('', { headers: { 'content-type': 'text/javascript' } });
  };
  watchForLife();
  await sign();
  expect(sources()).toEqual(FILES);
  expect(caches).toEqual([undefined, 'reload']);
  expect(reload).not.toHaveBeenCalled();
});

/** As on a page whose control was pressed. */
function press() {
  document.body.insertAdjacentHTML('beforeend', '<button aria-busy="true">Filters</button>');
}
const isSaid = () => !document.getElementById('page:fault')!.hidden;

describe.each([
  ['its scripts are gone', () => (script = () => new Response('', { status: 404 }))],
  ['its data is that of another build', () => (answer = async () => new Response('other data'))],
  ['a network asks to sign in', () => (answer = script = async () => SIGN_IN())],
  ['nothing answers', () => (answer = script = () => Promise.reject(new TypeError('reset')))],
])('%s', (_, fail) => {
  const newer = async () =>
    new Response(formatScriptList([{}, '/_next/static/c.js'], 'other data'));
  beforeEach(() => {
    fail();
    watchForLife();
  });

  test('the page of another build is loaded once, with what was typed', async () => {
    current = newer;
    document.body.insertAdjacentHTML('beforeend', '<input value="fog"><input>');
    await sign();
    expect(reload).toHaveBeenCalledOnce();
    expect(sessionStorage.getItem('reloaded')).toBe('["fog",""]');
    expect([isSaid(), scripts]).toEqual([false, []]);
  });

  test.each([
    ['there is none', async () => new Response(document.documentElement.outerHTML + LIST)],
    ['it is gone', async () => new Response('Not found', { status: 404 })],
    ['there is no connection', () => Promise.reject(new TypeError('offline'))],
    ['a network asks to sign in', async () => SIGN_IN()],
  ])('where %s, the page stays, and says so to whoever waits for it', async (_, page) => {
    current = page;
    press();
    await sign();
    expect(reload).not.toHaveBeenCalled();
    expect([isSaid(), isWaiting()]).toEqual([true, true]);
    expect(document.querySelector('[aria-busy]')).toBeNull();
    expect([data(), scripts.length]).toEqual([data() && expect.anything(), 0]);
  });

  test('where it was loaded already, the page stays', async () => {
    current = newer;
    sessionStorage.setItem('reloaded', '[]');
    await sign();
    expect(reload).not.toHaveBeenCalled();
    // Nobody waits for anything.
    expect([isSaid(), isWaiting()]).toEqual([false, true]);
  });

  test('where the storage is blocked, too', async () => {
    current = newer;
    vi.stubGlobal('sessionStorage', undefined);
    await sign();
    expect(reload).not.toHaveBeenCalled();
    expect(isWaiting()).toBe(true);
    vi.unstubAllGlobals();
  });
});

test('if the scripts are in the page, a sign does nothing', async () => {
  document.body.innerHTML = '<p>Text</p>';
  watchForLife();
  await sign();
  expect(asked).toEqual([]);
});

test('a jump within the page is recorded', () => {
  watchForLife();
  history.replaceState(null, '', '/#restored');
  // The address itself has been restored before the event comes.
  dispatchEvent(new HashChangeEvent('hashchange', { newURL: 'http://localhost/#passage' }));
  expect(document.documentElement.dataset.hash).toBe('#passage');
});
