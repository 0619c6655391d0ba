import { beforeEach, expect, test, vi } from 'vitest';

import { find, finishPage, isolatePages } from './page.fixture';
import { STORAGE_KEYS } from './storage-keys.fixture';

isolatePages();

const HOSTILE = [
  'null',
  '{"abc":null}',
  '{"abc":7,"dQw4w9WgXcQ":{"at":"7","of":{}}}',
  '{"abc":{"at":1e999,"of":-1},"dQw4w9WgXcQ":{"at":1e300,"of":1e308}}',
  '{"abc":{"at":NaN}}',
  '[]',
  '[[[null]]]',
  '[null,"x",1e999]',
  '"text"',
  '7',
  'true',
  '',
  '{',
  '{"__proto__":{"at":1,"of":2},"constructor":{"at":30,"of":60}}',
  `[${'[1],'.repeat(20_000)}1]`,
  '['.repeat(100_000),
];

const MARKUP = `
  <button data-switch="theme"></button><button data-switch="rows"></button>
  <div><button data-play="dQw4w9WgXcQ" data-moment="" data-title="Flow" data-length="600">
    <i class="play-label" data-from="From {time}" data-resume="Resume from {time}"></i>
  </button><div class="player-host"></div></div>
  <span><button data-copy="text" data-copied="Copied" data-refused="Refused"></button><i role="status"></i></span>
  <article class="card"><a href="#"><i class="card-art"></i></a></article>
  <img src="https://i/a.jpg" data-poster="https://i/b.jpg">`;

let reported: unknown[];
beforeEach(() => {
  // None may go off in another test.
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  reported = [];
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
  vi.stubGlobal('fetch', async () => new Response(''));
  document.body.innerHTML = MARKUP;
  addEventListener('error', ({ error }) => reported.push(error));
});

async function run() {
  vi.resetModules();
  await import('./page');
  finishPage();
}

/** Whether posters, cards, switches, copying and the player do what they are for. */
async function expectAll() {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  find('img').dispatchEvent(new Event('error'));
  expect(find('img').getAttribute('src')).toBe('https://i/b.jpg');
  find('.card a').click();
  expect(find('.card-art').style.viewTransitionName).toBe('player');
  find('[data-switch=rows]').click();
  expect(document.documentElement.dataset.rows).toBe('on');
  find('[data-copy]').click();
  await expect.poll(() => find('[role=status]').textContent).toBe('Copied');
  expect(copied.mock.calls).toEqual([['text']]);
  find('[data-play]').click();
  expect(find<HTMLIFrameElement>('iframe').src).not.toContain('start=');
}

/** The same, the theme too, and that nothing is reported. */
async function expectNoFault() {
  await expectAll();
  find('[data-switch=theme]').click();
  expect(document.documentElement.dataset.theme).toMatch(/^(?:light|dark)$/u);
  expect(reported).toEqual([]);
}

test.each(HOSTILE.map((text) => [text.slice(0, 60), text]))(
  'everything works where all that is stored is %s',
  async (_, text) => {
    for (const key of STORAGE_KEYS) localStorage.setItem(key, text);
    await run();
    await expectNoFault();
    expect(find('.play-label').textContent).toBe('');
  },
);

/** A browser that blocks storage throws as soon as it is mentioned. */
function block(...names: string[]) {
  for (const name of names) {
    vi.stubGlobal(name, undefined);
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  }
}

test('everything works where the storage is blocked', async () => {
  block('localStorage', 'sessionStorage');
  await run();
  await expectNoFault();
  vi.unstubAllGlobals();
});

test('everything works where the storage is full', async () => {
  const setItem = () => {
    throw new DOMException('Full.', 'QuotaExceededError');
  };
  vi.stubGlobal('localStorage', { getItem: () => null, setItem });
  await run();
  await expectNoFault();
  vi.unstubAllGlobals();
});

test('a piece that fails is reported and stops no other', async () => {
  const failure = new Error('unsupported');
  vi.stubGlobal('matchMedia', () => {
    throw failure;
  });
  await run();
  await expectAll();
  expect(reported).toEqual([failure]);
});
