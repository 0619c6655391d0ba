import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, test } from 'vitest';

import { linkTimes } from './time-links';
import { speak } from '@/lib/model/words';

const render = (markdown: string, duration: number | null = 3600) =>
  String(
    unified()
      .use(remarkParse)
      .use(remarkRehype)
      .use(linkTimes, { duration })
      .use(rehypeStringify)
      .processSync(markdown),
  );

test.each([
  ['00:00 Start', '<p><a href="?t=0">00:00</a> Start</p>'],
  ['As said at 12:30, twice.', '<p>As said at <a href="?t=750">12:30</a>, twice.</p>'],
  ['(1:05)', '<p>(<a href="?t=65">1:05</a>)</p>'],
  ['From 1:05 to 1:10.', '<p>From <a href="?t=65">1:05</a> to <a href="?t=70">1:10</a>.</p>'],
  ['1:05–1:10', '<p><a href="?t=65">1:05</a>–<a href="?t=70">1:10</a></p>'],
  ['0:10 a\n0:20 b', '<p><a href="?t=10">0:10</a> a\n<a href="?t=20">0:20</a> b</p>'],
])('%s', (markdown, html) => {
  expect(render(markdown)).toBe(html);
});

test.each([
  'at 10:30 am',
  'a ratio of 16:09',
  '`at 12:30`',
  '[at 12:30](/x)',
  'at 12:30:15.5',
  'at 2:00:00',
])('%s is left alone', (markdown) => {
  expect(render(markdown)).not.toContain('?t=');
});

test('a time beyond the end, or of a video of unknown length, is text', () => {
  expect(render('at 12:30', 700)).not.toContain('?t=');
  expect(render('at 12:30', null)).not.toContain('?t=');
});

test.each([
  ['de', 'Ab 1:05 geht es los, um 99:99 nicht; das Abo 1:05 auch nicht.', ['65']],
  ['fr', 'On le voit à 1:05 et dès 1:10.', ['65', '70']],
  ['zh', '从1:05开始，到 1:10。', ['65', '70']],
  ['ja', '1:05 動画の1:10を見る。', ['65', '70']],
  ['ar', 'نشرح ذلك عند 1:05 ثم في 1:10.', ['65', '70']],
])('in %s: %s', (language, markdown, starts) => {
  speak(language, {});
  const found = [...render(markdown).matchAll(/\?t=(\d+)/gu)].map(([, start]) => start);
  speak('en', {});
  expect(found).toEqual(starts);
});
