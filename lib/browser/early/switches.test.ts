import { expect, test } from 'vitest';

import { find, finishPage, isolatePages } from './page.fixture';
import { watchSwitches } from './switches';

isolatePages();

const start = (name: string) => {
  document.body.innerHTML = `<button data-switch="${name}" aria-pressed="false"><b>x</b></button>`;
  watchSwitches();
  finishPage();
};
const state = (name: string) => [
  document.documentElement.hasAttribute(`data-${name}`),
  find('button').getAttribute('aria-pressed'),
];

test.each(['theatre', 'rows'])('%s is switched on and off, alone, and remembered', (name) => {
  start(name);
  expect(state(name)).toEqual([false, 'false']);
  find('b').click();
  expect(state(name)).toEqual([true, 'true']);
  expect({ ...localStorage }).toEqual({ [name]: 'on' });
  find('b').click();
  expect(state(name)).toEqual([false, 'false']);
});

test.each(['theatre', 'rows'])('%s is there from the start where it was chosen', (name) => {
  localStorage.setItem(name, 'on');
  start(name);
  expect(state(name)).toEqual([true, 'true']);
});
