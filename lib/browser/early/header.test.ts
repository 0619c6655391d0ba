import { beforeEach, expect, test, vi } from 'vitest';

import { watchHeader } from './header';
import { find, isolatePages } from './page.fixture';

isolatePages();

beforeEach(() => {
  vi.stubGlobal('scrollY', 0);
  watchHeader();
});

/** Whether the header is out of the way after scrolling there. */
const scrollTo = (y: number) => {
  vi.stubGlobal('scrollY', y);
  dispatchEvent(new Event('scroll'));
  return document.documentElement.dataset.away !== undefined;
};

test('it moves away on the way down, comes back on the way up, and is there at the top', () => {
  expect([40, 400, 800].map(scrollTo)).toEqual([false, true, true]);
  expect([700, 900].map(scrollTo)).toEqual([false, true]);
  expect([0, 900, 60].map(scrollTo)).toEqual([false, true, false]);
});

test('a shaky hand moves nothing, a slow one does', () => {
  expect([400, 396, 399].map(scrollTo)).toEqual([true, true, true]);
  expect([395, 390].map(scrollTo)).toEqual([true, false]);
});

test('the menu closes once something in it is chosen, and only then', () => {
  document.body.innerHTML =
    '<div popover="auto"><a href="#x"><b>Tags</b></a><button>Theme</button></div><a id="other" href="#x"></a>';
  const hide = vi.fn();
  find('div').hidePopover = hide;
  find('button').click();
  find('#other').click();
  expect(hide).not.toHaveBeenCalled();
  find('b').click();
  expect(hide).toHaveBeenCalledOnce();
});
