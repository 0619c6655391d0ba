import { beforeEach, expect, test, vi } from 'vitest';

import { listen, type Part, PLAYER_ASK, PLAYER_SEEK, send } from './contract';
import { watchPlayButtons } from './play';
import { find, isolatePages } from './page.fixture';

isolatePages();

/** A player as it is in the page. */
function facade(attributes: string, label = '<span class="play-label"></span>'): string {
  return `<div><button data-play="dQw4w9WgXcQ" data-title="A &amp; B" ${attributes}><b>▶</b>${label}</button><div class="player-host"></div></div>`;
}

const source = () => new URL(find<HTMLIFrameElement>('iframe').src);
const times = () => {
  const query = source().searchParams;
  return [query.get('start'), query.get('end')];
};

beforeEach(() => {
  document.body.innerHTML = facade('data-moment=""');
  watchPlayButtons();
});

test('a press makes the frame at once', () => {
  find('b').dispatchEvent(new Event('click', { bubbles: true }));
  const frame = find<HTMLIFrameElement>('.player-host > iframe');
  expect(frame.src).toBe(
    'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&playsinline=1&enablejsapi=1',
  );
  expect(frame.title).toBe('A & B');
  expect(frame.allow).toBe('autoplay; fullscreen; picture-in-picture; encrypted-media');
  expect(frame.referrerPolicy).toBe('strict-origin-when-cross-origin');
  expect(document.activeElement).toBe(frame);
});

test('another press makes no other frame', () => {
  find('button').click();
  const first = find('iframe');
  find('button').click();
  expect(document.querySelectorAll('iframe')).toHaveLength(1);
  expect(find('iframe')).toBe(first);
});

test('many buttons share one frame', () => {
  const slides = ['dQw4w9WgXcQ', 'aaaaaaaaaaa'].map(
    (id) => `<div><button data-play="${id}"></button></div>`,
  );
  document.body.innerHTML = `<div data-feed="">${slides.join('')}<p><i class="player-host"></i></p></div>`;
  find('[data-play="aaaaaaaaaaa"]').click();
  expect(source().pathname).toBe('/embed/aaaaaaaaaaa');
  find('[data-play="dQw4w9WgXcQ"]').click();
  expect(source().pathname).toBe('/embed/aaaaaaaaaaa');
  expect(find('iframe').parentElement).toBe(find('.player-host'));
});

test.each([
  ['?t=95', ['95', null]],
  ['?t=1M35S&end=2:20', ['95', '140']],
  ['#t=1:35s', ['95', null]],
  ['?t=95.5', ['95', null]],
  ['?t=soon', [null, null]],
  ['?end=140', [null, null]],
])('the address %s says where to start', (address, expected) => {
  history.replaceState(null, '', `/${address}`);
  find('button').click();
  expect(times()).toEqual(expected);
});

test.each([
  ['where it was left within its part', { at: 90.7, of: 600 }, ['90', '110']],
  ['at its part when that was only begun', { at: 15, of: 600 }, ['10', '110']],
  ['at its part when that was finished', { at: 105, of: 600 }, ['10', '110']],
  ['at its part when it was left beyond that', { at: 300, of: 600 }, ['10', '110']],
  ['at its part when it was left before that', { at: 9, of: 600 }, ['10', '110']],
  ['at its part when what is kept is broken', null, ['10', '110']],
])('the page’s own video starts %s', (_, position, expected) => {
  localStorage.setItem('positions', JSON.stringify({ dQw4w9WgXcQ: position }));
  document.body.innerHTML = facade('data-moment="" data-from="10" data-to="110"');
  find('button').click();
  expect(times()).toEqual(expected);
});

test('a whole video starts where it was left, up to its last seconds', () => {
  for (const [at, start] of [
    [90.7, '90'],
    [570, null],
  ] as const) {
    localStorage.setItem('positions', JSON.stringify({ dQw4w9WgXcQ: { at, of: 600 } }));
    document.body.innerHTML = facade('data-moment=""');
    find('button').click();
    expect(times()).toEqual([start, null]);
  }
});

test('a video in a text follows only its own part', () => {
  history.replaceState(null, '', '/?t=95');
  localStorage.setItem('positions', JSON.stringify({ dQw4w9WgXcQ: { at: 90, of: 600 } }));
  document.body.innerHTML = facade('data-from="10"');
  find('button').click();
  expect(times()).toEqual(['10', null]);
});

test.each([
  ['{"cookies":true}', 'www.youtube.com'],
  ['{"cookies":1}', 'www.youtube-nocookie.com'],
  ['{', 'www.youtube-nocookie.com'],
])('with the settings %s it comes from %s', (settings, host) => {
  localStorage.setItem('player', settings);
  find('button').click();
  expect(source().host).toBe(host);
});

test('without a connection the button says so, and tries again', () => {
  document.body.innerHTML = facade(
    'data-moment=""',
    '<span class="play-label" data-offline="No connection"></span>',
  );
  const isOnline = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  find('button').click();
  expect(find('.play-label').textContent).toBe('No connection');
  expect(document.querySelector('iframe')).toBeNull();
  isOnline.mockReturnValue(true);
  find('button').click();
  expect(find('iframe')).toBeTruthy();
});

test('asking for a part starts the player, and moves it once it is connected', () => {
  const seeks: Part[] = [];
  listen(PLAYER_SEEK, (part) => seeks.push(part));
  send(PLAYER_ASK, { start: 95, end: 140 });
  expect(times()).toEqual(['95', '140']);
  find('iframe').dataset.alive = '';
  const frame = find('iframe');
  send(PLAYER_ASK, { start: 30 });
  expect(seeks).toEqual([{ start: 30 }]);
  expect(find('iframe')).toBe(frame);
});
