import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';

import { toHref } from '@/lib/model/address';
import { parseAddress } from '@/lib/model/parse-address';
import { findChapters } from '@/lib/model/chapters';
import { dropRepeats } from '@/lib/model/repeats';
import { segmentFault, toSlug } from '@/lib/model/slug';
import { toTranscripts } from '@/lib/model/transcript';
import { words } from '@/lib/model/words';
import { toHtml } from '@/lib/publish/html';

import { findBodyProblems } from './body-problems';
import { parseCaptions } from './captions-parser';
import { resolveShortcodes } from './shortcodes';
import { parseVideoFile } from './video-file';

/** 2,000 in `npm test`; `npm run test:full` sets more. A failure prints the seed that reproduces it. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 2000);

const RIGHT = `---
title: "A: tide"
date: 2024-01-02T03:04:05Z
videoId: 'hpTide00001'
duration: 183
isShort: false
slug: a-tide
url: /resources/videos/:slug
aliases:
- /resources/hpTide00001
- 'a, b'
aliasesArchive: [x, "y"]
tags: &tags
- Sea Fog
categories: *tags
sitemap: { priority: 0.5 }
---
See [fog]({{< ref "/tags/sea-fog" >}}) and {{< youtube hpTide00001 >}}.
`;

/** Pieces that mean something to YAML, Hugo or markdown. */
const piece = fc.oneof(
  fc.constantFrom(
    '---',
    ': ',
    '- ',
    '\t',
    '"',
    "'",
    '&a',
    '*a',
    '<<: ',
    '!!js/function ',
    '{',
    '}',
    '[',
    ']',
    '#',
    '|-\n',
    '\r\n',
    '\u2028',
    '{{<',
    '>}}',
    '..',
    '/',
    '\\',
    '%2F',
    '%',
    '\uFEFF',
    'null',
    '__proto__: ',
    '99999999999',
    '2023-02-30',
    '-08:00',
    ' #',
    '\u00a0',
    '\u200b',
    '\uff1a',
    ':',
    '"\n\nB: ',
    "'\n'",
    '\n',
    '🦀',
  ),
  fc.string({ maxLength: 6, unit: 'binary' }),
);

const mutation = fc.record({ at: fc.nat(RIGHT.length), remove: fc.nat(30), insert: piece });

test('no mutation of a file crashes the parser or gets a wrong value past it', () => {
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (mutations) => {
      const text = mutations.reduce(
        (file, { at, remove, insert }) => file.slice(0, at) + insert + file.slice(at + remove),
        RIGHT,
      );
      const { entry, problems } = parseVideoFile(
        { name: 'x.md', path: 'videos/x.md', text },
        ['tags', 'categories'],
        0,
      );
      const lines = text.split(/\r\n?|\n/u).length;
      for (const { line, column, message, fix } of problems) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(message + fix).not.toContain('\n');
      }
      if (!entry) {
        expect(problems.filter(({ severity }) => severity === 'error')).not.toEqual([]);
        return;
      }
      const { video } = entry;
      expect(video.videoId).toMatch(/^[\w-]{11}$/u);
      expect(new Date(video.date).toISOString()).toBe(video.date);
      expect(new Date(video.localDate).toISOString()).toBe(video.date);
      expect(
        video.duration === null || (Number.isInteger(video.duration) && video.duration > 0),
      ).toBe(true);
      expect(video.title.trim()).not.toBe('');
      for (const segment of [video.slug, ...video.terms.map(({ slug }) => slug)])
        expect(segmentFault(segment)).toBeUndefined();
    }),
    { numRuns },
  );
});

test('a slug made from a slug is that slug, and always one segment', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.oneof(piece, fc.constantFrom('a', 'B', ' ', '-', '’', '日')) }),
      (text) => {
        const slug = toSlug(text);
        expect(toSlug(slug)).toBe(slug);
        expect(slug).not.toMatch(/[/\\\s?%]/u);
      },
    ),
    { numRuns },
  );
});

test('an address that is accepted stays on this site, whatever base it has', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.oneof(piece, fc.constantFrom('/', 'a', ':', '@', '?', '.')) }),
      (written) => {
        const parsed = parseAddress(written, '/resources/videos');
        if ('fault' in parsed) return;
        const url = new URL(toHref(parsed.path), 'https://site.example');
        expect(url.origin).toBe('https://site.example');
        expect(decodeURIComponent(url.pathname)).toBe(parsed.path);
        expect(url.search + url.hash).toBe('');
      },
    ),
    { numRuns },
  );
});

