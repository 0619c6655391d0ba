import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { CASES } from '@/lib/catalog/cases';
import { type Catalog, readCatalog } from '@/lib/catalog/read';
import { folder, video, write } from '@/lib/catalog/folder.fixture';
import { decodeText } from '@/lib/content/encoding';
import { formatProblem, formatProblems, type Problem } from '@/lib/model/problem';

import { MOVED_FILES, TYPED_FILES } from './mistakes-files.fixture';
import { MOVED_HIDING, TYPED_HIDING } from './mistakes-hiding.fixture';
import { ELSEWHERE_LIMITS, MOVED_LIMITS, TYPED_LIMITS } from './mistakes-limits.fixture';
import { TYPED_SLIPS } from './mistakes-slips.fixture';
import { MOVED_VALUES, TYPED_VALUES } from './mistakes-values.fixture';
import { obey } from './obey.fixture';
import { listRevealed } from './obey-hiding.fixture';

const X = 'videos/x.md';
const SRT = 'videos/a.captions.en.srt';

/** Where a message leaves the wording to the editor: the file, what is in it, and what is typed instead. */
const TYPED: Record<string, [file: string, from: string, to: string][]> = {
  ...TYPED_LIMITS,
  ...TYPED_FILES,
  ...TYPED_HIDING,
  ...TYPED_SLIPS,
  ...TYPED_VALUES,
  TOML: [[X, '+++\ntitle="A"\n+++\n', video(1)]],
  JSON: [[X, '{"title":"A"}\n', video(1)]],
  '---js': [[X, '---js\n{}\n---\n', video(1)]],
  '---json': [[X, '---json\n{}\n---\n', video(1)]],
  'a NUL byte': [[X, '\0', '']],
  'tags with semicolons, and in braces': [['videos/a.md', '{fog: 1}', '[fog]']],
  'two documents': [[X, '...\ntitle: C\n', '']],
  'one alias of two videos': [['videos/b.md', 'aliases: [/old]\n', '']],
  'an unknown shortcode': [['site.yaml', 'name: Test', 'name: Test\nshortcodes: { drop: [foo] }']],
  'date with month 13': [[X, '2023-13-45', '2023-12-31']],
  'links of the site that lead nowhere safe': [
    ['site.yaml', 'label: ""', 'label: Tags'],
    ['site.yaml', 'zz', 'de'],
    ['site.yaml', 'url: https://', 'url: https://example.com'],
    ['site.yaml', 'url: https://\n', 'url: https://example.com\n'],
    ['site.yaml', 'url: "mailto:"', 'url: mailto:a@example.com'],
    ['site.yaml', 'javascript:alert(1)', 'https://example.com'],
  ],
  'a shortcode without end': [[X, 'youtube abc', 'youtube hpTest00002 >}}']],
  '1,500 nested quotes': [[X, '>'.repeat(1500), '>']],
  'captions that cannot be read': [[SRT, '00:xx', '00:00']],
  'a cue that ends before it starts': [[SRT, '04,000', '06,000']],
  'chapters without a time': [[X, '"B"', '"1:00 B"']],
  'chapters out of order': [[X, '"2:00 B", "1:00 C"', '"1:00 C", "2:00 B"']],
  'times out of order in a text': [[X, '- 3:00 Rest\n- 2:00 End', '- 2:00 End\n- 3:00 Rest']],
  'a path with a time after the end': [['paths/p.md', 'from: 2:00', 'from: 0:20']],
  'a path with a part that ends before it begins': [['paths/p.md', 'to: 40', 'to: 60']],
  'a path with an invalid time': [['paths/p.md', 'from: soon', 'from: 0:20']],
  'a key that hides nothing': [[X, 'private: true', 'draft: true']],
  'a state that hides nothing': [[X, 'status: draft', 'build: { list: never }']],
  'unpublish, which is not a misspelt publishDate': [[X, 'unpublish: 2020-01-01', 'draft: true']],
  'published and draft that disagree': [[X, 'draft: false', 'draft: true']],
  'build in one word': [[X, 'build: never', 'build:\n  list: never']],
  'build with a misspelt option': [[X, 'render: nevr', 'render: never']],
  'published with neither a date nor a boolean': [[X, 'soon', '2024-11-05T06:00:34Z']],
  'a cascade of one word': [['videos/_index.md', ' hidden', '\n  draft: false']],
  'title with a hash and a space': [[X, 'Learn C # in an hour', `'Learn C # in an hour'`]],
  'a quoted text that holds a key': [
    [X, '"First.\n', '"First."\n'],
    [X, '\nmore."', ''],
  ],
  'an apostrophe at the beginning': [[X, `'Tis the season`, `'''Tis the season'`]],
  'an address as the second line': [[X, '\nhttps', '\n  https']],
  'an entry out of line': [[X, '\n - b', '\n  - b']],
  'a value that begins with brackets': [[X, '[Live] A talk', `'[Live] A talk'`]],
  'a value over two lines with a colon': [[X, 'one: two\n  three', `'one: two\n  three'`]],
  'a value that swallows a key': [[X, '  draft', 'draft']],
  'a value with a key behind it': [[X, 'A draft', 'A\ndraft']],
  'brackets that are not closed': [[X, '[a, b', '[a, b]']],
  'a chapter with a time and nothing else': [[X, '{time: 1:00}', '"1:00 B"']],
  'a pair of an unknown shortcode': [
    ['site.yaml', 'name: Test', 'name: Test\nshortcodes: { unwrap: [note] }'],
  ],
  'unknown shortcodes beside known ones': [
    ['site.yaml', 'drop: [ad], unwrap: [note]', "drop: [ad, 'true'], unwrap: [note, tip]"],
  ],
  'a misspelt shortcode': [[X, 'youtub ', 'youtube ']],
  'a param that is not there': [[X, '{{< param tags >}}', 'a']],
  'a site with posters from elsewhere': [['site.yaml', 'vimeo', 'local']],
  'rows of the home page that are none': [
    ['site.yaml', '  - tag:x\n', ''],
    ['site.yaml', '  - shorts\n  - shorts\n', '  - shorts\n'],
    ['site.yaml', '  - something\n  - tags:fog\n', ''],
  ],
  'a list of shortcodes': [['site.yaml', ' [ad]', '\n  drop: [ad]']],
  'a shortcode to drop and to unwrap': [['site.yaml', ', unwrap: [ad]', '']],
  'a picture in another letter case': [['videos/a.md', 'A.gif', 'a.gif']],
  'a picture outside': [[X, '../../a.png', 'https://a.example/a.png']],
  'HTML that is left out': [[X, '<form\nid="x">b</form>', 'b']],
  'a frame of another site': [
    [X, '<iframe src="https://a.example/x"></iframe>', '[words](https://a.example/x)'],
    [X, '<video><source src="https://a.example/y.mp4"></video>', '[y](https://a.example/y.mp4)'],
  ],
  'a tag without end': [[X, 'href="x>', 'href="/">']],
  'a value without quotes': [
    [X, 'href=https://a.example/b', 'href="https://a.example/b"'],
    [X, 'align=center/x', 'align="center"'],
  ],
  'signs of Jekyll': [[X, '<img src="{{ page.y }}">', '']],
  'signs of WordPress and Obsidian': [
    [X, '\\[wpv-view name="a"\\]\n[caption id="b"]c[/caption]', 'c'],
  ],
  'marks that Hugo does not read by default': [[X, '$$\\frac{a}{b}$$', 'a / b']],
  'captions with one cue that cannot be read': [[SRT, '0x,000', '02,000']],
  'a text without times between cues': [['videos/a.captions.en.vtt', 'A\n\nB', 'A\nB']],
  'captions out of order': [
    [
      SRT,
      '00:00:03,000 --> 00:00:04,000\nB\n\n00:00:01,000 --> 00:00:02,000\nA\n',
      '00:00:01,000 --> 00:00:02,000\nA\n\n00:00:03,000 --> 00:00:04,000\nB\n',
    ],
  ],
  'a link to a video in the text alone': [[X, 'title: A', "title: A\nvideoId: 'hpTest00001'"]],
  'a text that goes on without an indent': [
    [
      X,
      'About boats and\nharbours in winter: how to',
      `'About boats and\n  harbours in winter: how to'`,
    ],
  ],
  'a key in the singular beside the right one': [
    [X, 'category: A\ncategories: [B]', 'categories: [A, B]'],
  ],
  'a cascade that cannot be read': [['videos/_index.md', 'ja', 'false']],
  'an address and no videoId of a page that is to be private': [
    [X, 'youtube: hpTest00001\nprivate: true', "videoId: 'hpTest00001'\ndraft: true"],
  ],
  'build with a misspelt option in capitals': [['videos/a.md', 'Nevr', 'never']],
  'hidden HTML without end': [['videos/a.md', '<div hidden>', '<div hidden>x</div>']],
  'a key within another that hides nothing': [
    ['videos/a.md', 'privacy:\n  status: private\n', 'draft: true\n'],
    ['videos/a.md', 'doNotPublish: true\n', ''],
  ],
  'a "#" at the start of a line of a text': [[X, 'One\n  #two\n  three', `'One\n  #two\n  three'`]],
  'signs of MkDocs, Sphinx and MDX': [[X, '[e](f g.md)', '[e](<zz-own.md>)']],
  'a "#" between the entries of a list': [[X, '#harbour, #boats', "'#harbour', '#boats',"]],
  'a "#" behind a list': [
    [X, '[fog] #boats', "[fog, '#boats']"],
    [X, '"Fog" #harbour', '"Fog #harbour"'],
  ],
  'links that no page keeps': [
    [X, 'ftp://', 'https://'],
    [X, 'magnet:?x', 'https://a.example/x'],
    [X, 'data:image/gif;base64,R0', 'https://a.example/x.gif'],
  ],
};

