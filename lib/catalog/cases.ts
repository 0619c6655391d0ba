/** Content files as people break them, one a case; `cases.txt` says what an editor is told of each. */
const LONG = 'x'.repeat(300);
/** Lines of right front matter, those that a case brings itself left out. */
const ok = (lines: string, body = '') => {
  const own = new Set(lines.split('\n').map((line) => line.split(':')[0]));
  const rest = ['title: A', 'date: 2024-01-02T03:04:05Z', "videoId: 'hpTest00001'"].filter(
    (line) => !own.has(line.split(':')[0]!),
  );
  return `---\n${[...rest, ...(lines === '' ? [] : [lines])].join('\n')}\n---\n${body}`;
};
export const CASES: Record<string, string | Buffer | Record<string, string>> = {
  'an empty file': '',
  'only spaces': '  \n ',
  'no front matter': 'Hello',
  'front matter without end': '---\ntitle: A\n',
  'a blank line before it': '\n---\ntitle: A\n---\n',
  'four hyphens': '----\ntitle: A\n----\n',
  TOML: '+++\ntitle="A"\n+++\n',
  JSON: '{"title":"A"}\n',
  '---js': '---js\n{}\n---\n',
  '---json': '---json\n{}\n---\n',
  'a byte order mark and CRLF (valid)': '\uFEFF' + ok('').replaceAll('\n', '\r\n'),
  'lone CR (valid)': ok('').replaceAll('\n', '\r'),
  'UTF-16': Buffer.from('\uFEFF' + ok(''), 'utf16le'),
  'invalid UTF-8': Buffer.concat([Buffer.from(ok('')), Buffer.from([0xff, 0xfe, 0xfd])]),
  'a NUL byte': ok('', 'a\0b'),
  'a tab as indent': '---\ntitle: A\nsitemap:\n\tpriority: 1\n---\n',
  'two colons on a line': ok('title: a: b'),
  'a quote that is not closed': ok('title: "abc'),
  'a key twice': ok('title: A\ntitle: B'),
  'a list at the top': '---\n- a\n---\n',
  'a text at the top': '---\nhello\n---\n',
  'an unknown anchor': ok('tags: *nope'),
  'an alias bomb': ok(
    [
      'a: &a [x,x,x,x,x,x,x,x,x,x]',
      ...'bcdefg'.split('').map(
        (name, index) =>
          `${name}: &${name} [${Array(10)
            .fill('*' + 'abcdefg'[index])
            .join(',')}]`,
      ),
    ].join('\n'),
  ),
  'nested 20,000 deep': ok('x: ' + '['.repeat(20000) + ']'.repeat(20000)),
  'front matter over 64 KB': ok('x: ' + 'y'.repeat(70000)),
  'a tag that runs code': ok('x: !!js/function "function(){}"'),
  __proto__: ok('__proto__:\n  title: B'),
  'a merge key (valid)': ok('base: &b {description: D}\n<<: *b'),
  'two documents': ok('tags: [a]\n...\ntitle: C'),
  'a merge conflict in the front matter': ok(
    '<<<<<<< HEAD\ndescription: A\n=======\ndescription: B\n>>>>>>> other',
  ),
  'a merge conflict in the body': ok('', 'text\n<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> other\n'),
  'a merge conflict in a code block (valid)': ok('', '```\n<<<<<<< HEAD\n```\n'),
  'title missing': ok('title:').replace('title:\n', ''),
  'title without value': ok('title:'),
  'title empty': ok("title: ''"),
  'title a number': ok('title: 2024'),
  'title over 300 characters': ok(`title: ${LONG}y\nslug: long`),
  'title too long for an address': ok(`title: ${LONG}`),
  'date missing': ok('date:').replace('date:\n', ''),
  'date with month 13': ok('date: 2023-13-45'),
  'date 30 February': ok('date: 2023-02-30'),
  'date day first': ok('date: 08/05/2023'),
  'date without zone': ok('date: 2023-05-06T10:00:00'),
  'date in the year 9999 (valid)': {
    'videos/a.md': ok('date: 9999-01-01T00:00:00Z'),
    'videos/b.md': ok('title: B\nvideoId: hpTest00002'),
  },
  'videoId missing': ok('videoId:').replace('videoId:\n', ''),
  'videoId of 10 characters': ok('videoId: abcdefghij'),
  'videoId of digits': ok('videoId: 12345678901'),
  'videoId read as a negative number': ok('videoId: -1234567890'),
  'videoId an address': ok('videoId: https://www.youtube.com/watch?v=hpTest00001'),
  'duration in quotes': ok('duration: "183"'),
  'duration as minutes': ok('duration: 3:03'),
  'duration negative': ok('duration: -1'),
  'isShort yes': ok('isShort: yes'),
  'isShort true of a long video': ok('isShort: true\nduration: 700'),
  'isShort false of a short one': ok('isShort: false\nduration: 30'),
  'tags a text': ok('tags: scrum'),
  'tags with null': ok('tags: [a, null]'),
  'a misspelt key': ok('descripton: x'),
  'slug with a slash': ok('slug: a/b'),
  'slug of dots': ok('slug: ..'),
  'preview over http': ok('preview: http://x.y/a.jpg'),
  'preview that runs code': ok('preview: javascript:alert(1)'),
  'one slug twice': {
    'videos/a.md': ok('slug: s'),
    'videos/b.md': ok('slug: s\nvideoId: hpTest00002'),
  },
  'one videoId twice': { 'videos/a.md': ok('slug: a'), 'videos/b.md': ok('slug: b') },
  'slugs in another letter case': {
    'videos/a.md': ok('slug: Tide'),
    'videos/b.md': ok('slug: tide\nvideoId: hpTest00002'),
  },
  'slugs in another form of Unicode': {
    'videos/a.md': ok('slug: caf\u00e9'),
    'videos/b.md': ok('slug: cafe\u0301\nvideoId: hpTest00002'),
  },
  'one alias of two videos': {
    'videos/a.md': ok('slug: a\naliases: [/old]'),
    'videos/b.md': ok('slug: b\nvideoId: hpTest00002\naliases: [/old]'),
  },
  'aliases in a circle': {
    'videos/a.md': ok('slug: a\naliases: [/resources/videos/b]'),
    'videos/b.md': ok('slug: b\nvideoId: hpTest00002\naliases: [/resources/videos/a]'),
  },
  'two terms that slug alike': {
    'videos/a.md': ok('tags: [Jam]'),
    'tags/jam.md': '---\ntitle: Jam\n---\n',
    'tags/Jam.md': '---\ntitle: JAM\n---\n',
  },
  'two files for one term': {
    'videos/a.md': ok(''),
    'tags/jam.md': '---\ntitle: Jam\n---\n',
    'tags/jam/_index.md': '---\ntitle: Jam\n---\n',
  },
  'an unknown shortcode': ok('', '{{< foo >}}'),
  'a shortcode without end': ok('', '{{< youtube abc'),
  'a ref to no page': ok('', '[x]({{< ref "/nope" >}})'),
  'HTML in a body': ok('', '<div>hi</div>'),
  'a link to no heading': ok('', '[x](#nowhere)\n\n## There'),
  'a body over 256 KB': ok('', 'x'.repeat(262145)),
  '1,500 nested quotes': ok('', '>'.repeat(1500) + ' hi'),
  'captions that cannot be read': {
    'videos/a.md': ok(''),
    'videos/a.captions.en.srt': '1\n00:00:xx,000 --> 00:00:02,000\nHello\n',
  },
  'a cue that ends before it starts': {
    'videos/a.md': ok(''),
    'videos/a.captions.en.srt':
      '1\n00:00:01,000 --> 00:00:02,000\nA\n\n2\n00:00:05,500 --> 00:00:04,000\nB\n',
  },
  'captions in no language': {
    'videos/a/index.md': ok(''),
    'videos/a/captions.english1.srt': '1\n00:00:01,000 --> 00:00:02,000\nA\n',
  },
  'captions (valid)': {
    'videos/a/index.md': ok(''),
    'videos/a/captions.en_gb.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\nA\n',
    'videos/a/captions.de.md': 'Hallo',
  },
  'chapters (valid)': ok('duration: 300\nchapters: ["0:00 A", "1:00 B", "2:00 C"]'),
  'chapters without a time': ok('duration: 300\nchapters: ["0:00 A", "B", "2:00 C"]'),
  'two chapters': ok('duration: 300\nchapters: ["0:00 A", "1:00 B"]'),
  'chapters out of order': ok('duration: 300\nchapters: ["0:00 A", "2:00 B", "1:00 C"]'),
  'a chapter after the end': ok('duration: 100\nchapters: ["0:00 A", "1:00 B", "2:00 C"]'),
  'a path (valid)': {
    'videos/a.md': ok('duration: 100'),
    'paths/p.md': '---\ntitle: P\nvideos:\n- a\n- {video: hpTest00001, from: 0:10, to: 95}\n---\n',
  },
  'a path without videos': { 'videos/a.md': ok(''), 'paths/p.md': '---\ntitle: P\n---\n' },
  'a path of no such video': {
    'videos/a.md': ok('slug: fog-walk'),
    'paths/p.md': '---\ntitle: P\nvideos: [fog-wlk]\n---\n',
  },
  'a path of a draft': {
    'videos/a.md': ok('slug: fog-walk\ndraft: true'),
    'videos/b.md': ok('slug: b\nvideoId: hpTest00002'),
    'paths/p.md': '---\ntitle: P\nvideos: [fog-walk, b]\n---\n',
  },
  'a path with a time after the end': {
    'videos/a.md': ok('duration: 100'),
    'paths/p.md': '---\ntitle: P\nvideos:\n- video: a\n  from: 2:00\n---\n',
  },
  'a path with a part that ends before it begins': {
    'videos/a.md': ok('duration: 100'),
    'paths/p.md': '---\ntitle: P\nvideos:\n- video: a\n  from: 50\n  to: 40\n---\n',
  },
  'a path with a time that is none': {
    'videos/a.md': ok('duration: 100'),
    'paths/p.md': '---\ntitle: P\nvideos:\n- video: a\n  from: soon\n---\n',
  },
  'two files of one path': {
    'videos/a.md': ok(''),
    'paths/p.md': '---\ntitle: P\nvideos: [a]\n---\n',
    'paths/p/index.md': '---\ntitle: P\nvideos: [a]\n---\n',
  },
  'a folder named like a file': {
    'videos/a.md': ok(''),
    'videos/x.md/index.md': ok('videoId: hpTest00002'),
  },
  // What is not public, and what only looks as if it were not.
  'a key that hides nothing': ok('private: true'),
  'a state that hides nothing': ok('status: draft'),
  'unpublish, which is no misspelt publishDate': ok('unpublish: 2020-01-01'),
  'published and draft that disagree': ok('draft: false\npublished: false'),
  'build in one word': ok('build: never'),
  'build with a misspelt option': ok('build:\n  render: nevr'),
  'published with neither a date nor a boolean': ok('published: soon'),
  'a cascade that cannot be read': {
    'videos/a.md': ok(''),
    'videos/_index.md': '---\ncascade:\n  draft: ja\n---\n',
  },
  'a cascade of one word': {
    'videos/a.md': ok(''),
    'videos/_index.md': '---\ncascade: hidden\n---\n',
  },
  'a path of a page in no list': {
    'videos/a.md': ok('slug: fog-walk\nbuild: { list: never }'),
    'videos/b.md': ok('slug: b\nvideoId: hpTest00002'),
    'paths/p.md': '---\ntitle: P\nvideos: [fog-walk, b]\n---\n',
  },
  'no public video': { 'videos/a.md': ok('draft: true'), 'videos/b.md': ok('draft: true') },
  'videos in another folder': { 'lessons/a.md': ok(''), 'talks/2023/b.md': ok('') },
  'the folder of a whole Hugo site': { 'content/videos/a.md': ok('') },
  'a page in another form': { 'videos/a.md': ok(''), 'videos/b.mdx': ok('') },
  'captions of no video': {
    'videos/harbour.md': ok(''),
    'videos/harbor.captions.en.srt': '1\n00:00:01,000 --> 00:00:02,000\nA\n',
    'videos/quay.srt': '1\n00:00:01,000 --> 00:00:02,000\nA\n',
    'videos/quay.sbv': '0:00:01.000,0:00:02.000\nA\n',
  },
};
for (const alias of [
  '//evil.example',
  '/\\\\evil.example',
  'https://evil.example/x',
  'javascript:alert(1)',
  '/a\\u0007b',
  '/a/../b',
  '/a?b=1',
  '/a#b',
  '/_next/x',
  '/api/x',
  '/',
  '',
  `/${'x'.repeat(3000)}`,
  'resources/videos/old',
])
  CASES[`alias ${JSON.stringify(alias).slice(0, 30)}`] = ok(`aliases: ["${alias}"]`);
