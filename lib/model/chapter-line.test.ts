import { describe, expect, test } from 'vitest';

import { parseChapter } from './chapter-line';

describe('a line with a time and a title', () => {
  test.each([
    ['[0:00](https://youtu.be/hpTest00001?t=0) Intro', 0, 'Intro'],
    ['* **[01:00](#t=01:00)** Welcome', 60, 'Welcome'],
    ['[1:00 Welcome](/x?t=60)', 60, 'Welcome'],
    ['**0:00 - Intro**', 0, 'Intro'],
    ['0:00 - 1:10 Intro', 0, 'Intro'],
    ['0:00–1:10: Intro', 0, 'Intro'],
    ['[0:00 → 1:10] Intro', 0, 'Intro'],
    ['Intro 0:00', 0, 'Intro'],
    ['• Intro - 1:00', 60, 'Intro'],
    ['Intro (1:00–2:00)', 60, 'Intro'],
    ['Intro ....... 1:00', 60, 'Intro'],
    ['| Intro | 1:00 |', 60, 'Intro'],
    ['• 0:00 Intro', 0, 'Intro'],
    ['▶️ 0:00 Intro', 0, 'Intro'],
    ['👩🏽‍🍳 0:00 Intro', 0, 'Intro'],
    ['1️⃣ 0:00 Intro', 0, 'Intro'],
    ['1) 0:00 Intro', 0, 'Intro'],
    ['01 – 0:00 Intro', 0, 'Intro'],
    ['- [ ] 0:00 Intro', 0, 'Intro'],
    ['| 0:00 | Intro |', 0, 'Intro'],
    ['0:00 → Intro', 0, 'Intro'],
    ['(0:00)Intro', 0, 'Intro'],
    ['(02:00 - end) End', 120, 'End'],
    ['[2:00–Ende] Schluss', 120, 'Schluss'],
    ['2:00 - end of the line', 120, 'end of the line'],
    ['00:01:00;00 Mid', 60, 'Mid'],
    ['1:00 Mid ... 2:00', 60, 'Mid'],
    ['1:00 Mid … 2:00', 60, 'Mid'],
    ['1:00 Wait...', 60, 'Wait...'],
    ['- [x] 0:00 Intro', 0, 'Intro'],
    ['#1 0:00 Intro', 0, 'Intro'],
    ['## #12 – 0:00 Intro', 0, 'Intro'],
    ['【0：05】はじめに', 5, 'はじめに'],
    ['０：０５ はじめに', 5, 'はじめに'],
    ['01:02:03.500 Intro', 3723, 'Intro'],
    ['75:10 Intro\\', 4510, 'Intro'],
    ['100:10 Intro', 6010, 'Intro'],
  ])('%s', (line, start, title) => expect(parseChapter(line)).toEqual({ start, title }));

  test.each([
    '3 Ways to win',
    'Issue #5',
    '2001: A Space Odyssey',
    '9:30 meeting',
    '.NET in a minute',
    '(Bonus) 4 tips',
    '¿Qué?',
    '»Zitat«',
    'snake_case and 2 * 3',
    '🎬 Action',
    'Why? (part 2)',
    'A | B',
  ])('keeps the title %s', (title) => {
    expect(parseChapter(`10:00 ${title}`)).toEqual({ start: 600, title });
    expect(parseChapter(`10:00 - ${title}`)).toEqual({ start: 600, title });
  });
});

test.each([
  '12:30',
  '0:00 - 1:10',
  '- **0:00**',
  'We met at 12:30.',
  '0:75 x',
  '1:2 x',
  '0:00:00:00 x',
  '12:345 x',
])('%s is none', (line) => expect(parseChapter(line)).toBeUndefined());
