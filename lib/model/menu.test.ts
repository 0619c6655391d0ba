import { expect, test } from 'vitest';

import { menuOf } from './menu';

test('an entry that is called what the site is has another name, and leads where it led', () => {
  const tags = { label: 'Tags', url: '/tags' };
  const navigation = [{ label: 'vidéos ', url: '/resources/videos' }, tags];
  expect(menuOf({ name: 'Videos', navigation })).toEqual([
    { label: 'Browse', url: '/resources/videos' },
    tags,
  ]);
  expect(menuOf({ name: 'Harrow Point', navigation })).toEqual(navigation);
});
