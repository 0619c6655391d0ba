import { expect, test } from 'vitest';

import { openStatusLine } from './status-line';

function written(isTTY: boolean) {
  const parts: string[] = [];
  const write = (text: string) => parts.push(text) > 0;
  const { show, say } = openStatusLine({ isTTY, columns: 12, write });
  show('asking');
  say('wrote a.md');
  show('reading the videos');
  show('');
  return parts.join('');
}

test('in a terminal one line is written over and over, and never breaks', () => {
  const clear = '\r\u001b[K';
  expect(written(true)).toBe(`${clear}asking${clear}wrote a.md\n${clear}reading the${clear}`);
});

test('elsewhere only what stays is written', () => {
  expect(written(false)).toBe('wrote a.md\n');
});
