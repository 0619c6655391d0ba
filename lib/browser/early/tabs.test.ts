import { beforeEach, expect, test } from 'vitest';

import { PANEL_SHOW, send } from './contract';
import { find, isolatePages } from './page.fixture';
import { watchTabs } from './tabs';

isolatePages();

const NAMES = ['a', 'b', 'c'];

beforeEach(() => {
  document.body.innerHTML =
    `<a href="#panel:c">c</a><div role="tablist">${NAMES.map((name, index) => `<button role="tab" id="tab:${name}" aria-controls="panel:${name}" aria-selected="${index === 0}" tabindex="${index === 0 ? 0 : -1}">${name}</button>`).join('')}</div>` +
    NAMES.map((name, index) => `<div id="panel:${name}"${index ? ' data-off' : ''}></div>`).join(
      '',
    );
  watchTabs();
});

const tab = (name: string) => document.getElementById(`tab:${name}`)!;
/** The part that is shown, by its own attribute, its tab's, and the order of focus. */
const shown = () => [
  NAMES.filter((name) => !document.getElementById(`panel:${name}`)!.hasAttribute('data-off')),
  NAMES.filter((name) => tab(name).getAttribute('aria-selected') === 'true'),
  NAMES.filter((name) => tab(name).tabIndex === 0),
];
const press = (key: string) =>
  document.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );

test('a press on a tab shows its part alone', () => {
  tab('b').click();
  expect(shown()).toEqual([['b'], ['b'], ['b']]);
});

test('arrow keys go round, the other way from right to left', () => {
  tab('a').focus();
  press('ArrowLeft');
  expect(document.activeElement).toBe(tab('c'));
  expect(shown()).toEqual([['c'], ['c'], ['c']]);
  press('ArrowRight');
  expect(shown()[0]).toEqual(['a']);
  document.documentElement.dir = 'rtl';
  press('ArrowLeft');
  expect(shown()[0]).toEqual(['b']);
  press('x');
  expect(shown()[0]).toEqual(['b']);
});

test('a link to a part shows it, and so does the app', () => {
  find('a').click();
  expect(shown()[0]).toEqual(['c']);
  send(PANEL_SHOW, 'panel:b');
  expect(shown()[0]).toEqual(['b']);
  send(PANEL_SHOW, 'panel:none');
  expect(shown()[0]).toEqual(['b']);
});
