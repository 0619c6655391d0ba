import { beforeEach, expect, test } from 'vitest';

import { formatQuote, quoteOf } from './quote';

beforeEach(() => {
  document.body.innerHTML =
    '<p id="other">Other words.</p><div id="text"><p data-start="10" data-at="0 4"><a href="?t=10">0:10</a> <span>Ten letters</span> <span>and more of them.</span></p><p data-start="20" data-at="0"><a href="?t=20">0:20</a> <span>The end comes here.</span></p></div>';
});

const box = () => document.getElementById('text')!;
const spans = () => [...document.querySelectorAll('span')];
/** Selects from a character of one sentence to a character of another. */
function select(from: number, at: number, to: number, end: number) {
  const range = document.createRange();
  range.setStart(spans()[from]!.firstChild!, at);
  range.setEnd(spans()[to]!.firstChild!, end);
  getSelection()!.removeAllRanges();
  getSelection()!.addRange(range);
}

test('some words of a sentence have their own times', () => {
  select(1, 4, 1, 8);
  expect(quoteOf(box())).toEqual({ text: 'more', start: 15, end: 17 });
});

test('a selection over lines has the words alone, without times', () => {
  select(0, 4, 2, 7);
  expect(quoteOf(box())).toEqual({
    text: 'letters and more of them. The end',
    start: 11,
    end: 21,
  });
});

test('what is selected elsewhere, or nothing, is no quote', () => {
  getSelection()!.removeAllRanges();
  expect(quoteOf(box())).toBeUndefined();
  getSelection()!.selectAllChildren(document.getElementById('other')!);
  expect(quoteOf(box())).toBeUndefined();
});

test('a quote ends with a link to its part', () => {
  const text = formatQuote({ text: 'more', start: 15, end: 17 }, 'Words');
  expect(text).toMatch(/^“more”\nWords, \S+\?t=15&end=17$/u);
});
