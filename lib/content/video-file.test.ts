import { describe, expect, it, test } from 'vitest';

import { formatProblems } from '@/lib/model/problem';

import { parseVideoFile } from './video-file';

const NOW = Date.parse('2026-01-01T00:00:00Z');
const TAXONOMIES = ['tags', 'categories', 'concepts'];

/** A whole file from some lines of front matter; valid defaults fill in the rest. */
function file(lines: string, body = '') {
  const own = new Set(lines.split('\n').map((line) => line.split(':')[0]!.toLowerCase()));
  const rest = ['title: A', 'date: 2024-01-02T03:04:05Z', "videoId: 'hpTide00001'"].filter(
    (line) => !own.has(line.split(':')[0]!.toLowerCase()),
  );
  const text = `---\n${[lines, ...rest].filter(Boolean).join('\n')}\n---\n${body}`;
  return { name: 'x.md', path: 'videos/x.md', text };
}

const parse = (lines: string, body?: string) => parseVideoFile(file(lines, body), TAXONOMIES, NOW);
function video(lines: string, body?: string) {
  const { entry, problems } = parse(lines, body);
  if (!entry) throw new Error(formatProblems(problems));
  return entry.video;
}
const report = (lines: string) => formatProblems(parse(lines).problems);

describe('what the old schemas mean', () => {
  it('takes the address from the template, a hard-coded url, or the title', () => {
    expect(video('slug: my-slug\nurl: /resources/videos/:slug').slug).toBe('my-slug');
    expect(video('slug: my-slug').slug).toBe('my-slug');
    expect(video('url: /resources/videos/older-path').slug).toBe('older-path');
    expect(video('url: /resources/videos/older-path/').slug).toBe('older-path');
    expect(video("title: What's in a Tide? Answers & Guesses").slug).toBe(
      'whats-in-a-tide-answers-guesses',
    );
    expect(video('url: /resources/videos/caf%C3%A9').slug).toBe('café');
    expect(video('url: /resources/videos/:filename/').slug).toBe('x');
    expect(video('slug: s\nurl: /resources/videos/:contentbasename').slug).toBe('x');
    expect(video('slug: s\nurl: /resources/videos/:slugorcontentbasename').slug).toBe('s');
    expect(video('slug: s\nurl: /resources/videos/:title/').slug).toBe('a');
    expect(video('slug: a%2520b').slug).toBe('a b');
    expect(video("slug: 'jam-&-honey-(x)-[2]-’'").slug).toBe('jam-&-honey-(x)-[2]-’');
  });

  it('reads the older names of canonicalUrl and preview', () => {
    const old = video('external_url: https://example.com/x\ncoverImage: https://img.example/p.jpg');
    expect(old).toMatchObject({
      canonicalUrl: 'https://example.com/x',
      preview: 'https://img.example/p.jpg',
    });
  });

  it('reads False as false and finds shorts by length where the file does not say', () => {
    expect(video('isShort: False\nduration: 50').isShort).toBe(false);
    expect(video('duration: 60').isShort).toBe(true);
    expect(video('duration: 61').isShort).toBe(false);
    expect(video('').isShort).toBe(false);
  });

  it('keeps the day of the file as well as the instant, in any letter case of its key', () => {
    expect(video('Date: 2024-03-01T23:30:00-08:00')).toMatchObject({
      date: '2024-03-02T07:30:00.000Z',
      lastmod: '2024-03-02T07:30:00.000Z',
      localDate: '2024-03-01T23:30:00.000-08:00',
    });
    expect(report('Date: 2024-03-01T23:30:00')).toMatch(/has no time zone/u);
  });

  it('reads a weight of 1000 as none', () => {
    expect([video('weight: 150').weight, video('weight: 1000').weight, video('').weight]).toEqual([
      150,
      null,
      null,
    ]);
  });

  it('leaves out the category of importers, in any letter case', () => {
    expect(video('categories: [Uncategorized]\ntags: [Uncategorized]').terms).toEqual([
      { taxonomy: 'tags', slug: 'uncategorized', title: 'Uncategorized' },
    ]);
    expect(video('categories: [uncategorized, Scrum]').terms).toHaveLength(1);
  });

  it('keeps a name that is both a tag and a category twice, and a repeated one once', () => {
    expect(video('categories: [Scrum]\ntags: [Scrum, scrum]').terms).toEqual([
      { taxonomy: 'tags', slug: 'scrum', title: 'Scrum' },
      { taxonomy: 'categories', slug: 'scrum', title: 'Scrum' },
    ]);
  });

  it('knows text written by a machine', () => {
    expect(video('ResourceContentOrigin: AI').isWrittenByAI).toBe(true);
    expect(video('ResourceContentOrigin: ai').isWrittenByAI).toBe(true);
    expect(video('ItemContentOrigin: AI').isWrittenByAI).toBe(true);
    expect(video('ResourceContentOrigin: human').isWrittenByAI).toBe(false);
  });

  it('uses posters of YouTube by id only', () => {
    expect(
      video('preview: https://i9.ytimg.com/vi/x/maxresdefault.jpg?sqp=abc').preview,
    ).toBeNull();
    expect(video('preview: https://i.ytimg.com/vi/x/hqdefault.jpg').preview).toBeNull();
    expect(video('preview: /posters/x.jpg').preview).toBe('/posters/x.jpg');
    expect(video('preview: https://notytimg.com/x.jpg').preview).toBe('https://notytimg.com/x.jpg');
  });

  it('gathers the three lists of aliases', () => {
    const { entry } = parse('aliases:\n- /a\naliasesArchive:\n- b\naliasesFor404:\n- /c');
    expect(entry?.aliases.map(({ written, list }) => [written, list])).toEqual([
      ['/a', 'aliases'],
      ['b', 'aliasesArchive'],
      ['/c', 'aliasesFor404'],
    ]);
  });

  it('reads keys in any letter case, as Hugo does', () => {
    expect(video("Title: B\nvideoid: 'hpTide00002'\nisshort: true\nTags: [X]")).toMatchObject({
      title: 'B',
      videoId: 'hpTide00002',
      isShort: true,
      terms: [{ slug: 'x' }],
    });
  });

  it('shows descriptions as plain text', () => {
    expect(video("description: 'A **framework** for _teams_'").description).toBe(
      'A framework for teams',
    );
    for (const plain of ['2024. A year in review', '- a dash', '# not a heading', '3) third']) {
      expect(video(`description: '${plain}'`).description).toBe(plain);
    }
  });

  it('knows the keys of importers and warns about none of them', () => {
    const keys = [
      'ResourceId: x',
      'ItemKind: resource',
      'Watermarks: { description: 2025-05-07T19:27:32Z }',
      'layout: video',
      'resourceTypes: [video]',
      'source: youtube',
      'trailer: x',
    ];
    expect(report(keys.join('\n'))).toBe('');
  });
});

