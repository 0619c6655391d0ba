import { expect, test } from 'vitest';

import { readCatalog } from '@/lib/catalog/read';
import { video, write } from '@/lib/catalog/folder.fixture';

import { toVideoMarkdown } from './data';
import { type Field, toSearchDocuments } from './search-documents';

const srt = (text: string) => `1\n00:00:10,000 --> 00:00:14,000\n${text}\n`;

/** The sentences of a field of the first video. */
function sentencesOf(field: Field) {
  const [document] = [...toSearchDocuments(readCatalog())];
  return document!.texts
    .filter((text) => text.field === field)
    .flatMap(({ language, sentences }) =>
      sentences.map(({ start, text }) => [language, start, text]),
    );
}

test('what a video writes and says becomes sentences, with their seconds', () => {
  write({
    'videos/a.md': video(
      1,
      'tags: [Jam]\ndescription: A jar. Two jars.\nduration: 90\nchapters:\n  - 0:00 One\n  - 0:30 Two\n  - 1:00 Three',
      '**Bold** [link](/x)\nruns on. <&> \n\n- An item',
    ),
    'videos/a.captions.en.srt': srt('[Music] Stir it. Then wait.'),
    'videos/a.captions.de.srt': srt('Rühren.'),
    'tags/jam.md': '---\ntitle: Jam\ndescription: Sweet.\n---\n',
  });
  expect(sentencesOf('title')).toEqual([['en', null, 'Video 1']]);
  expect(sentencesOf('terms')).toEqual([['en', null, 'Jam']]);
  expect(sentencesOf('about')).toEqual([['en', null, 'Sweet.']]);
  expect(sentencesOf('description')).toEqual([
    ['en', null, 'A jar.'],
    ['en', null, 'Two jars.'],
  ]);
  expect(sentencesOf('body')).toEqual([
    ['en', null, 'Bold link runs on.'],
    ['en', null, '<&>'],
    ['en', null, 'An item'],
  ]);
  expect(sentencesOf('chapters').map(([, start, text]) => `${start} ${text}`)).toEqual([
    '0 One',
    '30 Two',
    '60 Three',
  ]);
  // Sentences of a cue share its time in proportion to their letters.
  expect(sentencesOf('captions')).toEqual([
    ['en', 11, 'Stir it.'],
    ['en', 12, 'Then wait.'],
    ['de', 10, 'Rühren.'],
  ]);
});

test('words that captions repeat are found once, and names of speakers are left out', () => {
  write({
    'videos/a.md': video(1),
    'videos/a.captions.en.vtt': [
      'WEBVTT',
      '00:00:01.000 --> 00:00:02.000\n \n<v Ann>the bell',
      '00:00:02.000 --> 00:00:02.010\n<v Ann>the bell\n ',
      '00:00:02.010 --> 00:00:04.000\n<v Ann>the bell\nrings<00:00:03.000><c> now.</c>',
    ].join('\n\n'),
  });
  expect(sentencesOf('captions')).toEqual([['en', 1, 'the bell rings now.']]);
});

test('tags are left out, but what is not a tag is kept', () => {
  const body =
    '<p class="tip">Stir<br>it</p> List<string> <!-- later -->\n\n## Jam {#jam}\n\nun**believ**able[^1]\n\n[^1]: https://a.example/b Note.';
  write({ 'videos/a.md': video(1, '', body) });
  const text = sentencesOf('body')
    .map(([, , words]) => words)
    .join(' | ')
    .replace(/\s+/gu, ' ');
  expect(text).toMatch(/^Stir it \| List<string> \| Jam \| unbelievable 1 \| .*Note\./u);
  expect(text).not.toMatch(/class|later|\{|a\.example/u);
});

test('what the page leaves out is neither searched nor in its markdown', () => {
  write({
    'videos/a.md': video(
      1,
      'slug: a\ntags: [Jam]',
      'Public.\n\n[//]: # (SECRET)\n\n<p hidden>SECRET ![SECRET](SECRET.png)</p>\n\n<?php SECRET ?>\n\n{{< comment >}}SECRET{{< /comment >}}',
    ),
    'videos/SECRET.png': 'GIF89a\x28\0\x1e\0\0\0\0',
    'tags/jam.md': '---\ntitle: Jam\n---\n[comment]: <> (SECRET)\n\nSweet.',
  });
  const catalog = readCatalog();
  const texts = [
    JSON.stringify([...toSearchDocuments(catalog)]),
    toVideoMarkdown(catalog.getVideo('a')!, catalog.site),
    catalog.getTerm('tags', 'jam')!.body,
  ];
  expect(texts.join('\n')).not.toContain('SECRET');
  expect(texts.join('\n')).toMatch(/Public\.[^]*Public\.[^]*Sweet\./u);
  expect(catalog.pictures).toEqual([]);
});

test('drafts are never in it, even if pages show them', () => {
  process.env.SHOW_DRAFTS = '1';
  write({ 'videos/a.md': video(1, 'draft: true'), 'videos/b.md': video(2) });
  expect([...toSearchDocuments(readCatalog())].map(({ videoId }) => videoId)).toEqual([
    'hpTest00002',
  ]);
});
