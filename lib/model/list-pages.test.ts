import { describe, expect, it } from 'vitest';

import { countPages, laterPages, pageOf } from './list-pages';

describe('pages of a list', () => {
  it('has 24 videos a page', () => {
    expect([0, 1, 24, 25, 48, 49].map(countPages)).toEqual([1, 1, 1, 2, 2, 3]);
    expect(laterPages(49)).toEqual([{ n: '2' }, { n: '3' }]);
  });

  it('knows only the pages beyond the first', () => {
    const items = Array.from({ length: 30 }, (_, index) => index);
    expect(pageOf(items, '2')).toEqual([24, 25, 26, 27, 28, 29]);
    for (const n of ['0', '1', '3', '02', '2x', '-1', ''])
      expect(pageOf(items, n), n).toBeUndefined();
  });
});
