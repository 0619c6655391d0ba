// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

import { formatScriptList } from '@/lib/model/script-list';

import { find, finishPage, isolatePages } from './page.fixture';
import { watchForLife } from './wake';

isolatePages();

const FILES = ['/_next/static/a.js', '/_next/static/b.js'];

/** How the server responds to a request for data. */
let answer: () => Promise<Response>;
let asked: string[];
/** The scripts added to the page, in order. */
let scripts: HTMLScriptElement[];
beforeEach(() => {
  answer = async () => new Response('the data');
  asked = [];
  scripts = [];
  delete (self as { __next_f?: unknown }).__next_f;
  vi.useFakeTimers();
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    return path.endsWith('?_rsc') ? answer() : Promise.resolve(new Response(''));
  });
  vi.spyOn(document.head, 'append').mockImplementation((...nodes) => {
    scripts.push(...(nodes as HTMLScriptElement[]));
  });
  document.body.innerHTML = `<p>Text</p>${formatScriptList(FILES)}`;
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

test('the next sign loads a script that failed, and only that one', async () => {
  watchForLife();
  await sign();
  scripts[1]!.dispatchEvent(new Event('error'));
  expect(isWaiting()).toBe(true);
  await sign();
  expect(sources()).toEqual([...FILES, FILES[1]]);
  expect(data()).toHaveLength(2);
  scripts[2]!.dispatchEvent(new Event('error'));
  scripts[0]!.dispatchEvent(new Event('error'));
  await sign();
  expect(sources().slice(3)).toEqual([FILES[1], FILES[0]]);
  expect(isWaiting()).toBe(false);
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
