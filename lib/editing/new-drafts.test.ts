import { expect, it, test } from 'vitest';

import { readCatalog } from '@/lib/catalog/read';
import { report, write } from '@/lib/catalog/folder.fixture';

import { ID, NOW, read, run, titled } from './new-video.fixture';
import { always, startServer } from './server.fixture';

const answering = async (status: number, body: unknown, apiKey?: string) => ({
  ...(await startServer(always(status, body))),
  apiKey,
});

const REST = `  write the description: one or two sentences
  write the date: 2026-01-02T03:04:05Z is only when this file was made
  add the length in seconds, in a line like "duration: 183"
  write the text of the page below the second "---"
  then remove the line "draft: true": until then, the page is not on the site
  npm run check`;

it('a page that nobody has named is a draft', async () => {
  write({});
  const { isComplete, output } = await run();
  expect(isComplete).toBe(false);
  expect(output).toBe(`  YouTube cannot be reached (ECONNREFUSED); is this computer online?
wrote videos/video-hptide00001.md, a draft
  write the title and the slug: the title is unknown
${REST}`);
  expect(read('videos/video-hptide00001.md')).toContain('---\ndraft: true\ntitle: Video ');
  const catalog = readCatalog(NOW);
  expect(catalog.videos).toEqual([]);
  expect(report(catalog)).not.toContain('error');
});

test.each([
  [404, 'Not Found', `YouTube has no public video with the id ${ID}`],
  [400, 'Bad Request', `YouTube has no public video with the id ${ID}`],
  [
    401,
    'Unauthorized',
    `the video ${ID} is private or does not allow embedding, so it will not play`,
  ],
])('status %i of YouTube makes a draft', async (status, body, fault) => {
  write({});
  const { isComplete, output } = await run({ settings: await answering(status, body) });
  expect(isComplete).toBe(false);
  expect(output).toBe(`  ${fault}
wrote videos/video-hptide00001.md, a draft
  check that the id is right, that the video is public or unlisted, and that it allows embedding
  write the title and the slug: the title is unknown
${REST}`);
  expect(readCatalog(NOW).videos).toEqual([]);
});

it('a video that the Data API does not know is a draft where nothing else answers', async () => {
  write({});
  const settings = await startServer((request, response) =>
    request.url!.startsWith('/oembed')
      ? always(429, '')(request, response)
      : always(200, { items: [] })(request, response),
  );
  const { output } = await run({ settings: { ...settings, apiKey: 'k' } });
  expect(output).toContain('wrote videos/video-hptide00001.md, a draft');
});

it('an unlisted video, known only to oEmbed, is not a draft', async () => {
  write({});
  const settings = await startServer((request, response) =>
    always(200, request.url!.startsWith('/oembed') ? { title: 'A' } : { items: [] })(
      request,
      response,
    ),
  );
  expect((await run({ settings: { ...settings, apiKey: 'k' } })).isComplete).toBe(true);
});

it('what YouTube does not know stays a draft whatever a person calls it', async () => {
  write({});
  const answers = ['', 'My talk', '2024-11-05', '1:23', 'On tides.'];
  const { isComplete, output, questions } = await run({
    answers,
    settings: await answering(404, ''),
  });
  expect(questions.slice(0, 2)).toEqual([
    'Write a draft all the same [yes]: ',
    `Title [Video ${ID}]: `,
  ]);
  expect(isComplete).toBe(false);
  expect(output).not.toContain('write the title');
  expect(read('videos/my-talk.md')).toContain('draft: true');
});

it('a person may do without one', async () => {
  write({});
  const { isComplete, output } = await run({
    answers: ['perhaps', 'no'],
    settings: await answering(404, ''),
  });
  expect(isComplete).toBe(false);
  expect(output).toBe(`  YouTube has no public video with the id ${ID}
  write yes or no
there is no page for ${ID}; nothing was written`);
  expect(readCatalog(NOW).files).toBe(0);
});

it('a network that is down makes no draft of what a person has named', async () => {
  write({});
  const { isComplete, questions } = await run({ answers: ['My talk', '2024-11-05'] });
  expect(questions[0]).toBe(`Title [Video ${ID}]: `);
  expect(isComplete).toBe(true);
  expect(read('videos/my-talk.md')).not.toContain('draft');
});

it('a person who accepts the placeholder title gets a draft', async () => {
  write({});
  expect((await run({ answers: [''] })).isComplete).toBe(false);
  expect(read('videos/video-hptide00001.md')).toContain('draft: true');
});

it('a video that YouTube itself calls that is not a draft', async () => {
  write({});
  expect((await run({ settings: await titled(`Video ${ID}`) })).isComplete).toBe(true);
});
