/** Content files the way people break them, one per case; `cases.txt` says what an editor is told about each. */
import { BODIES } from './cases-bodies';
import { FILES } from './cases-files';
import { HIDING } from './cases-hiding';
import { LIMITS } from './cases-limits';
import { MARKS } from './cases-marks';
import { SLIPS } from './cases-slips';
import { VALUES } from './cases-values';
import { ok } from './cases.fixture';

const LONG = 'x'.repeat(300);
const OWN_ID = "videoId: 'hpTest00001'\n";
/** The minimum of an SRT file. */
const CUE = '00:00:01.000 --> 00:00:02.000\nA\n';

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
  'tabs before keys': `---\n\ttitle: A\n\t\tdate: 2024-01-02\n \tvideoId: 'hpTest00001'\n---\n`,
  'tabs in lists': ok(
    'tags:\n  - a\n\t- b\ncategories: [c,\n\td]\nchapters:\n\t- 0:00 A\n\t- 1:00 B\n  \t- 2:00 C',
  ),
  'tabs in texts': ok('description: |\n\tA\n\n\tb\ntldr: It is\n\tlong\nshort_title: "A\n\tb"'),
  'tabs that are part of a text (valid)': ok(
    'description: |\n  A\n  \tb\ntldr:\tA\tb\ntags:\n-\ta\n-\tb',
    '\tcode\n',
  ),
  'a tab before an open quote': ok('short_title: "A\n\ttags: [b]'),
  'tabs in keys of keys': ok('sitemap:\n\tpriority: 1\n\tchangefreq: weekly\n\tdraft: false'),
  'the first keys indented': '---\n  title: A\n  date: 2024-01-02\nvideoId: hpTest00001\n---\n',
  'bullets in place of hyphens': {
    'videos/a.md': ok('tags:\n• fog\n• boats\nslug: a'),
    'videos/b.md': ok('title: B\ntags:\n  * fog\n  * boats').replaceAll(
      'hpTest00001',
      'hpTest00002',
    ),
  },
  'keys beside others, in another column': {
    'videos/a.md': ok('sitemap:\n  priority: 0.5\n   changefreq: weekly\nslug: a'),
    'videos/b.md': ok(
      'title: B\nsitemap:\n    priority: 0.5\n  changefreq: weekly\n  disable: true\n  tags: [a]',
    ).replaceAll('hpTest00001', 'hpTest00002'),
  },
  'commas at the ends of lines': `---\n"title": "A",\ndate: '2024-01-02',\n"videoId": "hpTest00001"\n---\n`,
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
  'days and times that do not exist': {
    'videos/a.md': ok('date: 2025-04-31T10:00:00Z\nlastmod: 31.4.2025\npublishDate: 2025-13-01'),
    'videos/b.md': ok(
      'expiryDate: 2025-01-01T25:61:00Z\npublished: 2025-06-00\nmodified: 2025-12-31 24:00',
    )
      .replaceAll('hpTest00001', 'hpTest00002')
      .replace('title: A', 'title: B'),
    'paths/p.md':
      '---\ntitle: P\nvideos: [a]\ndate: 2023-02-29\nlastmod: 2025-01-01T10:00:00+25:00\n---\n',
    'tags/t.md': '---\ntitle: T\ndate: "30 February 2024"\nlastmod: 2025-01-01 10:00:60\n---\n',
  },
  'date day first': ok('date: 08/05/2023'),
  'times of twelve hours': ok('date: 2024-03-01 9am\nlastmod: 2 March 2024, 9:30 PM'),
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
  'a duration with units': {
    'videos/a.md': ok('duration: 4:30 min'),
    'videos/b.md': ok('title: B\nlength: 1h 2m').replaceAll('hpTest00001', 'hpTest00002'),
    'videos/c.md': ok('title: C\nduration: 4 min 30').replaceAll('hpTest00001', 'hpTest00003'),
  },
  'duration negative': ok('duration: -1'),
  'isShort yes': ok('isShort: yes'),
  'isShort true of a long video': ok('isShort: true\nduration: 700'),
  'isShort false of a short one': ok('isShort: false\nduration: 30'),
  'tags a text': ok('tags: scrum'),
  'tags with null': ok('tags: [a, null]'),
  'a misspelt key': ok('descripton: x'),
  'slug with a slash': ok('slug: a/b'),
  'slug of dots': ok('slug: ..'),
  'a slug over two lines': ok('slug: "fog\\nwalk"'),
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
  'a ref to a missing page': ok('', '[x]({{< ref "/nope" >}})'),
  'HTML in a body (valid)': ok('', '<div>hi</div>'),
  'a link to a missing heading': ok('', '[x](#nowhere)\n\n## There'),
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
  'a path of an unknown video': {
    'videos/a.md': ok('slug: fog-walk'),
    'paths/p.md': '---\ntitle: P\nvideos: [fog-wlk]\n---\n',
  },
  'a path of a draft': {
    'videos/a.md': ok('slug: fog-walk\ndraft: true'),
    'videos/b.md': ok('slug: b\nvideoId: hpTest00002'),
    'paths/p.md': '---\ntitle: P\nvideos: [fog-walk, b]\n---\n',
  },
  'a term that starts with a video (valid)': {
    'videos/a.md': ok('slug: fog-walk'),
    'tags/fog.md': '---\ntitle: Fog\nstart: fog-walk\n---\n',
    'tags/mist.md': '---\ntitle: Mist\nstart: hpTest00001\n---\n',
  },
  'a term that starts with an unknown video': {
    'videos/a.md': ok('slug: fog-walk'),
    'tags/fog.md': '---\ntitle: Fog\nstart: fog-wlk\n---\n',
  },
  'a term that starts with a draft': {
    'videos/a.md': ok('slug: fog-walk\ndraft: true'),
    'videos/b.md': ok('slug: b\nvideoId: hpTest00002'),
    'tags/fog.md': '---\ntitle: Fog\nstart: fog-walk\n---\n',
  },
  'a term that starts with a file with errors': {
    'videos/a.md': ok('slug: fog-walk').replace(/^date: .*$/mu, 'date: soon'),
    'videos/b.md': ok('slug: b\nvideoId: hpTest00002'),
    'tags/fog.md': '---\ntitle: Fog\nstart: fog-walk\n---\n',
  },
  'a list of all terms that starts with a video': {
    'videos/a.md': ok('slug: fog-walk'),
    'tags/_index.md': '---\ntitle: Tags\nstart: fog-walk\n---\n',
  },
  'a path with a time after the end': {
    'videos/a.md': ok('duration: 100'),
    'paths/p.md': '---\ntitle: P\nvideos:\n- video: a\n  from: 2:00\n---\n',
  },
  'a path with a part that ends before it begins': {
    'videos/a.md': ok('duration: 100'),
    'paths/p.md': '---\ntitle: P\nvideos:\n- video: a\n  from: 50\n  to: 40\n---\n',
  },
  'a path with an invalid time': {
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
  'unpublish, which is not a misspelt publishDate': ok('unpublish: 2020-01-01'),
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
  'a path of an unlisted page': {
    'videos/a.md': ok('slug: fog-walk\nbuild: { list: never }'),
    'videos/b.md': ok('slug: b\nvideoId: hpTest00002'),
    'paths/p.md': '---\ntitle: P\nvideos: [fog-walk, b]\n---\n',
  },
  'no public video': {
    'videos/a.md': ok('draft: true'),
    'videos/b.md': ok('title: B\nvideoId: hpTest00002\ndraft: true'),
  },
  'videos in another folder': { 'lessons/a.md': ok(''), 'talks/2023/b.md': ok('') },
  'the folder of a whole Hugo site': { 'content/videos/a.md': ok('') },
  'a page in another form': { 'videos/a.md': ok(''), 'videos/b.mdx': ok('') },
  'captions of no video': {
    'videos/harbour.md': ok(''),
    'videos/harbor.captions.en.srt': '1\n00:00:01,000 --> 00:00:02,000\nA\n',
    'videos/quay.srt': '1\n00:00:01,000 --> 00:00:02,000\nA\n',
    'videos/quay.sbv': '0:00:01.000,0:00:02.000\nA\n',
  },
  // Values that YAML misreads, and the fixes spelled out for them.
  'several blank lines before it': ' \n\n' + ok(''),
  'a name for YAML behind the hyphens': ok('').replace('---', '--- yaml'),
  'an end of four hyphens': ok('').replace(/---\n$/u, '----\n'),
  'title a number with zeros': ok('title: 0123'),
  'title a version': ok('title: 1.10'),
  'title true': ok('title: TRUE'),
  'title null': ok('title: null'),
  'title in brackets': ok("title: [It's]"),
  'title like yes (valid)': ok('title: yes'),
  'description a number': ok('description: 1e5'),
  'tags of texts with commas': ok('tags: C#, 2019'),
  'tags with semicolons, and in braces': {
    'videos/a.md': ok("tags: fog; boats\ncategories: {fog, 'Q&A'}\nconcepts: {fog: 1}"),
    'paths/p.md': '---\ntitle: P\nvideos: {a}\n---\n',
  },
  'entries with commas at their ends': ok(
    "tags:\n  - fog,\n  - 'boats;'\ncategories: [fog;, Q&amp;]\naliases:\n  - /old,",
  ),
  'tags with a number': ok('tags: [a, 1.10]'),
  'tags with a colon': ok('tags:\n- Part: one'),
  'date with one meaning': ok('date: 13/03/2024 9:05'),
  'date as digits': ok('date: 20240301'),
  'weight in quotes': ok('weight: "5"'),
  'draft yes': ok('draft: yes'),
  'draft no': ok('draft: no'),
  'videoId with a time': ok('videoId: hpTest00001&t=30s'),
  'a chapter with a colon (valid)': ok('duration: 300\nchapters:\n- 0:00 A\n- 1:00 B: C\n- 2:00 D'),
  'a path of one video': {
    'videos/a.md': ok(''),
    'paths/p.md': '---\ntitle: P\nvideos: a\n---\n',
  },
  'a site with a number for its name': { 'site.yaml': 'name: 007', 'videos/a.md': ok('') },
  // Lines that YAML cuts off or cannot read, and their fixes.
  'title with a hash': ok('title: WIP #2'),
  'title that begins with a hash': ok('title: #2 of three'),
  'title with a hash and a space': ok('title: Learn C # in an hour'),
  'title that begins with an ampersand': ok('title: &Co and others'),
  'description with a hash over two lines': ok('description: One\n  two #3 of four'),
  'description that is a hash': ok('description: #scrum'),
  'tags with hashes': ok("tags:\n- C #1\n- #Harbour\n- 'A' # one\n- B"),
  'tags with a hash in brackets': ok('tags: [a #b, c]'),
  'tags with a hash in brackets, a line each': ok('tags: [\n  a #b,\n  c\n]'),
  'tags of one text with a hash': ok('tags: C #1'),
  'a chapter with a hash': ok('duration: 300\nchapters:\n- 0:00 A\n- 1:00 Issue #5\n- 2:00 C'),
  'comments that are comments (valid)': ok(
    [
      'title: A  # the title',
      "short_title: 'A' # in lists",
      'date: 2024-01-01 # approx',
      'videoId: hpTest00001 # copied',
      'duration: 183 # seconds',
      'draft: false # until May',
      'slug: a #old',
      'aliases: [/x] # moved',
      'tags: # the tags',
      '# of all',
      '- "C #1" # one',
      'description: | # long',
      '  WIP #2',
      'x: y #z',
    ].join('\n'),
  ),
  'a quoted text over unindented lines (valid)': ok(
    'description: "First.\n\nSecond: more."\ntags: [\'a\nb\', c]\nslug: a',
  ),
  'a quoted text that holds a key': ok('description: "First.\ndraft: true\nmore."'),
  'a quote that is not closed before a key': ok('title: "abc\nslug: a'),
  'an apostrophe at the beginning': ok("title: 'Tis the season\nslug: a"),
  'a single quote within single quotes': ok("title: 'It's'"),
  'single quotes within a list': ok("tags: ['It's', b]"),
  'single quotes within an entry': ok("tags:\n- 'It's'"),
  'double quotes within double quotes': ok('title: "Say "hi" now"'),
  'words behind a quoted one': ok('title: "A" and "B"'),
  'a colon behind a quoted word': ok('title: "A": B'),
  'a no-break space after the colon': ok('title:\u00a0X\nslug: a'),
  'a no-break space and a second colon': ok('title:\u00a0X: y\nslug: a'),
  'a no-break space before a key': ok('\u00a0draft: true'),
  'an unusual space within a key': ok('draft\u200b: true'),
  'no space after the colon': ok('title:How\nslug: a'),
  'a full-width colon': ok('title\uff1aX\nslug: a'),
  'a full-width colon alone': '---\ntitle\uff1aX\n---\n',
  'a second line that is not indented': ok('description: First.\nSecond more.\nslug: a'),
  'an address as the second line': ok('description: First.\nhttps://example.com/x\nslug: a'),
  'no space after the hyphen': ok('tags:\n-a\n-b\nslug: a'),
  'an entry out of line': ok('tags:\n  - a\n - b\nslug: a'),
  'an entry with two colons': ok('tags:\n- Part one: C: D'),
  'a value that begins with an at': ok('title: @home'),
  'a value that begins with a percent sign': ok('title: %d things # and a comment'),
  'a value that begins with a star': ok('title: *A* star'),
  'a value that begins with brackets': ok('title: [Live] A talk'),
  'a value over two lines with a colon': ok('description: one: two\n  three'),
  'a value that swallows a key': ok('title: A\n  draft: true'),
  'a value with a key behind it': ok('title: A draft: true'),
  'brackets that are not closed': ok('tags: [a, b\nslug: a'),
  'one line twice': ok('slug: a\nslug: a\ntags: [x]'),
  'two lines of one key': ok('draft: true\ndraft: false'),
  'a path and a site with hashes': {
    'site.yaml': 'name: Talks #2\nlinks:\n- label: C #1\n  url: /x #y',
    'videos/a.md': ok(''),
    'paths/p.md': '---\ntitle: P\nvideos:\n- a #1\n- video: a\n  note: Part #2\n---\n',
    'tags/x.md': '---\ntitle: X\nsynonyms: [A #1]\n---\n',
  },
  'a site with a full-width colon': { 'site.yaml': 'name\uff1aX', 'videos/a.md': ok('') },
  // Chapters and old addresses.
  'chapters in every form (valid)': ok(
    'duration: 300\nchapters:\n- "[0:00](/x?t=0) A"\n- {time: 1:00, title: B}\n- {start: 90, title: 2}\n- 2:00: C\n- D (3:00)',
  ),
  'a chapter with a time and nothing else': ok(
    'duration: 300\nchapters: ["0:00 A", {time: 1:00}, "2:00 C"]',
  ),
  // Shortcodes, and pictures beside a file.
  'a pair of an unknown shortcode': ok('', '{{% note %}}\na\n{{% /note %}}\n{{% note %}}'),
  'unknown shortcodes beside known ones': {
    'site.yaml': 'name: Test\nshortcodes: { drop: [ad], unwrap: [note] }',
    'videos/a.md': ok('', '{{< ad >}}{{< true >}}\n\n{{< tip >}}a{{< /tip >}}'),
  },
  'a misspelt shortcode': ok('', '{{< youtub hpTest00002 >}}'),
  'an end without a shortcode': ok('', 'a {{< /note >}}'),
  'highlight without end': ok('', '{{< highlight go >}}\na'),
  'an embed of nothing': ok('', '{{< vimeo "the film" >}}'),
  'a param that is not there': ok('tags: [a]', '{{< param tags >}}'),
  'shortcodes (valid)': {
    'site.yaml': 'name: Test\nshortcodes: { drop: [ad], unwrap: [note] }',
    'videos/a.md': ok('', '{{< ad >}}a{{< /ad >}}{{% note %}}{{< param title >}}{{% /note %}}'),
  },
  'a site with a link for editors (valid)': {
    'site.yaml': 'name: Test\nshowMissing: true',
    'videos/a.md': ok(''),
  },
  'a site with a link for editors that is no flag': {
    'site.yaml': 'name: Test\nshowMissing: /missing',
    'videos/a.md': ok(''),
  },
  'a site without offline pages (valid)': {
    'site.yaml': 'name: Test\noffline: false',
    'videos/a.md': ok(''),
  },
  'a site whose offline pages are no flag': {
    'site.yaml': 'name: Test\noffline: no',
    'videos/a.md': ok(''),
  },
  'a site with posters from elsewhere': {
    'site.yaml': 'name: Test\nposters: vimeo',
    'videos/a.md': ok(''),
  },
  'a site with keys without values': {
    'site.yaml':
      'name: Test\nauthor:\ntagline: # later\nlanguage: ~\nshortcodes:\n  drop: [ad]\n  unwrap:\nlinks:\n',
    'videos/a.md': ok(''),
  },
  'a list of shortcodes': { 'site.yaml': 'name: Test\nshortcodes: [ad]', 'videos/a.md': ok('') },
  'a shortcode to drop and to unwrap': {
    'site.yaml': 'name: Test\nshortcodes: { drop: [ad], unwrap: [ad] }',
    'videos/a.md': ok(''),
  },
  'a picture that is not there': ok('preview: p.png', '![a](a.png)'),
  'a picture outside': ok('', '![a](../../a.png)'),
  'pictures (valid)': {
    'videos/a.md': ok('preview: a.gif', '![a](a.gif)'),
    'videos/a.gif': 'GIF89a\x28\0\x1e\0\0\0\0',
  },
  'a picture in another letter case': {
    'videos/a.md': ok('', '![a](A.gif)'),
    'videos/a.gif': 'GIF89a\x28\0\x1e\0\0\0\0',
  },
  'a picture that is not one': { 'videos/a.md': ok('', '![a](a.png)'), 'videos/a.png': 'text' },
  'a picture of another kind': { 'videos/a.md': ok('', '![a](a.psd)'), 'videos/a.psd': '8BPS' },
  // HTML, and leftovers of other systems, in a body.
  'HTML that is left out': ok(
    '',
    '<form>a</form>\n\n<form\nid="x">b</form>\n\nc <script>d()</script> <?php e ?>',
  ),
  'a frame of another site': ok(
    '',
    '<iframe src="https://a.example/x"></iframe>\n\n<video><source src="https://a.example/y.mp4"></video>',
  ),
  'a frame without an address': ok('', '<iframe srcdoc="x"></iframe> <video>y</video>'),
  'the frame of a video (valid)': ok(
    '',
    '<iframe src="https://www.youtube.com/embed/hpTest00002?rel=0"></iframe>',
  ),
  'code in an attribute': ok('', '<b onclick="a()">b</b>'),
  'what is not HTML': ok('', 'A List<string>, a Map<K, V> and a < b, `List<string>`'),
  'a tag without end': ok('', '<div>\n<a href="x>b</a>\n</div>'),
  'a value without quotes': ok(
    '',
    'a <a href=https://a.example/b>c</a>\n\n<p align=center/x>d</p> <kbd>e</kbd>',
  ),
  'a comment without end': ok('', 'a\n\n<!-- b\n\nc'),
  'a script without end': ok('', 'a <script> b'),
  'HTML nested too deep': ok('', '<div>'.repeat(101)),
  'too many quotes': ok('', '> a\n\n'.repeat(1001)),
  'too many comments': ok('', '<!-- a -->'.repeat(1001)),
  'too many underlined headings': ok('', '---\na\n'.repeat(1002)),
  'too many definitions': ok('', 'a\n: b\n\n'.repeat(301)),
  'signs of Jekyll': ok(
    '',
    '{% include a.html %}\n{% raw %}\n\n{{ site.baseurl }}/x <img src="{{ page.y }}">\n\n# A\n{: .b}',
  ),
  'signs of VitePress and Docusaurus': ok(
    '',
    "import Tabs from '@theme/Tabs';\n\n:::tip\na\n:::\n\n[[toc]]\n\n<Tabs items={['b']}>",
  ),
  'signs of WordPress and Obsidian': ok(
    '',
    '\\[wpv-view name="a"\\]\n[caption id="b"]c[/caption]\n\n[[d|e]] ![[f]] %%g%%',
  ),
  'marks that Hugo does not read by default': ok(
    '',
    '==a== ++b++ H~2~O x^2^ :smile: $$\\frac{a}{b}$$',
  ),
  'signs in code and in a sentence (valid)': ok(
    '',
    '`{% a %}` [x] [sic] {x} 100% [video] a == b == c, C++ and C++, 10:30:45\n\nimport tax from China\n\n```\n:::tip\n```',
  ),
  // Captions of every kind.
  'captions with one cue that cannot be read': {
    'videos/a.md': ok(''),
    'videos/a.captions.en.srt':
      '1\n00:00:01,000 --> 00:00:02,000\nA\n\n2\n00:00:0x,000 --> 00:00:03,000\nB\n\n3\n00:00:03,000 --> 00:00:04,000\nC\n',
  },
  'captions with more broken cues than anyone reads': {
    'videos/a.md': ok(''),
    'videos/a.captions.en.srt': `00:00:01,000 --> 00:00:02,000\nA\n\n${'00:00:0x,000 --> 00:00:03,000\nB\n\n'.repeat(7)}`,
  },
  'a text without times between cues': {
    'videos/a.md': ok(''),
    'videos/a.captions.en.vtt':
      'WEBVTT\n\n00:01.000 --> 00:02.000\nA\n\nB\n\n00:03.000 --> 00:04.000\nC\n',
  },
  'captions without any time': {
    'videos/a.md': ok(''),
    'videos/a.captions.en.srt': 'It was late.\n',
  },
  'captions after the end of the video': {
    'videos/a.md': ok('duration: 60'),
    'videos/a.captions.en.srt':
      '00:00:01,000 --> 00:00:02,000\nA\n\n00:01:10,000 --> 00:01:12,000\nB\n',
  },
  'captions out of order': {
    'videos/a.md': ok(''),
    'videos/a.captions.en.srt':
      '00:00:03,000 --> 00:00:04,000\nB\n\n00:00:01,000 --> 00:00:02,000\nA\n',
  },
  'two tracks in one captions file': {
    'videos/a.md': ok(''),
    'videos/a.captions.en.srt': [1, 2, 3, 4, 1, 2, 3, 4]
      .map((n, index) => `00:00:0${n},000 --> 00:00:0${n + 1},000\n${'ABCDEFGH'[index]}\n`)
      .join('\n'),
  },
  'the chat of a live stream as captions': {
    'videos/a.md': ok(''),
    'videos/a.captions.live_chat.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\nA\n',
  },
  'captions of yt-dlp in all their names (valid)': {
    'videos/a.md': ok(''),
    ...Object.fromEntries(
      ['de-en', 'zh-Hans-en', 'pt-BR-en', 'de-x-auto', 'en-orig', 'iw'].map((name) => [
        `videos/a.captions.${name}.vtt`,
        'WEBVTT\n\n00:01.000 --> 00:02.000\nA\n',
      ]),
    ),
  },
  'a scheduled copy of a public page': {
    'videos/a.md': ok(''),
    'videos/b.md': ok('date: 9999-01-02'),
  },
  'a draft with the slug of a public page': {
    'videos/a.md': ok(''),
    'videos/b.md': ok('videoId: hpTest00002\ndraft: true'),
  },
  'a path of a video with errors (valid)': {
    'videos/a.md': ok(''),
    'videos/b.md': ok('title: Fog walk\ndate: soon'),
    'paths/p.md': '---\ntitle: P\nvideos: [a, fog-walk]\n---\n',
  },
  'two terms in one entry': ok('tags:\n  - Harbour, Boats'),
  'a term with a comma (valid)': {
    'videos/a.md': ok('tags:\n  - Portland, Oregon'),
    'tags/portland-oregon.md': '---\ntitle: Portland, Oregon\n---\n',
  },
  'a slug with spaces': ok('slug: Fog Walk'),
  'a slug with capitals': ok('slug: Fog-Walk'),
  'a slug with a curly apostrophe': ok('slug: it’s-fog'),
  'an odd slug that is an old address (valid)': ok(
    'slug: Fog Walk\naliases: [/resources/videos/Fog Walk]',
  ),
  'a year that is far away': {
    'videos/a.md': ok(''),
    'videos/b.md': ok('title: B\nvideoId: hpTest00002\ndate: 2205-01-02'),
  },
  'links of the site that lead nowhere safe': {
    'site.yaml':
      'name: A\nlanguage: zz\nauthor:\n  name: A\n  url: https://\nnavigation:\n  - label: ""\n    url: /tags\n  - label: B\n    url: https://\n  - label: C\n    url: "/\\\\evil.com"\n  - label: D\n    url: //evil.com\n  - label: E\n    url: "/\\t/evil.com"\nlinks:\n  - label: F\n    url: "mailto:"\n  - label: G\n    url: javascript:alert(1)\n  - label: H\n    url: me@example.com\n  - label: I\n    url: www.example.com/x y\n  - label: J\n    url: tags\n',
    'videos/a.md': ok(''),
  },
  'links of the site (valid)': {
    'site.yaml':
      'name: A\nlinks:\n  - label: F\n    url: mailto:a@example.com?subject=x\n  - label: G\n    url: https://example.com/é?a=b#c\n  - label: H\n    url: http://localhost:8080\n',
    'videos/a.md': ok(''),
  },
  'lengths that no video has': {
    'videos/a.md': ok('duration: 9007199254740991'),
    'videos/b.md': ok('title: B\nduration: 183000').replaceAll('hpTest00001', 'hpTest00002'),
    'videos/c.md': ok('title: C\nduration: 43200').replaceAll('hpTest00001', 'hpTest00003'),
  },
  'years before there was any video': {
    'videos/a.md': ok('date: 0000-01-01\nlastmod: 1899-12-31\nmodified: 1970-01-01'),
    'videos/b.md': ok('title: B\ndate: 2005-02-13T23:00:00Z\nexpiryDate: 0025-01-01').replaceAll(
      'hpTest00001',
      'hpTest00002',
    ),
  },
  'a year of two digits': ok('date: 0024-01-02'),
  'two times in a text': ok('duration: 300', '0:00 Intro\n1:00 Rest\n'),
  'times out of order in a text': ok(
    'duration: 300',
    'A\n\n- 0:00 Intro\n- 3:00 Rest\n- 2:00 End\n',
  ),
  'a time after the end in a text': ok('duration: 300', '0:00 Intro\n1:00 Rest\n9:00 End\n'),
  'times in a text of a video of unknown length': ok('', '0:00 Intro\n1:00 Rest\n2:00 End\n'),
  'times in sentences (valid)': ok('duration: 300', 'At 0:00 we begin.\n\nThe score is 3:00.\n'),
  'bullets of a word processor': ok('', '• one\n• two\n• three\n\nA • b\n'),
  'a menu that leads nowhere': {
    'site.yaml':
      'name: A\nnavigation:\n  - label: T\n    url: /tagz\n  - label: V\n    url: /resources/videos?sort=old\nlinks:\n  - label: X\n    url: /nowhere-at-all\n  - label: Y\n    url: /videos/b\n',
    'videos/a.md': ok(''),
    'videos/b.md': ok('title: B\nvideoId: hpTest00002\ndate: soon'),
  },
  'rows of the home page (valid)': {
    'site.yaml':
      "name: A\nfeatured: a\nrows: [newest, path:bread, tag:fog, length:>20m, 'length:<3m', shorts]",
    'videos/a.md': ok('slug: a\ntags: [Fog]'),
    'paths/bread.md': '---\ntitle: Bread\nvideos: [a]\n---\n',
  },
  'rows of the home page that are none': {
    'site.yaml':
      'name: A\nfeatured: lamp-romo\nrows:\n  - newset\n  - path:bred\n  - tag:product-ownr\n  - tag:x\n  - length:20\n  - shorts\n  - shorts\n  - something\n  - tags:fog\n  - tag:late\n',
    'videos/a.md': ok('slug: lamp-room\ntags: [Product Owner]'),
    'videos/b.md': ok('title: B\nvideoId: hpTest00002\ndate: soon\ntags: [Late]'),
    'paths/bread.md': '---\ntitle: Bread\nvideos: [lamp-room]\n---\n',
  },
  'rows of the home page that are no list': {
    'site.yaml': 'name: A\nrows: newest\nfeatured: [a]',
    'videos/a.md': ok(''),
  },
  'the text of a template': {
    '_template.md': '---\ntitle: Your title\ndescription: What it is about\n---\n\nWrite here.\n',
    'videos/a.md': ok('title: Your title\ndescription: What it is about', 'Mine.\n\nWrite here.\n'),
    'videos/b.md': ok(
      'title: \'{{ replace .Name "-" " " | title }}\'\nslug: b\nvideoId: hpTest00002',
    ),
    'videos/c.md': ok('title: Mine\nvideoId: hpTest00003'),
  },
  'videoId an address of Studio': ok('videoId: https://studio.youtube.com/video/hpTest00001/edit'),
  'videoId the code of a player': ok(
    'videoId: <iframe src="https://www.youtube.com/embed/hpTest00001?si=x" title="A"></iframe>',
  ),
  'a folder without a video': { 'notes.txt': 'Hello' },
  'videos beside the folder of the videos': { 'a.md': ok(''), 'README.md': '# How we write' },
  // Keys of other systems, and keys in another form.
  'another video under a key of another system': {
    'videos/a.md': ok('youtube_id: hpTest00002\nvideo_url: https://youtu.be/hpTest00003'),
    'videos/b.md': ok(
      'title: B\nvideo:\n  provider: youtube\n  id: hpTest00002\nlink: https://youtu.be/hpTest00005',
    ).replaceAll('hpTest00001', 'hpTest00004'),
  },
  'the same video under a key of another system (valid)': {
    'videos/a.md': ok(
      'youtube: hpTest00001\nyoutube_url: https://www.youtube.com/watch?v=hpTest00001&t=9\nrelated_video: hpTest00002\nchannel: https://www.youtube.com/@a\nvideos: [hpTest00002, hpTest00003]\nvideo: true\nhomepage: https://youtu.be/hpTest00002',
    ),
  },
  'youtube in place of videoId': ok('youtube: hpTest00001').replace(OWN_ID, ''),
  'a video within a key': ok(
    'header:\n  video:\n    provider: youtube\n    id: hpTest00001',
  ).replace(OWN_ID, ''),
  'two videos and no videoId': ok(
    'links: [https://youtu.be/hpTest00001, https://youtu.be/hpTest00002]',
  ).replace(OWN_ID, ''),
  'a video in the text alone': ok('', '{{< youtube hpTest00001 >}}\n').replace(OWN_ID, ''),
  'a link to a video in the text alone': ok('', 'See https://youtu.be/hpTest00001.\n').replace(
    OWN_ID,
    '',
  ),
  'an address and no videoId of a page that is to be private': ok(
    'youtube: hpTest00001\nprivate: true',
  ).replace(OWN_ID, ''),
  'video_id in place of videoId': ok('video_id: hpTest00001').replace(OWN_ID, ''),
  'name in place of title': ok('name: "It’s: A"').replace('title: A\n', ''),
  'created in place of date': ok('created: 2 January 2024').replace(/date: .*\n/u, ''),
  'length in place of duration': ok('length: "12:30"'),
  'summary in place of description': ok('summary: Ebb and flow.'),
  'a key in the singular': ok('tag: [Häfen]'),
  'a key in the singular beside the right one': ok('category: A\ncategories: [B]'),
  'a language by its name': { 'site.yaml': 'name: A\nlanguage: German', 'videos/a.md': ok('') },
  'an unknown language': { 'site.yaml': 'name: A\nlanguage: xq', 'videos/a.md': ok('') },
  'a text that goes on without an indent': ok(
    'description: About boats and\nharbours in winter: how to',
  ),
  // What is hidden stays hidden.
  'build with a misspelt option in capitals': { 'videos/a.md': ok('Build:\n  Render: Nevr') },
  'a comment of Hugo without end': { 'videos/a.md': ok('', 'a\n\n{{< comment >}}\nb') },
  'hidden HTML without end': { 'videos/a.md': ok('', 'a\n\n<div hidden>\n\nb <div>c</div>') },
  'a comment without end within a list': {
    'videos/a.md': ok('', '- a\n  <!-- x\n\n- text after'),
  },
  'a comment without end within words': { 'videos/a.md': ok('', '- a <!-- x') },
  'comments over blank lines and hidden HTML (valid)': {
    'videos/a.md': ok('', '<div>\n<!-- a\n\nb -->\nc\n</div>\n\n<p hidden>d [e](f.md)</p>'),
  },
  'a key within another that hides nothing': {
    'videos/a.md': ok('privacy:\n  status: private\nhideTitle: true\ndoNotPublish: true'),
  },
  'cascades that are not read': {
    'videos/a.md': ok(''),
    'videos/g/_index.html': '---\ntitle: G\ncascade: {draft: true}\n---\n<p>a</p>',
    '_index.org': '#+title: X\n#+cascade.draft: true\n',
    'resources/_index.de.html': '<p>a cascade: of words</p>',
  },
  'a bundle in another form': {
    'videos/f/index.html': '---\ntitle: F\n---\n',
    'videos/f/z.md': ok(''),
    'videos/b.md': ok(''),
  },
  'a transcript with marks, and one that is a draft (valid)': {
    'videos/a.md': ok(''),
    'videos/a.captions.en.md': '---\nlanguage: en\n---\n**a** <!-- b -->',
    'videos/a.captions.de.md': '---\ndraft: true\n---\na',
  },
  'a "#" at the start of an entry': ok('tags: [#Harbour, Boats]'),
  'a "#" in the last of several tags': ok('tags: Go, Rust #1'),
  'a "#" at the start of a line of a text': ok('description: One\n  #two\n  three'),
  'captions joined from several files (valid)': {
    'videos/a.md': ok(''),
    'videos/a.captions.en.vtt': [1, 2]
      .map(
        (n) =>
          `WEBVTT\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:9\n\n00:0${n}.000 --> 00:0${n}.900\nA ${n}\n`,
      )
      .join('\n'),
  },
  'signs of MkDocs, Sphinx and MDX': ok(
    '',
    '!!! note\n    a\n\n.. tip:: b\n\n{/* c */} {props.d} [e](f g.md)\n\n{::comment}h{:/comment}',
  ),
  // Names of captions, and files that are ignored.
  'captions without a language, and in forms that are not read': {
    'videos/a.md': ok(''),
    'videos/a.captions.srt': CUE,
    'videos/a.captions.fr.ttml': '<tt/>',
    'videos/a.captions.de.json': '{}',
    'videos/a.captions.es.srv3': '<timedtext/>',
    'videos/a.captions.it.txt': 'A',
    'videos/a.transcript.md': 'A',
    'videos/a.pt-BR.captions.vtt': `WEBVTT\n\n${CUE}`,
    'videos/a.captions.en.srt': CUE,
    'videos/a.captions.en.forced.srt': CUE,
  },
  'captions beside an index, and below no page': {
    'videos/a/index.md': ok(''),
    'videos/a/captions.srt': CUE,
    'videos/a/my talk.de.sbv': 'A',
    'videos/b/c.captions.fr.txt': 'A',
  },
  'captions in markdown, and in another Unicode form (valid)': {
    'videos/cafe\u0301.md': ok(''),
    'videos/caf\u00e9.captions.en.vtt': `WEBVTT\n\n${CUE}`,
    'videos/b.md': ok('').replaceAll('hpTest00001', 'hpTest00002').replace('title: A', 'title: B'),
    'videos/b.transcript.en.md': 'A',
    'videos/b.captions.de.markdown': 'A',
  },
  'files that are ignored': {
    'videos/a.md': ok(''),
    'videos/a.md.bak': ok(''),
    'videos/b.md.txt': ok(''),
    'videos/b.qmd': ok(''),
    'videos/c': ok(''),
    'videos/c.Rmd': ok(''),
    'videos/d.docx': 'PK',
    'videos/e.yaml': 'title: E',
    'videos/f.info.json': '{}',
    'videos/Thumbs.db': '',
    'videos/g.png': '',
    'videos/.DS_Store': '',
    'videos/h/index.md': ok('')
      .replaceAll('hpTest00001', 'hpTest00002')
      .replace('title: A', 'title: B'),
    'videos/h/data.yaml': 'a: 1',
  },
  'a "#" between the entries of a list': ok('tags: [fog,\n  #harbour, #boats\n  quay]'),
  'a "#" behind a list': ok('tags: [fog] #boats\ndescription: "Fog" #harbour'),
  'a comment in a list (valid)': ok('tags: [fog, # see #12\n  # boats,\n  quay] # all'),
  'links that no page keeps': ok(
    '',
    '[files](ftp://a.example/b) <a href="magnet:?x">c</a> [mail](mailto:a@b.example) ![d](data:image/gif;base64,R0)',
  ),
  'a directive of MyST': ok('', '```{note}\nWords\n```\n\n```{.python}\n1\n```'),
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
Object.assign(CASES, LIMITS, FILES, SLIPS, BODIES, MARKS, HIDING, VALUES);
