import { expect, test } from 'vitest';

import { folder, write } from '@/lib/catalog/folder.fixture';

import { countElements, countHome, MOST_ELEMENTS, tooManyElements } from './elements';

test('start tags are counted, not what scripts, styles and comments hold', () => {
  const html = `<!doctype html><html><head><style>a<b{}</style><script>if (1<a) x('<p>')</script></head>
    <body><!-- <p> --><p title="1 &lt; 2">A<br/>B</p><svg><path d=""/></svg></body></html>`;
  expect(countElements(html)).toBe(9);
});

test('a home page of more than 800 elements is over its budget', () => {
  write({ 'server/app/index.html': '<p></p>'.repeat(MOST_ELEMENTS) });
  expect(tooManyElements(countHome(folder))).toBeUndefined();
  write({ 'server/app/index.html': '<p></p>'.repeat(MOST_ELEMENTS + 1) });
  expect(tooManyElements(countHome(folder))).toBe(
    'home has 801 elements, may have 800: show fewer rows or cards, or cards of fewer elements',
  );
});
