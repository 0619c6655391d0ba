import { beforeEach, expect, test } from 'vitest';

import { PLAYER_LABEL, send } from './contract';
import { watchMoments } from './moments';
import { find, finishPage, isolatePages } from './page.fixture';

isolatePages();

beforeEach(() => {
  document.body.innerHTML =
    '<div><button data-play="dQw4w9WgXcQ" data-moment="" data-title="Flow" data-name="Play: Flow" aria-label="Play: Flow">' +
    '<span class="play-label" data-from="Play from {time}" data-resume="Go on at {time}"></span></button><div class="player-host"></div></div>' +
    '<a href="?t=1m35s&amp;end=140"><b>1:35</b></a>';
  watchMoments();
});

const said = () => [find('.play-label').textContent, find('button').ariaLabel];
const click = (init: MouseEventInit = {}) => {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
  find('b').dispatchEvent(event);
  return event.defaultPrevented;
};

test('the button says where it starts: nothing at the beginning, a moment, where the visitor stopped', () => {
  finishPage();
  expect(said()).toEqual(['', 'Play: Flow']);
  history.replaceState(null, '', '/?t=1:02:03');
  send(PLAYER_LABEL);
  expect(said()).toEqual(['Play from 1:02:03', 'Play from 1:02:03: Flow']);
  history.replaceState(null, '', '/');
  localStorage.setItem('positions', JSON.stringify({ dQw4w9WgXcQ: { at: 95.2, of: 600 } }));
  send(PLAYER_LABEL);
  expect(said()).toEqual(['Go on at 1:35', 'Go on at 1:35: Flow']);
});

test('a page that loads for a moment has the focus on the button, any other does not', () => {
  finishPage();
  expect(document.activeElement).toBe(document.body);
  history.replaceState(null, '', '/?t=95');
  finishPage();
  expect(document.activeElement).toBe(find('button'));
});

test('a page without a video of its own stays as it is', () => {
  document.body.innerHTML = '<a href="?t=5"><b>0:05</b></a>';
  finishPage();
  expect(click()).toBe(false);
});

test('a link to a moment plays from there and does not navigate', () => {
  expect(click()).toBe(true);
  expect(find<HTMLIFrameElement>('iframe').src).toMatch(/&start=95&end=140$/u);
});

test.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])('with %s it is a link', (key) => {
  expect(click({ [key]: true })).toBe(false);
  expect(document.querySelector('iframe')).toBeNull();
});
