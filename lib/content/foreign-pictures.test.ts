import { describe, expect, it, test } from 'vitest';

import { toHtml } from '@/lib/publish/html';

import { linkPictures } from './foreign-pictures';

const SOURCE = { file: 'x.md', bodyLine: 5, images: ['img.example.org'] };
const link = (body: string) => linkPictures(body, SOURCE);
const show = (body: string) =>
  toHtml(body, { title: 'T' }, 'https://site.example/x', 'en').replace(/\n+/gu, '');

const PICTURE = 'https://a.example/b.png';
/** The link that the page has in its place. */
const anchor = (words: string, url = PICTURE) => `<a href="${url}" rel="noopener">${words}</a>`;

describe('a picture on a host that is not listed is a link', () => {
  test.each([
    [`A ![boat](${PICTURE}) b`, `<p>A ${anchor('boat')} b</p>`],
    [`![](${PICTURE} "A boat")`, `<p>${anchor('A boat')}</p>`],
    [`![](${PICTURE})`, `<p>${anchor('b.png')}</p>`],
    [
      '![](https://a.example/my%20boat.png)',
      `<p>${anchor('my boat.png', 'https://a.example/my%20boat.png')}</p>`,
    ],
    ['![](https://a.example)', `<p>${anchor('a.example', 'https://a.example/')}</p>`],
    ['![a](//a.example/b.png)', `<p>${anchor('a')}</p>`],
    ['![a](http://img.example.org/b.png)', `<p>${anchor('a', 'http://img.example.org/b.png')}</p>`],
    [`![a *b* [c](/d) \`e\`](${PICTURE})`, `<p>${anchor('a b c e')}</p>`],
    [`![1 < 2 &amp; \\*3\\*](${PICTURE})`, `<p>${anchor('1 &#x3C; 2 &#x26; *3*')}</p>`],
    [`![https://c.example](${PICTURE})`, `<p>${anchor('https://c.example')}</p>`],
    [`!![a](${PICTURE}) \\!![b](${PICTURE})`, `<p>!${anchor('a')} !${anchor('b')}</p>`],
    [`\\\\!![a](${PICTURE})`, `<p>\\!${anchor('a')}</p>`],
    [
      `![a][b] ![B][] ![b]\n\n[b]: ${PICTURE} "C"`,
      `<p>${['a', 'B', 'b'].map((one) => anchor(one)).join(' ')}</p>`,
    ],
    [`![a](${PICTURE}){width=300} b`, `<p>${anchor('a')} b</p>`],
    [
      `| ![a\\|b](https://a.example/c\\|d.png) | e |\n|-|-|`,
      `<table><thead><tr><th>${anchor('a|b', 'https://a.example/c%7cd.png')}</th><th>e</th></tr></thead></table>`,
    ],
    [`<img src="${PICTURE}" alt="A boat">`, `<p>${anchor('A boat')}</p>`],
    [`<IMG alt=boat SRC='${PICTURE}'>`, `<p>${anchor('boat')}</p>`],
    [`<img src="${PICTURE}">`, `<p>${anchor('b.png')}</p>`],
    [`!<img src="${PICTURE}" alt="a">`, `<p>!${anchor('a')}</p>`],
    [`<img src="${PICTURE}" alt="*a*">\n**b**`, `<p>${anchor('*a*')}<strong>b</strong></p>`],
    [
      `<p>\n<img src="${PICTURE}" alt="*a* www.b.example">\n</p>`,
      `<p>${anchor('*a* www.b.example')}</p>`,
    ],
    [
      `A <img src='${PICTURE}' alt='*b* "c" &lt;d&gt; www.e.example'/> f`,
      `<p>A ${anchor('*b* "c" &#x3C;d> www.e.example')} f</p>`,
    ],
    [`<div><img src="${PICTURE}" alt="*b* &amp; c"></div>`, `<div>${anchor('*b* &#x26; c')}</div>`],
    [
      `> A <img\n> src="${PICTURE}"\n> alt="b"> c`,
      `<blockquote><p>A ${anchor('b')} c</p></blockquote>`,
    ],
    ['<img src="https&#58;//a.example/b.png" alt="a">', `<p>${anchor('a')}</p>`],
    [`<figure>\n\n![a](${PICTURE})\n\n</figure>`, `<figure><p>${anchor('a')}</p></figure>`],
  ])('%j', (body, html) => {
    const { text, problems } = link(body);
    expect(show(text)).toBe(html);
    expect(problems.length).toBeGreaterThan(0);
    expect(link(text).problems).toEqual([]);
  });

  it('in a note, too', () => {
    expect(show(link(`a[^1]\n\n[^1]: ![b](${PICTURE})`).text)).not.toContain('<img');
  });
});

test.each([
  [`[![a](${PICTURE})](/b)`, '<p><a href="https://site.example/b">a</a></p>'],
  [`[![](${PICTURE})](/b)`, '<p><a href="https://site.example/b">b.png</a></p>'],
  [`[![a][c]][d]\n\n[c]: ${PICTURE}\n[d]: /b`, '<p><a href="https://site.example/b">a</a></p>'],
  [`[<img src="${PICTURE}" alt="a">](/b)`, '<p><a href="https://site.example/b">a</a></p>'],
  [
    `<a href="/b"><img src="${PICTURE}" alt="a"></a>`,
    '<p><a href="https://site.example/b">a</a></p>',
  ],
  [`x <a href="/b">![a](${PICTURE})</a>`, '<p>x <a href="https://site.example/b">a</a></p>'],
  [
    `<a href="/b">![a](${PICTURE})</a> ![c](${PICTURE})`,
    `<p><a href="https://site.example/b">a</a> ${anchor('c')}</p>`,
  ],
  // A name for a place is no link.
  [`<a name="b">![a](${PICTURE})</a>`, `<p><span id="b"></span>${anchor('a')}</p>`],
])('a link around it stays: %j', (body, html) => expect(show(link(body).text)).toBe(html));

test.each([
  'A ![b](/c.png) ![d](e.png) <img src="/f.png">',
  '![a](https://img.example.org/b.png) <img src="https://IMG.example.org/c.png">',
  '![a](https://i.ytimg.com/vi/hpTest00001/hqdefault.jpg)',
  `\`![a](${PICTURE})\` \\![a](${PICTURE}) [a](${PICTURE})`,
  `    ![a](${PICTURE})\n\n\`\`\`\n<img src="${PICTURE}">\n\`\`\``,
  '![a](#no-page) ![b](data:image/gif;base64,R0)',
])('the rest stays as it is: %j', (body) => {
  expect(link(body)).toMatchObject({ text: body, problems: [] });
});

test('each is told at its place', () => {
  const { problems } = link(`A\n\nb ![c](${PICTURE})\n<p>\n<img src="https://d.example/e.png">`);
  expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
    '7:3 "https://a.example/b.png" is on a.example, whose owner would see who looks at the page; a link is shown in its place',
    '9:1 "https://d.example/e.png" is on d.example, whose owner would see who looks at the page; a link is shown in its place',
  ]);
});