/** What is renamed or removed. */
const MOVED: Record<string, [file: string, to?: string][]> = {
  ...MOVED_LIMITS,
  ...MOVED_FILES,
  ...MOVED_HIDING,
  ...MOVED_VALUES,
  'captions in no language': [['videos/a/captions.english1.srt', 'videos/a/captions.en.srt']],
  'two files of one path': [['paths/p.md', 'paths/q.md']],
  'a folder named like a file': [['videos/x.md', 'videos/x']],
  'a page in another form': [['videos/b.mdx']],
  'captions of no video': [
    ['videos/harbor.captions.en.srt', 'videos/harbour.captions.en.srt'],
    ['videos/quay.srt', 'videos/harbour.captions.de.srt'],
    ['videos/quay.sbv'],
  ],
  'the chat of a live stream as captions': [['videos/a.captions.live_chat.vtt']],
  'cascades that are not read': [['_index.org'], ['videos/g/_index.html']],
  'a bundle in another form': [['videos/f/index.html']],
  'captions without a language, and in forms that are not read': [
    ['videos/a.captions.srt', 'videos/a.captions.da.srt'],
    ['videos/a.pt-BR.captions.vtt', 'videos/a.captions.pt-BR.vtt'],
    ['videos/a.captions.it.txt', 'videos/a.captions.it.md'],
    ['videos/a.transcript.md', 'videos/a.captions.sv.md'],
    ['videos/a.captions.fr.ttml'],
    ['videos/a.captions.de.json'],
    ['videos/a.captions.es.srv3'],
    ['videos/a.captions.en.forced.srt'],
  ],
  'captions beside an index, and below no page': [
    ['videos/a/captions.srt', 'videos/a/captions.en.srt'],
    ['videos/a/my talk.de.sbv'],
    ['videos/b/c.captions.fr.txt', 'videos/a/captions.fr.md'],
  ],
  'files that are ignored': [
    ['videos/a.md.bak'],
    ['videos/b.md.txt'],
    ['videos/b.qmd'],
    ['videos/c'],
    ['videos/c.Rmd'],
    ['videos/d.docx'],
    ['videos/e.yaml'],
    ['videos/f.info.json'],
  ],
};

