import { describe, expect, it, test, vi } from 'vitest';

import { formatProblems } from '@/lib/model/problem';

import { parseFrontMatter } from './front-matter';

const parse = (text: string) => parseFrontMatter({ name: 'x.md', path: 'videos/x.md', text });

function refuse(text: string): string {
  const result = parse(text);
  if (!Array.isArray(result)) throw new Error(`accepted: ${JSON.stringify(result.data)}`);
  return formatProblems(result);
}

const BEGIN = 'begin the file with a line "---", then "key: value" lines, then a line "---"';

describe('valid front matter', () => {
  it('gives data, body and places', () => {
    const result = parse('---\ntitle: A\naliases:\n- /x\n- /y\n---\nBody\n');
    if (Array.isArray(result)) throw new Error(formatProblems(result));
    expect(result.data).toEqual({ title: 'A', aliases: ['/x', '/y'] });
    expect(result.body).toBe('Body\n');
    expect(result.bodyLine).toBe(7);
    expect(result.locate(['title'])).toEqual({ line: 2, column: 8 });
    expect(result.locate(['aliases', 1])).toEqual({ line: 5, column: 3 });
    expect(result.locate(['nothing'])).toEqual({ line: 1, column: 1 });
  });

  test.each([
    ['CRLF', '---\r\ntitle: A\r\n---\r\nBody\r\n'],
    ['lone CR', '---\rtitle: A\r---\rBody\r'],
    ['spaces after the delimiters', '--- \ntitle: A\n---  \nBody\n'],
  ])('%s', (_, text) => expect(parse(text)).toMatchObject({ data: { title: 'A' } }));

  it('merges keys', () => {
    expect(parse('---\nbase: &base { weight: 5 }\n<<: *base\ntitle: A\n---\n')).toMatchObject({
      data: { weight: 5, title: 'A' },
    });
  });

  it('reads a quoted text over lines that are not indented, and keeps every place', () => {
    const result = parse(
      '---\ndescription: "First.\n\nSecond: more.\n  Third \\"x\\"."\ntags: [\'a\nb\', c]\nx: y\n---\n',
    );
    if (Array.isArray(result)) throw new Error(formatProblems(result));
    expect(result.data).toEqual({
      description: 'First.\nSecond: more. Third "x".',
      tags: ['a b', 'c'],
      x: 'y',
    });
    expect(result.locate(['tags', 1])).toEqual({ line: 7, column: 5 });
    expect(result.locate(['x'])).toEqual({ line: 8, column: 4 });
    expect(result.asWritten(['tags', 1])).toBe('c');
  });

  it.each(['draft: true', 'Draft : true', '_build:', 'secret: yes', 'publishDate: 2030-01-01'])(
    'never takes a key for text: %s',
    (key) => {
      expect(refuse(`---\ndescription: "First.\n${key}\nmore."\ntitle: A\n---\n`)).toBe(
        'x.md:2:14  front matter  a text in quotes continues on lines that are not indented\n  fix: indent the following lines by two spaces, or close the quote before them',
      );
    },
  );

  it('leaves dates and ids as they are written', () => {
    expect(parse("---\ndate: 2023-13-45\nvideoId: '01234567890'\n---\n")).toMatchObject({
      data: { date: '2023-13-45', videoId: '01234567890' },
    });
  });

  it('lets no parser write to the terminal', () => {
    const warn = vi.spyOn(process, 'emitWarning').mockReturnValue();
    parse('---\ntitle: {{ title }}\n---\n');
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it('reads a broken file again each time', () => {
    const text = '---\ntitle: a: b\n---\n';
    expect(refuse(text)).toBe(refuse(text));
  });
});

test.each([
  ['', `x.md:1:1  front matter  the file is empty\n  fix: ${BEGIN}`],
  [' \n ', `x.md:1:1  front matter  the file is empty\n  fix: ${BEGIN}`],
  [
    'Hello',
    `x.md:1:1  front matter  there is no front matter; the file begins with "Hello"\n  fix: ${BEGIN}`,
  ],
  [
    '---\ntitle: A\n',
    'x.md:1:1  front matter  the front matter has no end\n  fix: add a line "---" after the last "key: value" line',
  ],
  [
    '\n---\ntitle: A\n---\n',
    'x.md:1:1  front matter  there is a blank line before the front matter\n  fix: remove it: "---" must be the first line',
  ],
  [
    '----\ntitle: A\n----\n',
    'x.md:1:1  front matter  the first line is "----"\n  fix: make it exactly "---"; only YAML is read',
  ],
  [
    '---js\n{ title: process.exit(1) }\n---\n',
    'x.md:1:1  front matter  the first line is "---js"\n  fix: make it exactly "---"; only YAML is read',
  ],
  [
    '---json\n{"title": "A"}\n---\n',
    'x.md:1:1  front matter  the first line is "---json"\n  fix: make it exactly "---"; only YAML is read',
  ],
  [
    '+++\ntitle = "A"\n+++\n',
    `x.md:1:1  front matter  the front matter is TOML\n  fix: write it as YAML: ${BEGIN}`,
  ],
  [
    '{ "title": "A" }\n',
    `x.md:1:1  front matter  the front matter is JSON\n  fix: write it as YAML: ${BEGIN}`,
  ],
  [
    '---\ntitle: A\n----\n',
    'x.md:3:1  front matter  the line that ends the front matter is "----"\n  fix: make it exactly "---"',
  ],
  ['---\n---\nBody', `x.md:1:1  front matter  the front matter is empty\n  fix: ${BEGIN}`],
  [
    '---\njust words\n---\n',
    `x.md:1:1  front matter  the front matter is not a list of "key: value" lines\n  fix: ${BEGIN}`,
  ],
  [
    '---\ntitle: a: b\n---\n',
    'x.md:2:8  front matter  there is a second ": " on the line\n  fix: put the whole value in single quotes: \'a: b\'',
  ],
  [
    '---\ntitle: A\ntitle: B\n---\n',
    'x.md:3:1  front matter  the same key appears twice\n  fix: keep one of the two lines',
  ],
  [
    '---\ntitle: !!js/function "x"\n---\n',
    'x.md:2:8  front matter  a value begins with "!", which has a special meaning in YAML\n  fix: put the value in single quotes: \'!!js/function "x"\'',
  ],
])('%j is refused with a place and a fix', (text, report) => expect(refuse(text)).toBe(report));

test('an alias bomb is refused', () => {
  const lines = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < 9; i++)
    lines.push(
      `${'abcdefghi'[i]}: &${'abcdefghi'[i]} [${Array(10)
        .fill(`*${'abcdefghi'[i - 1]}`)
        .join(', ')}]`,
    );
  expect(refuse(`---\n${lines.join('\n')}\n---\n`)).toMatch(
    /^x\.md:1:1 {2}front matter {2}the front matter cannot be read: /u,
  );
});
