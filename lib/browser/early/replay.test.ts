import { beforeEach, expect, test, vi } from 'vitest';

import { PAGE_ALIVE, send } from './contract';
import { watchPresses } from './replay';
import { find, isolatePages } from './page.fixture';

isolatePages();

let asked: string[];
let clicks: number;
beforeEach(() => {
  asked = [];
  clicks = 0;
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    return Promise.reject(new Error('no connection'));
  });
  document.body.innerHTML =
    '<button id="a" data-replay="/library/index.json"><b>Filters</b></button><button id="b" data-replay="">Settings</button><button id="c">Other</button><input>';
  watchPresses();
  for (const button of document.querySelectorAll('button'))
    button.addEventListener('click', () => (clicks += 1));
});

test('a control shows that it was pressed, requests its file, and is pressed again once', () => {
  find('b').click();
  expect(find('#a').getAttribute('aria-busy')).toBe('true');
  expect(asked).toEqual(['/library/index.json']);
  send(PAGE_ALIVE);
  expect(clicks).toBe(2);
  expect(find('#a').hasAttribute('aria-busy')).toBe(false);
  find('#a').click();
  send(PAGE_ALIVE);
  expect(find('#a').hasAttribute('aria-busy')).toBe(false);
  expect(asked).toHaveLength(1);
});

test('a control without a file requests none; any other control is not pressed again', () => {
  find('#b').click();
  find('#c').click();
  send(PAGE_ALIVE);
  expect(asked).toEqual([]);
  expect(clicks).toBe(3);
});

test('the last single key is repeated unless it was typed into something', () => {
  const keys: string[] = [];
  const press = (target: Element, key: string, ctrlKey = false) =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true }));
  press(document.body, 'k', true);
  press(document.body, 'Tab');
  press(find('input'), 'x');
  press(find('#c'), 'y');
  const composed = new KeyboardEvent('keydown', { key: 'か', isComposing: true, bubbles: true });
  document.body.dispatchEvent(composed);
  const taken = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true });
  taken.preventDefault();
  document.body.dispatchEvent(taken);
  document.addEventListener('keydown', ({ key, ctrlKey }) => keys.push(`${ctrlKey} ${key}`));
  send(PAGE_ALIVE);
  expect(keys).toEqual(['true k']);
});
