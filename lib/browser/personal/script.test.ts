import { beforeEach, expect, test, vi } from 'vitest';

import { listen, PAGE_NEEDED } from '@/lib/browser/early/contract';
import { isolatePages } from '@/lib/browser/early/page.fixture';

isolatePages();

const NOON = Date.parse('2026-03-01T12:00:00Z');
const PATHS = JSON.stringify([
  ['a', ['b', 60, 120]],
  ['x', 'y'],
]);

const script = document.createElement('script');
script.dataset.news = 'New';

let needed: number;
beforeEach(() => {
  needed = 0;
  vi.resetModules();
  vi.useFakeTimers({ now: NOON });
  document.body.innerHTML =
    `<section hidden data-personal="resume"></section>` +
    `<section hidden data-personal="next" data-paths='${PATHS}'></section>` +
    `<section hidden data-personal="new" data-newest="${NOON - 60_000}"></section>`;
  listen(PAGE_NEEDED, () => (needed += 1));
});

/** The rows that are shown. */
async function run(): Promise<(string | undefined)[]> {
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script);
  await import('./script');
  return [...document.querySelectorAll<HTMLElement>('section')]
    .filter(({ hidden }) => !hidden)
    .map(({ dataset }) => dataset.personal);
}
/** @param watched by video id */
function remember(watched: Record<string, { at: number; of: number; href?: string }>) {
  const positions = Object.entries(watched).map(([id, progress]) => [
    id,
    { on: 1, title: 'Flow', href: '/resources/videos/flow', ...progress },
  ]);
  localStorage.setItem('positions', JSON.stringify(Object.fromEntries(positions)));
}

test('a newcomer sees none, and the visit is noted', async () => {
  expect(await run()).toEqual([]);
  expect(needed).toBe(0);
  expect(localStorage.getItem('visits')).toBe(`[0,${NOON}]`);
});

test('what has begun is continued, and needs React', async () => {
  remember({ a: { at: 50, of: 100 } });
  expect(await run()).toEqual(['resume']);
  expect(needed).toBe(1);
});

test('a step that was watched leads to the next, also where that is a part', async () => {
  remember({ a: { at: 100, of: 100 } });
  expect(await run()).toEqual(['next']);
});

test('a path that was watched to its end leads nowhere', async () => {
  remember({ a: { at: 100, of: 100 }, b: { at: 120, of: 300 }, q: { at: 2, of: 100 } });
  // The end of the part is not that of the video, which can still be continued.
  expect(await run()).toEqual(['resume']);
});

test('a video published since the last visit is new', async () => {
  localStorage.setItem('visits', `[1,${NOON - 3_600_000}]`);
  expect(await run()).toEqual(['new']);
  expect(localStorage.getItem('visits')).toBe(`[${NOON - 3_600_000},${NOON}]`);
});

test.each(['x', '[1,2', '{"a":null,"b":7}', '[null]'])('what is stored may be %s', async (text) => {
  localStorage.setItem('positions', text);
  localStorage.setItem('visits', text);
  expect(await run()).toEqual([]);
});