/** What needs another program, another folder, or a rewritten text. */
const ELSEWHERE = new Set([
  ...ELSEWHERE_LIMITS,
  'invalid UTF-8',
  'an alias bomb',
  'nested 20,000 deep',
  'front matter over 64 KB',
  'a body over 256 KB',
  'HTML nested too deep',
  'too many quotes',
  'too many comments',
  'too many underlined headings',
  'too many definitions',
  'a picture that is not there',
  'a picture that is not one',
  'a picture of another kind',
  'captions with more broken cues than anyone reads',
  'captions without any time',
  'captions after the end of the video',
  'two tracks in one captions file',
  'no public video',
  'videos in another folder',
  'the folder of a whole Hugo site',
  'a folder without a video',
  'videos beside the folder of the videos',
]);

const MISTAKES = Object.entries(CASES).filter(
  ([name]) => !name.endsWith('(valid)') && !ELSEWHERE.has(name),
);

/** As people work: the first unread message, then the check again. */
function mendAll(first: Catalog): Catalog {
  const read = new Set<string>();
  for (let catalog = first; ;) {
    const next = catalog.problems.find((problem) => !read.has(formatProblem(problem)));
    if (!next) return catalog;
    read.add(formatProblem(next));
    const file = path.resolve(next.file);
    if (listHost(next)) {
      catalog = readCatalog();
      continue;
    }
    if (/^(?:keep one of the two files|remove this copy)/u.test(next.fix)) rmSync(file);
    else {
      const mended = obey(decodeText(readFileSync(file)), next);
      if (mended === undefined) continue;
      writeFileSync(file, mended);
    }
    catalog = readCatalog();
  }
}

