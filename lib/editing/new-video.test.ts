import { existsSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it, test } from 'vitest';

import { readCatalog } from '@/lib/catalog/read';
import { folder, report, video, write } from '@/lib/catalog/folder.fixture';

import { ID, NOW, read, reread, run, titled } from './new-video.fixture';
import { always, type Handler, startServer } from './server.fixture';

const details: Handler = always(200, {
  items: [
    {
      snippet: {
        title: 'Spring tides',
        description:
          'Why the sea rises twice a month.\n\nMore on #moon and harbours: https://x.example',
        publishedAt: '2025-02-27T11:00:09Z',
      },
      contentDetails: { duration: 'PT55S' },
    },
  ],
});

it('writes all that the Data API knows, in order, and asks only what is left', async () => {
  write({
    'tags/moon.md': '---\ntitle: Moon\n---\n',
    'tags/sea.md': '---\ntitle: The sea\n---\n',
    'tags/tide.md': '---\ntitle: Tide\n---\n',
    'categories/harbours.md': '---\ntitle: Harbours\n---\n',
  });
  const settings = { ...(await startServer(details)), apiKey: 'k' };
  const { isComplete, output, questions } = await run({ answers: [], settings });
  expect(isComplete).toBe(true);
  expect(questions).toEqual([
    'Description [Why the sea rises twice a month.]: ',
    'Slug [spring-tides]: ',
    'Categories, separated by commas, or - for none [Harbours]: ',
    'Tags, separated by commas, or - for none [Moon, The sea]: ',
    'Concepts, separated by commas: ',
  ]);
  expect(read('videos/spring-tides.md')).toBe(`---
title: Spring tides
description: Why the sea rises twice a month.
date: 2025-02-27T11:00:09Z
slug: spring-tides
videoId: '${ID}'
duration: 55
isShort: true
categories:
  - Harbours
tags:
  - Moon
  - The sea
---
`);
  expect(output).toBe(
    'wrote videos/spring-tides.md\n  write the text of the page below the second "---"\n  npm run check',
  );
  expect(report(readCatalog(NOW))).toBe('');
});

it('asks a person for the rest where YouTube is silent, again where an answer means nothing', async () => {
  write({ 'videos/a.md': video(1, 'slug: taken') });
  const answers = ['My talk', 'yesterday', '2024-11-05', 'long', '1:02:05', 'On  tides.'];
  answers.push('taken', '-', 'a', 'My Slug', '', 'moon, Moon, !', 'moon, Moon,, Sea', '-');
  const { output } = await run({ answers });
  expect(output).toBe(`  YouTube cannot be reached (ECONNREFUSED); is this computer online?
  write year, month and day, like 2024-11-05
  write minutes and seconds, like 1:23, or seconds
  videos/a.md already has it
  write lower-case words with hyphens
  videos/a.md already has it
  "!" cannot be the name of a tag
wrote videos/my-slug.md
  write the text of the page below the second "---"
  npm run check`);
  expect(reread('videos/my-slug.md')).toMatchObject({
    problems: [],
    entry: {
      video: {
        title: 'My talk',
        date: '2024-11-05T00:00:00.000Z',
        duration: 3725,
        isShort: false,
        description: 'On tides.',
        terms: [
          { taxonomy: 'tags', slug: 'moon' },
          { taxonomy: 'tags', slug: 'sea' },
        ],
      },
    },
  });
});

it('without anybody to ask takes all proposals and says what must still be written', async () => {
  write({});
  const { isComplete, output } = await run({ settings: await titled('Tides') });
  expect(isComplete).toBe(true);
  expect(output).toBe(`wrote videos/tides.md
  write the description: one or two sentences
  write the date: 2026-01-02T03:04:05Z is only when this file was made
  add the length in seconds, in a line like "duration: 183"
  write the text of the page below the second "---"
  npm run check`);
  expect(read('videos/tides.md')).not.toMatch(/duration|draft/u);
});

