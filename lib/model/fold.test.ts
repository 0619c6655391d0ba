import { expect, test } from 'vitest';

import { fold, foldWithPlaces } from './fold';

test('letter case, accents, ligatures and wide letters make no difference', () => {
  expect(fold('Éire, e\u0301toile, ﬁn, ＡＢ')).toBe('eire, etoile, fin, ab');
});

test('points that many leave out make no difference either', () => {
  expect(fold('שָׁלוֹם')).toBe('שלום');
  expect(fold('كِتَاب')).toBe('كتاب');
});

test.each([
  ['Hindi', 'की', 'का'],
  ['Japanese', 'が', 'か'],
  ['Thai', 'กี', 'กู'],
  ['Tamil', 'கி', 'கு'],
])('marks that make another letter stay: %s', (_, one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});

test('a place in the folded text is one in the text', () => {
  const text = '𝐀 Cafe\u0301 ﬁn';
  const { folded, places } = foldWithPlaces(text);
  expect(folded).toBe('a cafe fin');
  const found = (word: string) => {
    const at = folded.indexOf(word);
    return text.slice(places[at], places[at + word.length]);
  };
  expect(found('cafe')).toBe('Cafe\u0301');
  expect(found('fin')).toBe('ﬁn');
  expect(found('a ')).toBe('𝐀 ');
});
