import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { isolatePages } from './page.fixture';
import { holdBackTheRest } from './rest';

isolatePages();

afterEach(() => vi.unstubAllGlobals());

let frames: (() => void)[];
let say: () => void;
let loads: string[];
beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  loads = [];
  const faces = ['Figtree', 'Stand-in'].map((family) => ({
    load: async () => void loads.push(family),
  }));
  Object.defineProperty(document, 'fonts', { configurable: true, value: faces });
  vi.stubGlobal('navigation', new EventTarget());
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      observe = () => {};
      constructor(callback: () => void) {
        say = callback;
      }
    },
  );
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback));
});

const paint = () => frames.splice(0).forEach((callback) => callback());

function moveTo(address: string): void {
  history.replaceState(null, '', address);
  navigation.dispatchEvent(new Event('currententrychange'));
}

const waitsFor = () => document.documentElement.dataset.first;
const manifests = () =>
  [...document.querySelectorAll('link[rel="manifest"]')].map((link) => link.getAttribute('href'));

test('on a first visit, posters wait until the page is painted with its first, and text for the next page', async () => {
  holdBackTheRest();
  expect(waitsFor()).toBe('poster');
  window.dispatchEvent(new Event('load'));
  await vi.advanceTimersByTimeAsync(100);
  expect(frames).toEqual([]);
  say();
  await vi.advanceTimersByTimeAsync(100);
  paint();
  expect(waitsFor()).toBe('poster');
  paint();
  expect(waitsFor()).toBe('text');
  expect(loads).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(loads).toEqual(['Figtree', 'Stand-in']);
  moveTo('#part');
  expect(waitsFor()).toBe('text');
  moveTo('/other');
  expect(waitsFor()).toBeUndefined();
});

test('who goes on before all that has posters and the typeface there', async () => {
  holdBackTheRest();
  moveTo('/other');
  expect(waitsFor()).toBeUndefined();
  await vi.runAllTimersAsync();
  expect(waitsFor()).toBeUndefined();
  expect(manifests().length).toBe(1);
});

test('nothing waits for a host that never answers', async () => {
  holdBackTheRest();
  await vi.advanceTimersByTimeAsync(2999);
  expect(waitsFor()).toBe('poster');
  await vi.advanceTimersByTimeAsync(1);
  expect(waitsFor()).toBe('text');
});

test('on the next page, only the manifest waits', async () => {
  holdBackTheRest();
  await vi.runAllTimersAsync();
  delete document.documentElement.dataset.first;
  document.head.replaceChildren();
  expect(localStorage.getItem('visited')).toBe('on');
  holdBackTheRest();
  expect(waitsFor()).toBeUndefined();
  expect(manifests()).toEqual([]);
  loads = [];
  await vi.runAllTimersAsync();
  expect(manifests()).toEqual(['/manifest.webmanifest']);
  expect(loads).toEqual([]);
});

test('a page that is late has one manifest, too', async () => {
  holdBackTheRest();
  await vi.runAllTimersAsync();
  window.dispatchEvent(new Event('load'));
  say();
  await vi.runAllTimersAsync();
  paint();
  paint();
  expect(manifests().length).toBe(1);
});

test('a worker keeps pages once they are seen, if the site has one and the browser can', async () => {
  const register = vi.fn((): Promise<void> => Promise.reject(new Error('refused')));
  vi.stubGlobal('navigator', { serviceWorker: { register } });
  const visit = async () => {
    holdBackTheRest();
    window.dispatchEvent(new Event('load'));
    await vi.runAllTimersAsync();
  };
  await visit();
  expect(register).not.toHaveBeenCalled();
  document.documentElement.dataset.offline = '';
  holdBackTheRest();
  await vi.runAllTimersAsync();
  // A page that is still loading has the line to itself.
  expect(register).not.toHaveBeenCalled();
  window.dispatchEvent(new Event('load'));
  await vi.advanceTimersByTimeAsync(2999);
  expect(register).not.toHaveBeenCalled();
  await vi.runAllTimersAsync();
  expect(register).toHaveBeenCalledWith('/sw.js');
  register.mockClear();
  localStorage.setItem('keeping', 'false');
  vi.stubGlobal('navigator', {});
  await visit();
  expect(register).not.toHaveBeenCalled();
});

test('if nothing can be stored, the typeface fails, or no navigation is told of, the page is shown all the same', async () => {
  vi.stubGlobal('localStorage', undefined);
  vi.stubGlobal('navigation', undefined);
  const refuse = () => Promise.reject(new Error('refused'));
  Object.defineProperty(document, 'fonts', { configurable: true, value: [{ load: refuse }] });
  holdBackTheRest();
  expect(waitsFor()).toBe('poster');
  await vi.runAllTimersAsync();
  expect(waitsFor()).toBe('text');
});
