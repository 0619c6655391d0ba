import { describe, expect, it, test } from 'vitest';

import { parseTermFile } from '@/lib/content/term-file';

import { addSynonyms, formatTermFile } from './synonym-text';

const HOSTILE = [
  'a: b',
  "it's",
  '"quoted"',
  'true',
  '2024',
  '- dash',
  '#hash',
  'a, b]',
  '*star',
  '&amp',
  'שלום עולם',
  '日本語',
  'line\nbreak',
  '\u202Eevil',
  'emoji 🎈',
  '{x}',
  '@at',
  '---',
];

const CONTEXT = { now: 0, language: 'en', inherited: {} };

const read = (text: string) =>
  parseTermFile({ name: 'x.md', path: 'tags/x.md', text }, CONTEXT).entry?.synonyms.map(
    ({ written }) => written,
  );

describe('addSynonyms', () => {
  test.each([
    ['no list', 'title: X\n# note\n', 'title: X\n# note\nsynonyms:\n  - Why\n  - Z w\n'],
    [
      'an empty key',
      'synonyms: # none\ntitle: X\n',
      'synonyms: # none\n  - Why\n  - Z w\ntitle: X\n',
    ],
    ['lines', 'synonyms:\n- a # one\ntitle: X\n', 'synonyms:\n- a # one\n- Why\n- Z w\ntitle: X\n'],
    [
      'indented lines',
      'title: X\nsynonyms:\n    - a\n',
      'title: X\nsynonyms:\n    - a\n    - Why\n    - Z w\n',
    ],
    [
      'a block',
      'synonyms:\n  - |-\n    a\ntitle: X\n',
      'synonyms:\n  - |-\n    a\n  - Why\n  - Z w\ntitle: X\n',
    ],
    ['brackets', 'synonyms: [a]\ntitle: X\n', 'synonyms: [a, Why, Z w]\ntitle: X\n'],
    ['empty brackets', 'synonyms: []\ntitle: X\n', 'synonyms: [Why, Z w]\ntitle: X\n'],
    [
      'another letter case',
      'Synonyms: ["a",]\ntitle: X\n',
      'Synonyms: ["a", Why, Z w,]\ntitle: X\n',
    ],
    [
      'a block of text at the end',
      'title: X\nInstructions: |+\n  a\n\n',
      'title: X\nInstructions: |+\n  a\n\nsynonyms:\n  - Why\n  - Z w\n',
    ],
  ])('extends %s', (_, before, after) => {
    const body = '---\n\n  Text  \n---\nsynonyms: no\n';
    const names = ['Why', 'Z w'];
    expect(addSynonyms(`---\n${before}${body}`, names)).toBe(`---\n${after}${body}`);
    const crlf = (text: string) => `\uFEFF---\n${text}${body}`.replaceAll('\n', '\r\n');
    expect(addSynonyms(crlf(before), names)).toBe(crlf(after));
  });

  it.each([
    '---\n{ title: X }\n---\n',
    '---\ntitle: X\nsynonyms: ~\n---\n',
    '---\ntitle: X\nbase: &b [a]\nsynonyms: *b\n---\n',
    '---\ntitle: X\n...\n---\n',
    'no front matter',
  ])('leaves %j to a person', (text) => {
    expect(addSynonyms(text, ['Y'])).toBeUndefined();
  });

  test.each(HOSTILE)('writes %j so that it reads back', (name) => {
    for (const before of ['title: X', 'title: X\nsynonyms: [a]', 'title: X\nsynonyms:\n- a']) {
      const text = addSynonyms(`---\n${before}\n---\nBody`, [name]);
      expect(read(text ?? '')?.at(-1)).toBe(name);
    }
    const file = { name: 'x.md', path: 'tags/x.md', text: formatTermFile(name, [name, 'b']) };
    expect(parseTermFile(file, CONTEXT).entry).toMatchObject({ title: name, body: '' });
    expect(read(file.text)).toEqual([name, 'b']);
  });
});