test('shortcodes are resolved or reported, and resolving ends', () => {
  const part = fc.constantFrom(
    '{{<',
    '{{%',
    '>}}',
    '%}}',
    ' ref ',
    '"/x"',
    '`',
    '\n',
    '```',
    'youtube',
    '[a](',
    ')',
    ' ',
    '/*',
    '*/',
    'details',
    '{{% /details %}}',
    'highlight go',
    '{{< /highlight >}}',
    'figure src=a.png caption="b"',
    'param x',
    'vimeo 1',
    'ad',
    '{{< /ad >}}',
    'note',
    '/note',
    '\\"',
    '- ',
    '<a href="',
  );
  fc.assert(
    fc.property(fc.string({ unit: part, maxLength: 40 }), (body) => {
      const {
        problems,
        text: resolved,
        sourceOf,
      } = resolveShortcodes(body, {
        file: 'x.md',
        bodyLine: 1,
        videoId: undefined,
        params: { x: 'one' },
        words: words.body,
        rules: { drop: ['ad'], unwrap: [] },
        resolve: () => undefined,
      });
      for (const { line } of problems) expect(line).toBeLessThanOrEqual(body.split('\n').length);
      const sources = Array.from(resolved, (_, offset) => sourceOf(offset));
      expect(sources).toEqual([...sources].sort((a, b) => a - b));
      expect(Math.max(0, ...sources)).toBeLessThanOrEqual(body.length);
    }),
    { numRuns },
  );
});

test('chapters are in order, and a body without their list has every other word', () => {
  const time = fc
    .integer({ min: 0, max: 200 })
    .map((seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`);
  const mark = fc.constantFrom(
    '',
    '- ',
    '1. ',
    '> ',
    '## ',
    '  - ',
    '• ',
    '**',
    '| ',
    '[',
    '    ',
    '<br>',
    '`',
    '<!-- ',
  );
  const after = fc.constantFrom(
    '',
    '**',
    ' |',
    '](#t=0)',
    '](/x)',
    '  ',
    '\\',
    '<br>',
    '`',
    ':',
    '\n',
    '\n\n',
    ' -->\n',
    '![](/x)',
  );
  const line = fc.tuple(
    mark,
    time,
    fc.constantFrom(' ', ' - ', '** ', '](/x?t=0) ', ' - 2:00 ', ' | '),
    after,
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const body = lines
        .map(([before, at, between, end, isFirst], n) =>
          isFirst
            ? `${before}${at}${between}word${n}${end}`
            : `${before}word${n}${between}${at}${end}`,
        )
        .join('\n');
      const chapters = findChapters(body, 180);
      for (const [n, { start, title }] of chapters.entries()) {
        expect(title.trim()).toBe(title);
        expect(start).toBeGreaterThan(n === 0 ? -1 : chapters[n - 1]!.start);
      }
      const tree = unified().use(remarkParse).use(remarkGfm).parse(body);
      const before: string[] = JSON.stringify(tree).match(/word\d+/gu) ?? [];
      dropRepeats({ title: '', videoId: 'hpTest00001', chapters })(tree);
      const kept = JSON.stringify(tree);
      const labels: string[] = body.match(/word\d+(?=[^\n]*:$)/gmu) ?? [];
      for (const word of before)
        if (!kept.includes(word) && !labels.includes(word))
          expect(chapters.map(({ title }) => title).join(' ')).toContain(word);
    }),
    { numRuns },
  );
});

