import { beforeEach, expect, test, vi } from 'vitest';

import { PAGE_ALIVE, send } from './contract';
import { find, isolatePages } from './page.fixture';
import { watchSearch } from './search';

isolatePages();

const DIALOG =
  '<a href="/search" data-search=""><b>Search</b></a>' +
  '<dialog id="page:search"><form><input name="q"><button type="reset"></button><button type="button" data-close=""><i></i></button></form></dialog>';

let asked: string[];
beforeEach(() => {
  asked = [];
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    return Promise.reject(new Error('no connection'));
  });
  document.body.innerHTML = `${DIALOG}<main><input id="other"><p>Text</p></main>`;
  // Elements without a box are not visible.
  vi.spyOn(HTMLElement.prototype, 'getClientRects').mockImplementation(function (
    this: HTMLElement,
  ) {
    const isSeen = this.closest('dialog:not([open])') === null;
    return (isSeen ? [{}] : []) as unknown as DOMRectList;
  });
  watchSearch();
});

const isOpen = () => find<HTMLDialogElement>('dialog').open;
const field = () => find<HTMLInputElement>('dialog input');
const isFocused = () => document.activeElement === field();

/** Whether the page has prevented the event’s default. */
const take = (event: Event, target = 'p') => {
  find(target).dispatchEvent(event);
  return event.defaultPrevented;
};
const click = (target: string, init: MouseEventInit = {}) =>
  take(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }), target);
const press = (init: KeyboardEventInit, target?: string) =>
  take(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }), target);

test('a click on the link opens it, focuses its field and starts loading its index', () => {
  expect(click('b')).toBe(true);
  expect([isOpen(), isFocused()]).toEqual([true, true]);
  expect(asked).toEqual(['/library/index.json']);
});

test('a field that only leads to it opens it, too; the own field of a page takes its place', () => {
  find('main').innerHTML = '<form><input name="q" data-search=""></form>';
  expect(click('main input')).toBe(true);
  expect([isOpen(), isFocused()]).toEqual([true, true]);
  find<HTMLDialogElement>('dialog').close();
  find('main').innerHTML = '<form><input name="q"></form>';
  expect(click('b')).toBe(true);
  expect([isOpen(), document.activeElement]).toEqual([false, find('main input')]);
});

test.each([
  { key: '/', code: 'Slash' },
  { key: '/', code: 'Digit7', shiftKey: true },
  { key: '-', code: 'Slash' },
  { key: 'k', ctrlKey: true },
  { key: 'K', metaKey: true },
  { key: 'л', code: 'KeyK', ctrlKey: true },
  { key: 'κ', code: 'KeyK', metaKey: true },
])('%j opens it', (key) => {
  expect(press(key)).toBe(true);
  expect([isOpen(), isFocused()]).toEqual([true, true]);
});

test.each([
  { key: '?', code: 'Slash', shiftKey: true },
  { key: '?', code: 'Slash' },
  { key: '/', code: 'Slash', ctrlKey: true },
  { key: '/', code: 'Slash', altKey: true },
  { key: '/', code: 'Slash', isComposing: true },
  { key: 'k', code: 'KeyK' },
  { key: 'K', code: 'KeyK', ctrlKey: true, shiftKey: true },
  // On layouts with another letter order, that key has another letter.
  { key: 'e', code: 'KeyK', ctrlKey: true },
  { key: 'Escape' },
])('%j does nothing', (key) => {
  expect(press(key)).toBe(false);
  expect(isOpen()).toBe(false);
});

test('"/" is a letter while typing, but not in a field that is no longer visible', () => {
  expect(press({ key: '/' }, '#other')).toBe(false);
  expect(isOpen()).toBe(false);
  expect(press({ key: 'k', ctrlKey: true }, '#other')).toBe(true);
  expect(press({ key: '/' }, 'dialog input')).toBe(false);
  find<HTMLDialogElement>('dialog').close();
  expect(press({ key: '/' }, 'dialog input')).toBe(true);
  expect(isOpen()).toBe(true);
});

test('reopened, it is empty; asked for while open, it keeps what was typed', () => {
  click('b');
  field().value = 'fog';
  press({ key: 'k', ctrlKey: true });
  expect(field().value).toBe('fog');
  find<HTMLDialogElement>('dialog').close();
  click('b');
  expect(field().value).toBe('');
  expect(asked).toHaveLength(1);
});

test('Esc, the button and a click beside it close it; Esc while composing does not', () => {
  for (const close of [
    () => press({ key: 'Escape' }, 'dialog input'),
    () => click('i'),
    () => click('dialog'),
  ]) {
    click('b');
    close();
    expect(isOpen()).toBe(false);
  }
  click('b');
  press({ key: 'Escape', isComposing: true }, 'dialog input');
  click('dialog form');
  expect(isOpen()).toBe(true);
});

test('the field gets the focus once it is cleared', () => {
  click('b');
  find('[type=reset]').focus();
  click('[type=reset]');
  expect(isFocused()).toBe(true);
});

test.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])('with %s the link is a link', (key) => {
  expect(click('b', { [key]: true })).toBe(false);
  expect(isOpen()).toBe(false);
});

test('on the search page, its own field gets the focus', () => {
  find('main').innerHTML = '<input id="own" name="q">';
  expect(press({ key: '/' }, 'a')).toBe(true);
  expect([isOpen(), document.activeElement?.id]).toEqual([false, 'own']);
});

test('before the dialog is there, the link leads to the search page', () => {
  find('dialog').remove();
  expect(click('b')).toBe(false);
});

test('once the app is alive, it loads the index itself', () => {
  send(PAGE_ALIVE);
  click('b');
  expect(asked).toEqual([]);
});
