import { beforeEach, expect, test, vi } from 'vitest';

import { find, isolatePages } from './early/page.fixture';
import { resume } from './resume';

isolatePages();

let heard: string[];
beforeEach(() => {
  heard = [];
  document.body.innerHTML =
    '<dialog id="page:search"><input name="q"></dialog><input name="from"><input type="checkbox">' +
    '<p id="page:fault">Fault</p>';
  document.addEventListener('input', ({ target }) => {
    heard.push((target as HTMLInputElement).value);
  });
});
const values = () => [...document.querySelectorAll('input')].map(({ value }) => value);
const isOpen = () => find<HTMLDialogElement>('dialog').open;

test('what was typed is there again and heard of, search is open, and it is forgotten', () => {
  sessionStorage.setItem('reloaded', '["fog","1:20","on"]');
  resume();
  expect([values(), heard, isOpen()]).toEqual([['fog', '1:20', 'on'], ['fog', '1:20'], true]);
  expect(find('#page\\:fault').hidden).toBe(true);
  expect(sessionStorage.getItem('reloaded')).toBeNull();
});

test('where nothing was typed, nothing changes', () => {
  sessionStorage.setItem('reloaded', '["","","on"]');
  resume();
  expect([heard, isOpen()]).toEqual([[], false]);
});

test.each([null, 'null', '{', '7', '["fog"]', '[1,null,{}]', '{"length":3}'])(
  'what is stored may be %s',
  (text) => {
    if (text !== null) sessionStorage.setItem('reloaded', text);
    resume();
    expect([heard, isOpen()]).toEqual([[], false]);
  },
);

test('where the storage is blocked, nothing changes', () => {
  vi.stubGlobal('sessionStorage', undefined);
  resume();
  expect(heard).toEqual([]);
  vi.unstubAllGlobals();
});