test('HTML of any kind keeps its words and passes nothing that could do harm', () => {
  const names = fc.constantFrom(
    ...'p div span b i a h2 ul li dl dt dd table tr td col caption details summary pre code'.split(
      ' ',
    ),
    ...'figure iframe video svg form button textarea select title plaintext string Tabs br'.split(
      ' ',
    ),
  );
  const attribute = fc.constantFrom(
    '',
    ' id=x',
    ' onclick="harm()"',
    ' style="color:harm"',
    ' href="javascript:harm()"',
    ' src="https://www.youtube.com/embed/hpTide00002"',
    ' title="a > b"',
    '\nclass="\nx"',
    ' srcdoc="harm"',
  );
  const part = fc.oneof(
    fc.tuple(names, attribute).map(([name, more]) => `<${name}${more}>`),
    names.map((name) => `</${name.toUpperCase()}>`),
    fc.constantFrom(
      '\n\n',
      '\n',
      ' ',
      '> ',
      '- ',
      '| ',
      '*',
      '`',
      '# ',
      '    ',
      '< ',
      '&lt;',
      '{.x}',
    ),
    fc.constantFrom(
      '\n: ',
      '[!NOTE]',
      '<script>harm()</script>',
      '<style>harm</style>',
      '<!-- harm -->',
    ),
    fc.nat(99).map((number) => ` word${number} `),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const body = parts.join('');
      const html = toHtml(body, { title: 'T' }, 'https://site.example/x', 'en');
      const tag = /<(?:[^>"]|"[^"]*")*>/gu;
      const shown = html.replace(tag, ' ');
      // What follows the marks of a code block is its language.
      const languages = (body.match(/^.*`{3}.*$/gmu) ?? []).join(' ');
      for (const word of parts
        .filter((text) => text.startsWith(' word'))
        .map((text) => text.trim()))
        if (!languages.includes(word)) expect(shown).toContain(word);
      const tags = html.match(tag) ?? [];
      const harmful = /^<(?:script|style|iframe|form|button|svg|video|string)/iu;
      expect(tags.filter((one) => harmful.test(one))).toEqual([]);
      // An id is made from words, and the language of a code block is what was written.
      const rest = tags.join('').replace(/ (?:id="|class="language-)[^"]*"/gu, '');
      expect(rest).not.toContain('harm');
      for (const { message, fix } of findBodyProblems(body, { file: 'x.md', bodyLine: 1 }))
        expect(message + fix).not.toContain('\n');
    }),
    { numRuns },
  );
});

/** Sixty cues of two seconds, as SubRip or WebVTT. */
const captions = (isVtt: boolean) =>
  (isVtt ? 'WEBVTT\n\n' : '') +
  Array.from({ length: 60 }, (_, n) => {
    const clock = (second: number) =>
      `00:0${Math.floor(second / 60)}:${String(second % 60).padStart(2, '0')}${isVtt ? '.' : ','}000`;
    return `${n + 1}\n${clock(n * 2)} --> ${clock(n * 2 + 2)}\nWords of cue ${'abcdefghij'[n % 10]}${'abcdef'[Math.floor(n / 10)]}.\n`;
  }).join('\n');

const captionsPiece = fc.oneof(
  fc.constantFrom(
    '\n',
    '\n\n',
    '-->',
    '->',
    '–>',
    '7',
    '00:',
    ':',
    ',',
    ' ',
    '\r',
    'NOTE',
    '<',
    '&',
  ),
  piece,
);

test('no mutation of captions makes speech of times, or loses the cues far from it', () => {
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.nat(),
      fc.array(fc.record({ remove: fc.nat(20), insert: captionsPiece }), { maxLength: 3 }),
      (isVtt, place, changes) => {
        const right = captions(isVtt);
        // All within a hundred characters, which is less than four cues.
        const at = 10 + (place % (right.length - 10));
        const text = changes.reduce(
          (file, { remove, insert }, n) =>
            file.slice(0, at + n * 20) + insert + file.slice(at + n * 20 + remove),
          right,
        );
        const file = { name: 'a.srt', path: 'videos/a.srt', text };
        const { tracks, problems } = parseCaptions(file, 'en', 'srt', 120);
        const lines = text.split(/\r\n?|\n/u).length;
        for (const { line, message, fix } of problems) {
          expect(line).toBeLessThanOrEqual(lines);
          expect(message + fix).not.toContain('\n');
        }
        const said = toTranscripts(tracks, 'en')
          .flatMap(({ passages }) =>
            passages.flatMap(({ pieces }) => pieces.map((one) => one.text)),
          )
          .join('\n');
        expect(said).not.toMatch(/\d:\d\d:\d\d[.,]\d{3}|\d:\d\d.*-->/u);
        const cut = right.slice(0, at).split('\n\n').length;
        const far = [...right.matchAll(/Words.*/gu)].filter((_, n) => Math.abs(n - cut) > 6);
        for (const [words] of far) expect(said).toContain(words);
      },
    ),
    { numRuns: Math.ceil(numRuns / 10) },
  );
});
