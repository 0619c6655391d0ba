// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { find, finishPage, isolatePages } from './page.fixture';
import { watchTheatre } from './theatre';

isolatePages();

const start = () => {
  document.body.innerHTML = '<button data-switch="theatre" aria-pressed="false"><b>x</b></button>';
  watchTheatre();
  finishPage();
};
const state = () => [
  document.documentElement.hasAttribute('data-theatre'),
  find('button').getAttribute('aria-pressed'),
];

test('the wide player is switched on and off, and remembered', () => {
  start();
  expect(state()).toEqual([false, 'false']);
  find('b').click();
  expect(state()).toEqual([true, 'true']);
  expect(localStorage.getItem('theatre')).toBe('on');
  find('b').click();
  expect(state()).toEqual([false, 'false']);
});

test('it is there from the start where it was chosen', () => {
  localStorage.setItem('theatre', 'on');
  start();
  expect(state()).toEqual([true, 'true']);
});
