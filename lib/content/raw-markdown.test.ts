import { describe, expect, test } from 'vitest';

import { findBodyProblems } from './body-problems';

const told = (body: string) =>
  findBodyProblems(body, { file: 'x.md', bodyLine: 1 }).map(
    ({ line, column, message, fix }) => `${line}:${column} ${message} / ${fix}`,
  );

describe('a link that is shown as text', () => {
  test.each([
    ['![alt](my picture.png)', 'write ![alt](my%20picture.png)'],
    ['[a](b c.md#d)', 'write [a](b%20c.md#d)'],
    ['![](my picture (1).png "A title")', 'write ![](my%20picture%20(1).png "A title")'],
    ['[foo](https://a.example/a b)', 'write [foo](https://a.example/a%20b)'],
    ['[foo](https://a.example and more)', 'write [foo](https://a.example) and more'],
    ['[foo](/tags/a “A title”)', 'write [foo](/tags/a "A title")'],
    [
      '![a](https://a.example/a.png =200x100)',
      'write <img src="https://a.example/a.png" alt="a" width="200" height="100">',
    ],
    ['![a](a.png =200x)', 'write <img src="a.png" alt="a" width="200">'],
    ['(foo)[https://a.example]', 'write [foo](https://a.example)'],
    ['(https://a.example)[two words]', 'write [two words](https://a.example)'],
    ['!(a b)[c.png]', 'write ![a b](c.png)'],
    ['[foo] (https://a.example)', 'write [foo](https://a.example)'],
    ['![foo]  (a.png)', 'write ![foo](a.png)'],
    ['[foo] (www.a.example)', 'write [foo](https://www.a.example)'],
    ['[foo](https://a.example/b', 'write [foo](https://a.example/b)'],
    ['[foo](https://a.example/b_(c)', 'write [foo](https://a.example/b_(c))'],
    ['[foo](b.md, and on', 'write [foo](b.md)'],
    ['[foo(https://a.example)', 'write [foo](https://a.example)'],
    ['[foo][bar]', 'write [foo](https://…) with its address, or only foo'],
    ['![foo][]', 'write ![foo](https://…) with its address, or only foo'],
    ['[foo][docs]\n\n[x][doc] [doc]\n\n[docz]: https://a.example', 'write [foo][docz]'],
    ['b[^1]', 'add a line "[^1]: …" with its words at the end, or remove it'],
    ['b.[^note] c', 'add a line "[^note]: …" with its words at the end, or remove it'],
  ])('%j', (body, fix) => {
    expect(told(`A ${body}`)[0]).toMatch(/^1:[3-5] /u);
    expect(told(`A ${body}`)[0]?.split(' / ')[1]).toBe(fix);
    expect(told(`- A\n  > B ${body}`)[0]).toMatch(/^2:[7-9] /u);
  });

  test.each([
    ['[Scrum Guide][1]', 'write [Scrum Guide](https://…) with its address, or only Scrum Guide'],
    ['##Use `a|b` now', 'write an ordinary space after "##": ## Use `a|b` now'],
  ])('%j', (body, fix) => expect(told(body)[0]?.split(' / ')[1]).toBe(fix));

  test('is told with its place and what it is', () => {
    expect(told('a\n\nSee [foo] (https://a.example).')).toEqual([
      '3:5 "[foo] (https://a.example)" is a link with a space between its brackets, which is shown as text / write [foo](https://a.example)',
    ]);
  });

  test('a note that is mentioned nowhere, or under another name', () => {
    expect(told('a\n\n[^1]: One')).toEqual([
      '3:1 "[^1]" is a note that no text refers to, so it is not shown / write [^1] where it belongs, or remove it',
    ]);
    expect(told('a[^2]\n\n[^1]: One')[0]).toContain(' / write [^1]');
    expect(told('a[^1]\n\n[^1]: One')).toEqual([]);
  });
});

describe('lines that are shown as a paragraph', () => {
  test.each([
    ['##No space', 'write an ordinary space after "##": ## No space'],
    ['#No space\n\nText', 'write an ordinary space after "#": # No space'],
    ['#\u00a0Words', 'write an ordinary space after "#": # Words'],
    ['-one\n-two', 'write an ordinary space after "-": - one; and so in the lines below'],
    ['*one\n*two', 'write an ordinary space after "*": * one; and so in the lines below'],
    ['1.one\n2.two', 'write an ordinary space after "1.": 1. one; and so in the lines below'],
    [
      '-\u00a0one\n-\u00a0two',
      'write an ordinary space after "-": - one; and so in the lines below',
    ],
    ['| a | b |\n| c | d |', 'add a line | --- | --- | below it'],
    ['| a | b |\n|---|\n| c | d |', 'write | --- | --- | as the line below it'],
    ['| a | b |\n| — | — |\n| c | d |', 'write | --- | --- | as the line below it'],
  ])('%j', (body, fix) => {
    expect(told(body)).toHaveLength(1);
    expect(told(body)[0]?.split(' / ')[1]).toBe(fix);
    expect(told(`Before\n\n${body}`)[0]).toMatch(/^3:1 /u);
  });
});

