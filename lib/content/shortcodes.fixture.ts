/** Bodies with shortcodes on a page of a small site, for the unit tests of the shortcodes. */
import { formatProblems } from '@/lib/model/problem';
import { words } from '@/lib/model/words';

import { resolveShortcodes } from './shortcodes';

const pages: Record<string, string> = {
  '/tags/flow': '/tags/flow',
  '/resources/videos/x': '/resources/videos/x',
};

const params = {
  Title: 'A *small* [thing]',
  duration: 183,
  isShort: false,
  tags: ['a'],
  docs: '/tags/flow guide',
  author: { Name: 'Ann "Lee" <a@b.example>' },
  params: { Level: '1. first' },
};

export const resolve = (body: string) =>
  resolveShortcodes(body, {
    file: 'x.md',
    bodyLine: 10,
    videoId: 'hpTide00001',
    params,
    words: words.body,
    rules: { drop: ['ad'], unwrap: ['box'] },
    resolve: (target) => pages[target],
  });
export const bodyOf = (body: string) => resolve(body).text;
export const report = (body: string) => formatProblems(resolve(body).problems);
