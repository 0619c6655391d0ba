import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { toPlace } from '@/lib/model/fragment';

import { loadFragment } from './fragment';

const PATH = '/library/transcripts/a.en.html';
const WORDS = '<p>Words</p>';

let box: HTMLElement;
const ask = vi.fn<typeof fetch>();
const onChange = vi.fn();

beforeEach(() => {
  box = document.createElement('div');
  box.innerHTML = toPlace(PATH);
  vi.stubGlobal('fetch', ask);
});
afterEach(() => {
  vi.resetAllMocks();
  vi.unstubAllGlobals();
});

test('markup that came with the page is not fetched', () => {
  box.innerHTML = WORDS;
  loadFragment(box, PATH, onChange)();
  expect(ask).not.toHaveBeenCalled();
});

test('markup that is missing is fetched once', async () => {
  ask.mockImplementation(async () => new Response(WORDS));
  const stop = loadFragment(box, PATH, onChange);
  await vi.waitFor(() => expect(box.innerHTML).toBe(WORDS));
  dispatchEvent(new Event('online'));
  stop();
  expect(ask.mock.calls.map(([path]) => path)).toEqual([PATH]);
  expect(onChange.mock.calls).toEqual([[false]]);
});

test.each([
  ['no connection', () => Promise.reject(new TypeError())],
  ['another answer', () => Promise.resolve(new Response('', { status: 500 }))],
  ['a page', () => Promise.resolve(new Response('<!doctype html><p>Sign in</p>'))],
])('after %s it is fetched once the browser is online', async (_, failure) => {
  ask.mockImplementationOnce(failure).mockImplementationOnce(async () => new Response(WORDS));
  const stop = loadFragment(box, PATH, onChange);
  await vi.waitFor(() => expect(onChange).toHaveBeenLastCalledWith(true));
  expect(box.innerHTML).toBe(toPlace(PATH));
  dispatchEvent(new Event('online'));
  await vi.waitFor(() => expect(onChange).toHaveBeenLastCalledWith(false));
  expect(box.innerHTML).toBe(WORDS);
  stop();
});

test('once it is stopped, nothing is reported and nothing is fetched again', async () => {
  ask.mockImplementation(
    (_, init) => new Promise((_resolve, reject) => init!.signal!.addEventListener('abort', reject)),
  );
  loadFragment(box, PATH, onChange)();
  dispatchEvent(new Event('online'));
  await Promise.resolve();
  expect(ask).toHaveBeenCalledTimes(1);
  expect(onChange).not.toHaveBeenCalled();
});