test('code that never ends', () => {
  expect(told('a\n\n```js\nb\n\nc')).toEqual([
    '3:1 "```js" begins code that never ends, so the text after it is shown as code / write ``` on a line below the code, or remove it',
  ]);
  expect(told('> ````\n> ```\n\nb')).toHaveLength(1);
  expect(told('```\na\n```\n\n- ~~~\n  b\n  ~~~~\n')).toEqual([]);
});

test('a paragraph above a line of hyphens', () => {
  expect(told('One\ntwo\n---\nthree')).toEqual([
    '1:1 "One" is shown as a heading, because of the "---" below it / add a blank line before "---"',
  ]);
  expect(told('It is a sentence that ends, which no heading does.\n---')).toHaveLength(1);
  expect(told('A heading\n---\n\nAnother\n===\n\nText\n\n---\n')).toEqual([]);
});

describe('front matter within a body', () => {
  const message = '"---" begins front matter within the text, where it is shown';
  test.each([
    ['---\ntitle: A\ndate: 2024-01-02\nvideoId: x\n---\nText', 1, 4],
    ['Text\n\n---\ntitle: Other\n---\n\nMore', 3, 2],
    ['---\ntitle: A\ntags:\n  - a\n- b\n\n# c\ndraft: true\n---', 1, 8],
    ['---\ntitle: A\ndate: 2024-01-02\n\nText: of the body', 1, 2],
  ])('%j', (body, line, count) =>
    expect(told(body)).toEqual([
      `${line}:1 ${message} / remove this line and the ${count} below it`,
    ]),
  );

  test('without its beginning', () =>
    expect(told('title: A\ndate: 2024-01-02\n---\nText')).toEqual([
      '1:1 "title: A" is front matter within the text, where it is shown / remove this line and the 2 below it',
    ]));

  test.each([
    '```yaml\n---\ntitle: A\ndate: x\n---\n```',
    '---\n\nText\n\n---',
    '---\nNote: a text\n---',
    'title: A\n\ndate: B',
  ])('%j is none', (body) => expect(told(body).join('\n')).not.toContain('front matter'));
});

test.each([
  '#scrum #agile #kanban\n\n#ScrumMaster tips\n\n#1 of two\n\n#Scrum',
  '`[a] (https://b.example)` <b title="[a] (https://b.example)">c</b> \\[a](https://b.example',
  '[see](b.md) (https://a.example) [1] (https://a.example) [x] (https://a.example)',
  'array[one][two] and [a][b] [1][2] [Music][Applause] [b]bold[/b] [quote][/quote] f(x)[/a]',
  '[a-z][0-9] [^/]+ [^"] ([^abc]) x[^1-9]',
  '[a](https://a.example/b_(c)) [d](<e f.md> "g") [h](i.md \'j\') [k][l]\n\n[l]: /m',
  '- one\n- -two\n\n-5 degrees\n-3 degrees\n\n+49 123\n+49 456\n\n*one*\n*two*',
  '1.5 hours\n2.5 hours\n\n3.one',
  '| a | b |\n| --- | --- |\n| c | d |\n\nx | y\n\n|a|',
  'a [cite the source] (as he said) [foo] (bar) (foo)[1] (see it)[sic]',
  '```\n[a] (https://b.example)\n##c\n```\n\n    -one\n    -two',
  '<div>\n##a\n-one\n-two\n</div>',
])('what is read as it was meant, or may be: %j', (body) => expect(told(body)).toEqual([]));

test('hostile texts take no longer than their length', () => {
  const start = process.cpuUsage();
  for (const sign of ['[a](', '[a] (b', '(a)[b', '[^a]', '[aa][bb]', '-a\n', '|a|b\n', '#A b\n\n'])
    told(sign.repeat(1000));
  for (const sign of ['---\ntitle:\n', '\ntitle: a\n', '```a\n\n', 'a b\n---\n', '[^1]: a\n\n'])
    told(sign.repeat(300));
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(8000);
});