it('takes the title of oEmbed where the Data API fails, and says why', async () => {
  write({});
  const server = await startServer((request, response) => {
    const isOembed = request.url!.startsWith('/oembed');
    always(
      isOembed ? 200 : 403,
      isOembed ? { title: 'A' } : { error: { errors: [{ reason: 'quotaExceeded' }] } },
    )(request, response);
  });
  const { output } = await run({ settings: { ...server, apiKey: 'secret' } });
  expect(output).toContain('the quota of YOUTUBE_API_KEY is used up');
  expect(output).not.toContain('secret');
  expect(existsSync(path.join(folder, 'videos/a.md'))).toBe(true);
});

describe('a page that is there already', () => {
  test.each([
    ['a draft', video(1, 'draft: true')],
    ['one with errors', video(1).replace('title: Video 1', 'title:')],
    ['one that is no YAML', video(1).replace('title: ', 'title: [')],
  ])('%s', async (_, text) => {
    write({ 'videos/a.md': text });
    const { isComplete, output } = await run({ address: 'https://youtu.be/hpTest00001?t=3' });
    expect(isComplete).toBe(false);
    expect(output).toBe('hpTest00001 already has a page, videos/a.md; nothing was written');
  });

  it('is another one where only letter case differs', async () => {
    write({ 'videos/a.md': video(1) });
    const settings = await titled('A');
    expect((await run({ address: 'HPTEST00001', settings })).isComplete).toBe(true);
  });
});

it('never writes over a file: another page of that title gets a number', async () => {
  write({ 'videos/tides.md': 'mine', 'videos/b.md': video(1, 'slug: tides-2') });
  await run({ settings: await titled('Tides') });
  expect(read('videos/tides.md')).toBe('mine');
  expect(read('videos/tides-3.md')).toContain('slug: tides-3');
});

test.each([
  [['resources/videos/a/index.md', 'resources/videos/b.md'], 'resources/videos/tides.md'],
  [['resources/videos/a/index.md'], 'resources/videos/tides/index.md'],
  [['videos/a.md', 'resources/videos/b.md', 'resources/videos/c.md'], 'resources/videos/tides.md'],
  [['videos/a/index.md', 'videos/b/index.md', 'videos/c.md'], 'videos/tides/index.md'],
])('where there are %j it makes %s', async (files, made) => {
  write(Object.fromEntries(files.map((file, n) => [file, video(n + 1)])));
  await run({ settings: await titled('Tides') });
  expect(existsSync(path.join(folder, made))).toBe(true);
});

test.each([
  'https://www.youtube.com/watch?v=-tlSlpyeb9A&list=PL1&t=3s',
  'http://m.youtube.com/watch?app=desktop&v=-tlSlpyeb9A',
  'music.youtube.com/watch?v=-tlSlpyeb9A',
  'https://youtu.be/-tlSlpyeb9A?si=x',
  'https://youtube.com/shorts/-tlSlpyeb9A?feature=share',
  'https://www.youtube.com/embed/-tlSlpyeb9A',
  ' https://www.youtube.com/live/-tlSlpyeb9A#x ',
])('%j is the address of a video', async (address) => {
  write({});
  await run({ address, settings: await titled('A') });
  expect(reread('videos/a.md').entry?.video.videoId).toBe('-tlSlpyeb9A');
});

test.each(['', 'a', 'https://vimeo.com/1', 'https://youtube.com.evil.example/watch?v=hpTide00001'])(
  '%j is refused',
  async (address) => {
    write({});
    const { isComplete, output } = await run({ address });
    expect(isComplete).toBe(false);
    expect(output).toBe(
      `${JSON.stringify(address)} is neither the id nor the address of a video; nothing was written`,
    );
  },
);

it('makes no content folder of its own', async () => {
  process.env.CONTENT_DIR = path.join(folder, 'typo');
  expect((await run()).output).toMatch(
    /^CONTENT_DIR is .*typo", which does not exist; set CONTENT_DIR to the folder that contains videos\/; nothing was written$/u,
  );
});
