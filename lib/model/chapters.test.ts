import { expect, test } from 'vitest';

import { chapterFault, findChapters, parseChapter } from './chapters';

test.each([
  ['00:00 Introduction', 0, 'Introduction'],
  ['- 12:30 – The second lamp', 750, 'The second lamp'],
  ['3. [1:02:05] The end', 3725, 'The end'],
  ['**0:15** Salt', 15, 'Salt'],
  ['(0:15) Salt', 15, 'Salt'],
])('%s', (line, start, title) => {
  expect(parseChapter(line)).toEqual({ start, title });
});

test.each(['12:30', 'at 12:30 we stop', 'Introduction', '12:3 x'])('%s is no chapter', (line) => {
  expect(parseChapter(line)).toBeUndefined();
});

const body = 'Before.\n\n- 0:00 **Start**\n- 1:00 [Middle](/x)\n- 2:00 End\n\nAfter.';

test('a list of times in a body is the chapters of a video that is long enough', () => {
  expect(findChapters(body, 180)).toEqual([
    { start: 0, title: 'Start' },
    { start: 60, title: 'Middle' },
    { start: 120, title: 'End' },
  ]);
  expect(findChapters(body, 120)).toEqual([]);
  expect(findChapters(body, null)).toEqual([]);
});

test('two times, times in code and times out of order are no chapters', () => {
  expect(findChapters('0:00 A\n1:00 B\n', 180)).toEqual([]);
  expect(findChapters(`\`\`\`\n${body}\n\`\`\`\n`, 180)).toEqual([]);
  expect(findChapters('0:00 A\n2:00 B\n1:00 C\n', 180)).toEqual([]);
});

test('lines of one paragraph count, and lists with blank lines between', () => {
  expect(findChapters('0:00 A\n1:00 B\n2:00 C', 180)).toHaveLength(3);
  expect(findChapters('- 0:00 A\n\n- 1:00 B\n\n- 2:00 C', 180)).toHaveLength(3);
});

test('what is wrong is said with its place', () => {
  const at = (...starts: number[]) => starts.map((start) => ({ start, title: 'x' }));
  expect(chapterFault(at(0, 1), null)).toEqual({ index: 0, reason: 'few' });
  expect(chapterFault(at(0, 5, 5), null)).toEqual({ index: 2, reason: 'order' });
  expect(chapterFault(at(0, 5, 9), 9)).toEqual({ index: 2, reason: 'length' });
  expect(chapterFault(at(0, 5, 9), 10)).toBeUndefined();
});
