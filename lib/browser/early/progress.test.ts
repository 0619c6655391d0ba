import { expect, test } from 'vitest';

import { DEVICE_CHANGED, send } from './contract';
import { watchProgress } from './progress';
import { isolatePages } from './page.fixture';

isolatePages();

const keep = (kept: unknown) => localStorage.setItem('positions', JSON.stringify(kept));
const rules = () =>
  [...document.adoptedStyleSheets[0]!.cssRules]
    .map(({ cssText }) => cssText.replaceAll(/[\s;]/gu, ''))
    .join('');

test('each position is a rule, at most the whole, which is also said', () => {
  keep({ a: { at: 30, of: 120 }, b_c: { at: 130, of: 120 } });
  watchProgress();
  expect(rules()).toBe(
    '[data-video="a"]{--watched:0.25}' +
      '[data-video="b_c"]{--watched:1}[data-video="b_c"]+*.seen{display:inline}' +
      '[data-video="b_c"]{--dimmed:.4}.hide-watched{display:flex}',
  );
});

test('it is updated when this window or another changes it', () => {
  watchProgress();
  expect(rules()).toBe('');
  keep({ a: { at: 30, of: 120 } });
  send(DEVICE_CHANGED);
  expect(rules()).toBe('[data-video="a"]{--watched:0.25}');
  keep({});
  dispatchEvent(new Event('storage'));
  expect(rules()).toBe('');
  expect(document.adoptedStyleSheets).toHaveLength(1);
});

test.each([
  ['null', null],
  ['a text', 'x'],
  ['an entry that is none', { a: null }],
  ['an id that would end the rule', { '"]{}*{display:none}': { at: 1, of: 2 } }],
  ['numbers that are none', { a: { at: '}', of: '}' } }],
  ['no length', { a: { at: 1, of: 0 } }],
])('%s draws nothing and breaks nothing', (_, kept) => {
  keep(kept);
  watchProgress();
  expect(rules()).toBe('');
});

test('invalid JSON draws nothing', () => {
  localStorage.setItem('positions', '{');
  watchProgress();
  expect(rules()).toBe('');
});
