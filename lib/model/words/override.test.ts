import { expect, test } from 'vitest';

import { localeOf } from './locale';
import { override } from './override';
import { createWords } from './words.en';

test('sentences are replaced, with their values where the owner puts them', () => {
  const locale = localeOf('en');
  const words = override(
    createWords(locale),
    {
      'home.featured': 'Ours',
      'search.none': 'Nobody said {0}',
      'list.count': { one: '{0} film', other: '{0} films' },
      'library.device.keeps.1': 'Your films.',
      'search.also': 'See {0}',
    },
    locale,
  );
  expect(words.home.featured).toBe('Ours');
  expect(words.search.none('$&')).toBe('Nobody said $&');
  expect([1, 1200].map(words.list.count)).toEqual(['1 film', '1,200 films']);
  expect(words.library.device.keeps[1]).toBe('Your films.');
  expect(words.search.also(['a', 'b'])).toBe('See a, b');
  expect(createWords(locale).home.featured).toBe('Featured');
});
