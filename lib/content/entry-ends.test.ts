import { expect, test } from 'vitest';

import { entryEnds } from './entry-ends';
import { type FrontMatter, parseFrontMatter } from './front-matter';

const mendsOf = (entry: string) => {
  const file = { name: 'x.md', path: 'x.md', text: `---\ntags:\n- ${entry}\n- b\n---\n` };
  return entryEnds(parseFrontMatter(file as never) as FrontMatter, 'tags').map(({ mend }) => mend);
};

test.each([
  ['fog,', 'fog'],
  ['fog ;', 'fog'],
  ['fog,,', 'fog,'],
  ["'fog,'", "'fog'"],
  ['fog, quay,', 'fog, quay'],
])('%s is mended to %s', (found, text) => expect(mendsOf(found)).toEqual([{ found, text }]));

test.each(['fog', 'R&amp;D', 'Q&amp;', "','", '1', '{a: b}', ''])('%j stays', (entry) =>
  expect(mendsOf(entry)).toEqual([]),
);
