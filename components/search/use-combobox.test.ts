// @vitest-environment happy-dom
import { act, createElement, createRef } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { useCombobox } from './use-combobox';

const field = createRef<HTMLInputElement>();
let root: Root;
let taken: number[];

function List({ q, count }: { q: string; count: number }) {
  return useCombobox({ field, q, count, onTake: (option) => taken.push(option) });
}

const show = (q: string, count: number) =>
  act(() => root.render(createElement(List, { q, count })));
const active = () => document.querySelector('p')!.textContent;
const press = (key: string, init: KeyboardEventInit = {}) =>
  act(() => {
    const event = new KeyboardEvent('keydown', { key, cancelable: true, ...init });
    field.current!.dispatchEvent(event);
    return event.defaultPrevented;
  });
const submit = () =>
  act(() => {
    const event = new Event('submit', { cancelable: true });
    field.current!.form!.dispatchEvent(event);
  });

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = '<form><input aria-expanded="false"></form><p></p>';
  field.current = document.querySelector('input');
  taken = [];
  root = createRoot(document.querySelector('p')!);
});
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

test('arrow keys go round through the options and the field, which says where they are', () => {
  show('fog', 2);
  expect(field.current!.getAttribute('aria-expanded')).toBe('true');
  const places = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp'].map((key) => {
    press(key);
    return [active(), field.current!.getAttribute('aria-activedescendant')];
  });
  expect(places).toEqual([
    ['0', 'page:found-0'],
    ['1', 'page:found-1'],
    ['-1', null],
    ['1', 'page:found-1'],
  ]);
});

test('another question begins anew; without options the keys are the browser’s', () => {
  show('fog', 2);
  press('ArrowDown');
  show('fogs', 2);
  expect(active()).toBe('-1');
  show('fogs', 0);
  press('ArrowDown');
  expect([active(), field.current!.getAttribute('aria-expanded')]).toEqual(['-1', 'false']);
});

test('what composes a word moves nothing', () => {
  show('ふ', 2);
  press('ArrowDown', { isComposing: true });
  press('ArrowDown', { keyCode: 229 });
  expect(active()).toBe('-1');
});

test('the form takes the current option, or the question; nothing of an empty one', () => {
  show('fog', 2);
  submit();
  press('ArrowDown');
  submit();
  show(' ', 0);
  submit();
  expect(taken).toEqual([-1, 0]);
});
