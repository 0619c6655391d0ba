import { expect, test } from 'vitest';

import { readCatalog } from '@/lib/catalog/read';
import { video, write } from '@/lib/catalog/folder.fixture';

import { toVideoMarkdown } from './data';
import { toSearchDocuments } from './search-documents';

const srt = (text: string) => `1\n00:00:10,000 --> 00:00:14,000\n${text}\n`;

test('what is written and what is said of a video is one document, with its seconds', () => {
  write({
    'videos/a.md': video(1, 'tags: [Jam]\ndescription: A jar.', '**Bold** [link](/x) <&>'),
    'videos/a.captions.en.srt': srt('[Music] Stir it. Then wait.'),
  });
  const [document, ...others] = [...toSearchDocuments(readCatalog())];
  expect(others).toEqual([]);
  expect(document!.url).toBe('/0-0');
  expect(document!.content).toContain('<h1>Video 1</h1><i id="w"></i><p>A jar.</p>');
  expect(document!.content).not.toContain('/x');
  expect(document!.content).not.toContain('Music');
  expect(document!.content).toMatch(
    /<p><i id="p10"><\/i><i id="t1\d"><\/i>Stir it\. <i id="t1\d"><\/i>Then wait\.<\/p>/u,
  );
});

test('words that captions repeat are found once, and names of speakers are not among them', () => {
  write({
    'videos/a.md': video(1),
    'videos/a.captions.en.vtt': [
      'WEBVTT',
      '00:00:01.000 --> 00:00:02.000\n \n<v Ann>the bell',
      '00:00:02.000 --> 00:00:02.010\n<v Ann>the bell\n ',
      '00:00:02.010 --> 00:00:04.000\n<v Ann>the bell\nrings<00:00:03.000><c> now.</c>',
    ].join('\n\n'),
  });
  const [document] = [...toSearchDocuments(readCatalog())];
  expect(document!.content).toContain('<p><i id="p1"></i><i id="t1"></i>the bell rings now.</p>');
  expect(document!.content).not.toContain('Ann');
});

test('tags are not read, but what is not a tag is', () => {
  const body =
    '<p class="tip">Stir<br>it</p> List<string> <!-- later -->\n\n## Jam {#jam}\n\nun**believ**able[^1]\n\n[^1]: https://a.example/b Note.';
  write({ 'videos/a.md': video(1, '', body) });
  const content = [...toSearchDocuments(readCatalog())][0]!.content;
  expect(content.replace(/\s+/gu, ' ')).toMatch(
    / Stir it List&#x3C;string> Jam unbelievable 1 .* Note\./u,
  );
  expect(content).not.toMatch(/class|later|\{|a\.example/u);
});

test('what the page leaves out is neither found nor in its markdown', () => {
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
    ...[...toSearchDocuments(catalog)].map(({ content }) => content),
    toVideoMarkdown(catalog.getVideo('a')!, catalog.site),
    catalog.getTerm('tags', 'jam')!.body,
  ];
  expect(texts.join('\n')).not.toContain('SECRET');
  expect(texts.join('\n')).toMatch(/Public\.[^]*Public\.[^]*Sweet\./u);
  expect(catalog.pictures).toEqual([]);
});

test('drafts are never in it, even where pages show them', () => {
  process.env.SHOW_DRAFTS = '1';
  write({ 'videos/a.md': video(1, 'draft: true'), 'videos/b.md': video(2) });
  const documents = [...toSearchDocuments(readCatalog())];
  expect(documents.map(({ content }) => /<h1>(.*?)</u.exec(content)![1])).toEqual(['Video 2']);
});

test('a long talk is several documents, each with the title', () => {
  const sentence = 'Word '.repeat(20).trim();
  const cues = Array.from(
    { length: 200 },
    (_, n) =>
      `${n + 1}\n00:${String(Math.floor(n / 6)).padStart(2, '0')}:${String((n % 6) * 10).padStart(2, '0')},000 --> 00:59:00,000\n${n} ${sentence}.\n`,
  );
  write({ 'videos/a.md': video(1), 'videos/a.captions.en.srt': cues.join('\n') });
  const documents = [...toSearchDocuments(readCatalog())];
  expect(documents.length).toBeGreaterThan(3);
  for (const { content } of documents) {
    expect(content).toContain('<h1>Video 1</h1>');
    expect(content.split(' ').length).toBeLessThan(1_600);
  }
});
