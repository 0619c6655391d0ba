import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import remarkGfm from 'remark-gfm';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';

import { findActing, hostileText } from '@/lib/model/hostile.fixture';

import { type Changes, formatComment, LONGEST_DATA, parseChanges, toSection } from './comment';

const parser = unified().use(remarkParse).use(remarkGfm);

/** What is not a heading of ours or a text in a fence. */
function liveParts(markdown: string): string[] {
  const found: string[] = [];
  visit(parser.parse(markdown), (node: Nodes) => {
    const isOurs =
      node.type === 'text' &&
      /^(?:Content|[A-Z][a-z ]+ \(\d+\)|and \d+ more(?:; run npm run check)?|No page changes\.)$/u.test(
        node.value,
      );
    if (!isOurs && !['root', 'heading', 'paragraph', 'code'].includes(node.type))
      found.push(JSON.stringify(node));
  });
  return found;
}

const section = fc.record({
  count: fc.nat(),
  entries: fc.array(hostileText, { maxLength: 4 }),
  more: fc.nat(3),
});
const hostileChanges: fc.Arbitrary<Changes> = fc.record(
  { added: section, paths: section, problems: section },
  { requiredKeys: [] },
);

test('a comment has nothing live, whatever the data says', () => {
  fc.assert(
    fc.property(hostileChanges, (data) => {
      const text = formatComment(parseChanges(JSON.stringify(data)));
      expect(liveParts(text)).toEqual([]);
      expect(findActing(text)).toBeUndefined();
    }),
  );
});

test('backticks do not end the fence, and lines are those of the entry', () => {
  const entries = ['a\n````\n@all ![x](https://a.test)\n```', '::error::\u202e'];
  expect(formatComment({ lost: toSection(entries) })).toBe(
    `## Content

### Addresses that no longer work (2)

\`\`\`\`\`text
a
\`\`\`\`
@all ![x](https://a.test)
\`\`\`
\\u{3a}:error::\\u{202e}
\`\`\`\`\`
`,
  );
});

test('what is too long is cut at whole entries, and counted', () => {
  const entry = (n: number) => `${n} ${'x'.repeat(3000)}`;
  const many = Array.from({ length: 80 }, (_, n) => entry(n));
  const text = formatComment({ added: toSection(['one']), problems: toSection(many, 4000) });
  expect(text.length).toBeLessThan(65_536);
  expect(text).toContain('### New pages (1)\n\n```text\none\n```\n\n### Problems (4000)\n');
  const shown = [...text.matchAll(/^\d+ x{1990,}$/gmu)].length;
  expect(shown).toBe(32);
  expect(text).toMatch(/\n```\n\nand 48 more; run npm run check\n$/u);
});

test('a comment stays short in the worst case', () => {
  const worst = toSection(Array<string>(60).fill('`\u{e0041}'.repeat(2000)))!;
  const names = ['added', 'changed', 'draft', 'terms', 'lost', 'kept', 'problems'];
  const data = Object.fromEntries(names.map((name) => [name, worst]));
  const text = formatComment(parseChanges(JSON.stringify(data)));
  expect(text.length).toBeLessThan(65_536);
  expect(liveParts(text)).toEqual([]);
});

test('a section that fits is whole, one without entries is not there', () => {
  expect(toSection([])).toBeUndefined();
  expect(formatComment({})).toBe('## Content\n\nNo page changes.\n');
});

test.each([
  ['{', 'The changes are not JSON.'],
  ['[]', 'The changes are not understood: '],
  ['{"x":{"count":1,"entries":[],"more":0}}', 'The changes are not understood: '],
  [
    '{"added":{"count":"@all","entries":[],"more":0}}',
    'The changes are not understood: added.count',
  ],
  ['{"added":{"count":1,"entries":[],"more":-1}}', 'The changes are not understood: added.more'],
  [
    '{"added":{"count":1,"entries":[1],"more":0}}',
    'The changes are not understood: added.entries.0',
  ],
  [
    '{"added":{"count":1,"entries":[],"more":0,"title":"x"}}',
    'The changes are not understood: added',
  ],
  [JSON.stringify('x'.repeat(LONGEST_DATA)), 'The changes are too long for a comment.'],
])('data that no check writes is refused: %.60s', (text, message) => {
  expect(() => parseChanges(text)).toThrow(message);
});