/** Whether the message says to list a host in `site.yaml`, which is then done. */
function listHost({ fix }: Problem): boolean {
  const [, line, host] =
    /^add (?:a line "(images: \S+)"|(\S+) to "images") (?:to|in) site\.yaml/u.exec(fix) ?? [];
  if (line === undefined && host === undefined) return false;
  const file = path.join(folder, 'site.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    line ? `${text}\n${line}\n` : text.replace('images: [', `images: [${host}, `),
  );
  return true;
}

test.each(MISTAKES)('%s is fixed by following its message', (name, content) => {
  write({ 'videos/zz-own.md': video(28) });
  if (typeof content === 'string' || Buffer.isBuffer(content)) {
    mkdirSync(path.join(folder, 'videos'), { recursive: true });
    writeFileSync(path.join(folder, X), content);
  } else write(content);
  let catalog = readCatalog();
  expect(catalog.problems).not.toEqual([]);
  for (const [file, from, to] of TYPED[name] ?? []) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(
      path.join(folder, file),
      text.replace(from, () => to),
    );
  }
  for (const [file, to] of MOVED[name] ?? []) {
    if (to === undefined) {
      rmSync(path.join(folder, file));
      continue;
    }
    mkdirSync(path.dirname(path.join(folder, to)), { recursive: true });
    renameSync(path.join(folder, file), path.join(folder, to));
  }
  if (name in TYPED || name in MOVED) catalog = readCatalog();
  const mended = mendAll(catalog);
  expect(formatProblems(mended.problems)).toBe('');
  expect(listRevealed(mended)).toEqual([]);
});

test('they are eighty and more, and each that is named is there', () => {
  expect(MISTAKES.length).toBeGreaterThan(80);
  for (const name of [...Object.keys(TYPED), ...Object.keys(MOVED), ...ELSEWHERE])
    expect(CASES).toHaveProperty([name]);
});
