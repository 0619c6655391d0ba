import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { noteMove, replaceWith } from './query';
import { openStep } from './step';

/** What a browser keeps of one tab; going back takes effect later. */
let entries: { href: string; state: unknown }[];
let at: number;

function write(add: number, state: unknown, path?: string) {
  const { href } = entries[at]!;
  entries.splice(at + add, Infinity, { href: new URL(path ?? href, href).href, state });
  at += add;
}

const back = () => {
  setTimeout(() => {
    at -= 1;
    dispatchEvent(new PopStateEvent('popstate'));
  });
};
const settle = () => vi.advanceTimersByTimeAsync(10);
const tab = () => [...entries.map(({ href }) => href.slice('https://a.example'.length)), at];

beforeEach(() => {
  vi.useFakeTimers();
  entries = [
    { href: 'https://a.example/', state: 'home' },
    { href: 'https://a.example/videos?sort=title', state: 'list' },
  ];
  at = 1;
  vi.stubGlobal('history', {
    get state() {
      return entries[at]!.state;
    },
    pushState: (state: unknown, _: string, path?: string) => write(1, state, path),
    replaceState: (state: unknown, _: string, path?: string) => write(0, state, path),
    back,
  });
  vi.stubGlobal('location', {
    get href() {
      return entries[at]!.href;
    },
    get pathname() {
      return new URL(entries[at]!.href).pathname;
    },
    get search() {
      return new URL(entries[at]!.href).search;
    },
  });
});
// The router hears of going back first, and whatever follows the query with it.
addEventListener('popstate', noteMove);
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Dialog = { isOpen: boolean; close: () => boolean; end: () => void };

/** Like a dialog, which reports later that it was closed. */
function openDialog() {
  const dialog: Dialog = {
    isOpen: true,
    close: () => true,
    end: openStep(() => dialog.close()),
  };
  dialog.close = () => {
    dialog.isOpen = false;
    setTimeout(dialog.end);
    return true;
  };
  return dialog;
}

test('back closes what is open, and the next one leaves the page', async () => {
  const dialog = openDialog();
  await settle();
  expect(tab()).toEqual(['/', '/videos?sort=title', '/videos?sort=title', 2]);
  expect(entries[2]!.state).toBe('list');
  back();
  await settle();
  expect([dialog.isOpen, at]).toEqual([false, 1]);
});

test('a page that has changed under it hears of going back', async () => {
  const hear = vi.fn();
  addEventListener('popstate', hear);
  const dialog = openDialog();
  dialog.close = () => false;
  await settle();
  write(1, 'next', '/videos/next');
  back();
  await settle();
  expect(hear).toHaveBeenCalledOnce();
  removeEventListener('popstate', hear);
});

test('closing it leaves no entry, even if it is opened again at once', async () => {
  const dialog = openDialog();
  await settle();
  dialog.close();
  await settle();
  expect(at).toBe(1);
  const next = openDialog();
  await settle();
  next.end();
  const last = openDialog();
  await settle();
  expect([last.isOpen, at]).toEqual([true, 2]);
  last.close();
  await settle();
  expect(at).toBe(1);
});

test.each([
  ['its button', (dialog: Dialog) => dialog.close()],
  ['back', back],
])('what was chosen stays after %s, as one step', async (_, leave) => {
  const dialog = openDialog();
  await settle();
  replaceWith('?tags=tea');
  replaceWith('?tags=tea&year=2024');
  leave(dialog);
  await settle();
  expect(dialog.isOpen).toBe(false);
  expect(tab()).toEqual(['/', '/videos?sort=title', '/videos?tags=tea&year=2024', 2]);
});

test('what was chosen and dropped again leaves no entry', async () => {
  const dialog = openDialog();
  await settle();
  replaceWith('?tags=tea');
  replaceWith('?sort=title');
  dialog.close();
  await settle();
  expect(at).toBe(1);
});
