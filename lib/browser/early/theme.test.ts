import { beforeEach, expect, test, vi } from 'vitest';

import { find, finishPage, isolatePages } from './page.fixture';
import { watchTheme } from './theme';

isolatePages();

let system: { matches: boolean; change: () => void };
beforeEach(() => {
  system = { matches: false, change: () => {} };
  vi.stubGlobal('matchMedia', () => ({
    get matches() {
      return system.matches;
    },
    addEventListener: (_: string, listener: () => void) => (system.change = listener),
  }));
  document.body.innerHTML = '<button data-switch="theme"><svg></svg></button>';
});

const shown = () => document.documentElement.dataset.theme;
const pressed = () => find('button').getAttribute('aria-pressed');

test('the chosen theme is applied before the page is there', () => {
  localStorage.setItem('theme', 'dark');
  watchTheme();
  expect(shown()).toBe('dark');
  expect(pressed()).toBeNull();
  finishPage();
  expect(pressed()).toBe('true');
});

test('without a choice, or with an invalid one, the system’s theme applies', () => {
  localStorage.setItem('theme', 'pink');
  watchTheme();
  finishPage();
  expect([shown(), pressed()]).toEqual([undefined, 'false']);
  system.matches = true;
  system.change();
  expect([shown(), pressed()]).toEqual([undefined, 'true']);
});

test('a press anywhere on the button changes the theme, shows it and stores it', () => {
  watchTheme();
  find('svg').dispatchEvent(new Event('click', { bubbles: true }));
  expect([shown(), pressed(), localStorage.getItem('theme')]).toEqual(['dark', 'true', 'dark']);
  find('button').click();
  expect([shown(), pressed(), localStorage.getItem('theme')]).toEqual(['light', 'false', 'light']);
  document.body.click();
  expect(shown()).toBe('light');
});

test('if nothing can be stored, it changes for this page', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new Error('forbidden');
    },
    setItem: () => {
      throw new Error('forbidden');
    },
    clear: () => {},
  });
  watchTheme();
  find('button').click();
  expect(shown()).toBe('dark');
});
