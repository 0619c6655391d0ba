import { expect, test } from 'vitest';

import { formatScriptList, parseScriptList, stampOf } from './script-list';

test('what a page lists is read back', () => {
  const scripts = ['/_next/a.js?dpl=</script>', '/_next/b.js'];
  const list = formatScriptList([{ otherChunks: [] }, ...scripts], 'data');
  expect(list.split('</script>')).toHaveLength(2);
  expect(parseScriptList(`<p>Text</p>${list}</body>`)).toEqual(scripts);
  expect(parseScriptList('<p>Text</p>')).toEqual([]);
});

test('data of another build has another stamp', () => {
  const stamps = ['', 'a', 'b', 'ab', 'ba', '0:{"b":"one"}', '0:{"b":"eno"}', 'ü', '😀'].map(
    stampOf,
  );
  expect(new Set(stamps).size).toBe(stamps.length);
  expect(stamps.every((stamp) => /^-?\d+$/u.test(stamp))).toBe(true);
  expect(stampOf('x'.repeat(100_000))).toBe(stampOf('x'.repeat(100_000)));
});