test('texts that only look like something else are texts, as they are written', () => {
  for (const title of ['yes', 'off', '1_000', '2024-01-01', '12:30', '“Ship it”', 'C#', 'a:b'])
    expect(video(`title: ${title}\nslug: a`).title).toBe(title);
});

describe('when a page is public', () => {
  test.each([
    ['', 'published'],
    ['draft: true', 'draft'],
    ['date: 9999-01-01T00:00:00Z', 'scheduled'],
    ['publishDate: 2026-01-02T00:00:00Z', 'scheduled'],
    ['publishDate: 2025-12-31T00:00:00Z', 'published'],
    ['expiryDate: 2025-12-31T00:00:00Z', 'expired'],
    ['expiryDate: 2026-01-02T00:00:00Z', 'published'],
    ['draft: true\nexpiryDate: 2020-01-01', 'draft'],
  ])('%j is %s', (lines, status) => expect(video(lines).status).toBe(status));
});

test.each([
  ['title:', 'x.md:2:7  title  has no value\n  fix: write text after "title:"'],
  ["title: ''", 'x.md:2:8  title  expected text, got ""\n  fix: write some text'],
  ['title: 2024', "x.md:2:8  title  expected text, got 2024\n  fix: put it in quotes: '2024'"],
  [
    'date: 2023-13-45',
    'x.md:2:7  date  expected a date like 2024-11-05T06:00:34Z, got "2023-13-45"; there is no month 13\n  fix: write a month from 01 to 12, and a day of that month',
  ],
  [
    'videoId: 01234567890',
    'x.md:2:10  videoId  expected the 11 characters of a YouTube id, got 01234567890\n  fix: put it in quotes, exactly as YouTube writes it',
  ],
  [
    'videoId: hpTide0001',
    'x.md:2:10  videoId  expected the 11 characters of a YouTube id, got "hpTide0001"\n  fix: copy what follows "v=" in the address of the video, in quotes',
  ],
  [
    'videoId: https://youtu.be/hpTide00001?t=3',
    'x.md:2:10  videoId  expected the 11 characters of a YouTube id, got "https://youtu.be/hpTide00001?t=3"\n  fix: write \'hpTide00001\'',
  ],
  ['duration: "1:56"', 'x.md:2:11  duration  expected whole seconds, got "1:56"\n  fix: write 116'],
  [
    'duration: -1',
    'x.md:2:11  duration  expected whole seconds, got -1\n  fix: write the length in seconds, like 183',
  ],
  ['isShort: yes', 'x.md:2:10  isShort  expected true or false, got "yes"\n  fix: write true'],
  [
    'tags: Scrum',
    'x.md:2:7  tags  expected a list of texts, got "Scrum"\n  fix: write it as a list: [Scrum]',
  ],
  [
    'tags: [Scrum, 5]',
    "x.md:2:15  tags  expected a list of texts, got 5\n  fix: put it in quotes: '5'",
  ],
  [
    'tags: [Scrum, null]',
    "x.md:2:15  tags  expected a list of texts, got null\n  fix: remove this empty entry; if it is a text, put it in quotes: 'null'",
  ],
  ['title: 0123', "x.md:2:8  title  expected text, got 0123\n  fix: put it in quotes: '0123'"],
  ['title: TRUE', "x.md:2:8  title  expected text, got TRUE\n  fix: put it in quotes: 'TRUE'"],
  ['title: +1', "x.md:2:8  title  expected text, got +1\n  fix: put it in quotes: '+1'"],
  [
    'title: ~',
    "x.md:2:8  title  expected text, got ~\n  fix: write some text; if it is one, put it in quotes: '~'",
  ],
  ['title: [A]', "x.md:2:8  title  expected text, got [A]\n  fix: put it in quotes: '[A]'"],
  [
    'tags: A, B',
    'x.md:2:7  tags  expected a list of texts, got "A, B"\n  fix: write it as a list: [A, B]',
  ],
  [
    'date: 13/03/2024',
    'x.md:2:7  date  expected a date like 2024-11-05T06:00:34Z, got "13/03/2024"\n  fix: write 2024-03-13',
  ],
  ['weight: "5"', 'x.md:2:9  weight  expected a number, got "5"\n  fix: write 5'],
  [
    'tags: ["!!!"]',
    'x.md:2:8  tags  "!!!" gives no address\n  fix: use a name that has letters or digits and is not too long',
  ],
  [
    'slug: a/b',
    'x.md:2:7  slug  "a/b" contains a slash\n  fix: write one part of an address, without slashes',
  ],
  [
    'slug: ..',
    'x.md:2:7  slug  ".." cannot be an address\n  fix: write lower-case words with hyphens',
  ],
  [
    'title: "???"',
    'x.md:2:8  title  gives no address: it has no letter or digit\n  fix: add a slug of lower-case words with hyphens',
  ],
  [
    'url: /elsewhere/x',
    'x.md:2:6  url  expected an address below /resources/videos/, got "/elsewhere/x"\n  fix: move it to aliases',
  ],
  [
    'url: /resources/videos/:year',
    'x.md:2:6  url  expected an address below /resources/videos/, got "/resources/videos/:year"\n  fix: remove it, and add the address it gave to aliases',
  ],
  [
    'preview: http://example.com/x.jpg',
    'x.md:2:10  preview  expected a path on this site or an https address, got "http://example.com/x.jpg"\n  fix: write it like /posters/x.jpg or https://…',
  ],
  [
    'aliases: [""]',
    'x.md:2:11  aliases  expected a list of texts, got ""\n  fix: remove this empty entry',
  ],
  [
    'slug: "a\\uD800b"',
    'x.md:2:7  slug  "a\\ud800b" contains a control character\n  fix: write lower-case words with hyphens',
  ],
  [
    'canonicalUrl: javascript:alert(1)',
    'x.md:2:15  canonicalUrl  expected a web address, got "javascript:alert(1)"\n  fix: write it like https://example.com/page, or leave it out',
  ],
  [
    'Title: A\ntitle: B',
    'x.md:3:1  title  appears twice, as "Title" and "title"\n  fix: keep one of the two',
  ],
  [
    'desciption: x',
    'x.md:2:1  warning  desciption  is not a known key; did you mean "description"?\n  fix: write description',
  ],
])('%j is reported', (lines, expected) => expect(report(lines)).toBe(expected));

test('what is missing altogether is reported at the top of the file', () => {
  const { problems } = parseVideoFile(
    { name: 'x.md', path: 'videos/x.md', text: '---\nweight: 1\n---\n' },
    TAXONOMIES,
    NOW,
  );
  expect(formatProblems(problems)).toBe(
    [
      'x.md:1:1  title  is missing\n  fix: add a line "title: …" with text',
      'x.md:1:1  date  is missing\n  fix: add a line "date: …" with a date like 2024-11-05T06:00:34Z',
      'x.md:1:1  videoId  is missing\n  fix: add a line "videoId: …" with the 11 characters of a YouTube id',
    ].join('\n'),
  );
});

test('a slug of over 240 bytes is refused', () => {
  expect(report(`slug: ${'é'.repeat(121)}`)).toMatch(
    /^x\.md:2:7 {2}slug {2}gives an address of over 240 bytes: /u,
  );
});
