import { describe, expect, test } from 'vitest';

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

const body = 'Before.\n\n- 0:00 **Start**\n- 1:00 [Middle](/x)\n- 2:00 End\n\nAfter.';
const CHAPTERS = [
  { start: 0, title: 'Start' },
  { start: 60, title: 'Middle' },
  { start: 120, title: 'End' },
];

test('a list of times in a body is the chapters of a video that is long enough', () => {
  expect(findChapters(body, 180)).toEqual(CHAPTERS);
  expect(findChapters(body, 120)).toEqual([]);
  expect(findChapters(body, null)).toEqual([]);
});

describe('a list is found', () => {
  test.each([
    ['in one paragraph', '0:00 Start\n1:00 Middle\n2:00 End'],
    ['below a label', 'Chapters:\n0:00 Start\n1:00 Middle\n2:00 End\nThanks!'],
    ['with blank lines between', '- 0:00 Start\n\n- 1:00 Middle\n\n- 2:00 End'],
    ['with breaks', '0:00 Start<br>1:00 Middle<br/>\n2:00 End'],
    ['with marks over several lines', '**0:00 Start\n1:00 Middle\n2:00 End**'],
    ['in a quote', '> - 0:00 Start\n> - 1:00 Middle\n> - 2:00 End'],
    ['as headings', '## 0:00 Start\na\n## 1:00 Middle ##\nb 0:30\n\n### c\n## 2:00 End\nd'],
    ['as a table', '| Time | Title |\n|---|:-:|\n| 0:00 | Start |\n| 1:00 | Middle |\n|2:00|End|'],
    ['in wide rows', '|1|0:00|0:59|Start|x|\n|2|1:00|2:00|Middle|\n|3|2:00|3:00|End|y|'],
    ['with times last', '- Start 0:00\n- Middle (1:00)\n- End | 2:00'],
    ['with sub-items', '1. 0:00 Start\n   - 0:30 x\n\n   y\n2. 1:00 Middle\n3. 2:00 End'],
    ['as sub-items', '- One\n  - 0:00 Start\n  - 1:00 Middle\n  - 2:00 End\n- Two'],
    ['after a shorter one', '0:00 A\n\nText.\n\n0:00 Start\n1:00 Middle\n2:00 End'],
  ])('%s', (_, markdown) => expect(findChapters(markdown, 180)).toEqual(CHAPTERS));
});

describe('none are', () => {
  test.each([
    ['two times', '0:00 A\n1:00 B\n'],
    ['times in a fence', `\`\`\`\n${body}\n\`\`\`\n`],
    ['times in an indented block', 'Text:\n\n    0:00 A\n    1:00 B\n    2:00 C'],
    ['times in a comment', '<!--\n0:00 A\n1:00 B\n2:00 C\n-->'],
    ['times in a comment without an end', 'Text. <!-- 0:00 A\n1:00 B\n2:00 C\n3:00 D'],
    ['times out of order', '0:00 A\n2:00 B\n1:00 C\n'],
    ['sentences', 'At 0:00 we met.\nAt 1:00 we left.\nAt 2:00 we slept.'],
    ['sentences that end with a time', 'We met at 0:30\nWe left at 1:00\nWe slept at 2:00'],
    ['opening hours', 'Monday 9:00\nTuesday 10:00\nSunday 11:00'],
    ['a timetable', '- 9:00 Doors\n- 9:30 Talk\n- 10:45 Coffee'],
    ['a timetable with am and pm', '1:05 pm Talk\n2:10 pm Coffee\n3:20 pm Talk'],
  ])('%s', (_, markdown) => expect(findChapters(markdown, 3600)).toEqual([]));
});

test('a long or hostile body takes no time', () => {
  const start = performance.now();
  for (const hostile of [
    '['.repeat(100_000),
    '**'.repeat(100_000),
    '<!--'.repeat(50_000),
    '> '.repeat(50_000),
    '0:00 '.repeat(40_000),
    '* 0:00 [a](b\n'.repeat(10_000),
    `${' '.repeat(100_000)}x`,
  ])
    findChapters(`${hostile} 0:00 1:00 2:00`, 3600);
  const lines = Array.from(
    { length: 50_000 },
    (_, n) =>
      `${Math.floor(n / 3600)}:${String(Math.floor(n / 60) % 60).padStart(2, '0')}:${String(n % 60).padStart(2, '0')} x`,
  );
  expect(findChapters(lines.join('\n'), 1e6)).toHaveLength(50_000);
  expect(performance.now() - start).toBeLessThan(10_000);
});

test('what is wrong is said with its place', () => {
  const at = (...starts: number[]) => starts.map((start) => ({ start, title: 'x' }));
  expect(chapterFault(at(0, 1), null)).toEqual({ index: 0, reason: 'few' });
  expect(chapterFault(at(0, 5, 5), null)).toEqual({ index: 2, reason: 'twice' });
  expect(chapterFault(at(0, 9, 5), null)).toEqual({ index: 2, reason: 'order' });
  expect(chapterFault(at(0, 5, 9), 9)).toEqual({ index: 2, reason: 'length' });
  expect(chapterFault(at(0, 5, 9), 10)).toBeUndefined();
});
