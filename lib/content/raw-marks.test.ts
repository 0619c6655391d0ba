import { expect, test } from 'vitest';

import { findBodyProblems } from './body-problems';

const told = (body: string) =>
  findBodyProblems(body, { file: 'x.md', bodyLine: 1 }).map(
    ({ line, column, fix }) => `${line}:${column} ${fix}`,
  );

test.each([
  ['a ** bold ** b', '1:3 write **bold**'],
  ['**bold **', '1:1 write **bold**'],
  ['> a __ two words__.', '1:5 write __two words__'],
  ['see https://a.example and ** bold **', '1:27 write **bold**'],
  ['- [ ] a\n\n[ ] One\n[x] Two', '3:1 write - [ ] One; and so in the lines below'],
  ['> [ ] One', '1:3 write - [ ] One'],
  ['So[a] it is.\n\n[a]Is it?', '3:1 remove this line, and "[a]" in the text above'],
])('%j', (body, fix) => expect(told(body)).toEqual([fix]));

test.each([
  '**a.** and **b** or **c!** so **d**',
  '2 ** ten ** 3, x ** y ** z, \\** bold \\**',
  '`** bold **`',
  'Name: __ __ and ____ here',
  '* a ** b\n* c ** d',
  '[x] marks the spot',
  '- [ ] One\n- [x] Two',
  '[a] b\n\n[c]Is it?',
  'So[a]\n\n[a]: https://a.example',
  'See [a](b)\n\n[a](https://a.example)',
])('nothing is wrong with %j', (body) => expect(told(body)).toEqual([]));
