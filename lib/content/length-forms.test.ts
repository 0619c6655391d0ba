import { expect, test } from 'vitest';

import { parseLength } from './length-forms';

test.each([
  ['183', 183],
  ['3:03', 183],
  ['4:30 min', 270],
  ['4:30 minutes', 270],
  ['1:02:03 h', 3723],
  ['1:02 hours', 3720],
  ['4 min 30', 270],
  ['4 min. 30 sec.', 270],
  ['4m30', 270],
  ['4m30s', 270],
  ['1h 2m', 3720],
  ['1h2m3s', 3723],
  ['1 hour, 2 minutes and 3 seconds', 3723],
  ['90 minutes', 5400],
  ['90 Seconds', 90],
  ['4.5 min', 270],
  ['1.5 hrs', 5400],
  ['PT4M30S', 270],
])('%s is %i seconds', (written, seconds) => expect(parseLength(written)).toBe(seconds));

test.each([
  '',
  'long',
  'PT',
  'min',
  '4:30 s',
  '4:75 min',
  '4.30 min',
  '1h 2',
  '1h 75m',
  '4 min 75',
  '30 s 4 min',
  '-4 min',
  'about 4 min',
  '4 min of 30',
  '4 5 min',
  '4:30 min'.padStart(70, '0'),
])('%j has no one meaning', (written) => expect(parseLength(written)).toBeUndefined());
