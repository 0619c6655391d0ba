import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { expect, test } from 'vitest';

import {
  dataOf,
  having,
  listen,
  type Part,
  PLAYER_ASK,
  type PlayButtonData,
  send,
  toData,
} from './contract';

test('data in markup is found and read; undefined values are left out', () => {
  const data: PlayButtonData = { play: 'a"b', moment: '', from: 5, to: undefined, title: 'Flow' };
  document.body.innerHTML = renderToStaticMarkup(createElement('button', toData(data)));
  expect(document.body.innerHTML).toBe(
    '<button data-play="a&quot;b" data-moment="" data-from="5" data-title="Flow"></button>',
  );
  const button = document.querySelector<HTMLElement>(having<PlayButtonData>('play'))!;
  const { play, moment, from, to } = dataOf<PlayButtonData>(button);
  expect([play, moment, from, to]).toEqual(['a"b', '', '5', undefined]);
  expect(document.querySelector(having<PlayButtonData>('from="5"'))).toBe(button);
  expect(document.querySelector(having<PlayButtonData>('from="6"'))).toBeNull();
});

test('an event carries its data to listeners until they are removed', () => {
  const heard: Part[] = [];
  const listening = new AbortController();
  listen(PLAYER_ASK, (part) => heard.push(part), listening);
  send(PLAYER_ASK, { start: 1 });
  listening.abort();
  send(PLAYER_ASK, { start: 2 });
  expect(heard).toEqual([{ start: 1 }]);
});
