import { expect, it } from 'vitest';

import { readCatalog } from '@/lib/catalog/read';
import { video, write } from '@/lib/catalog/folder.fixture';

import { DialogClosed } from './dialog';
import { createVideos } from './new-videos';
import { NOW, read, run, titled } from './new-video.fixture';
import { always, startServer } from './server.fixture';

it('each address has its own result', async () => {
  write({ 'videos/a.md': video(1) });
  const settings = await startServer((request, response) =>
    always(request.url!.includes('hpGone00001') ? 404 : 200, { title: 'Tides' })(request, response),
  );
  const address = `https://youtu.be/hpTide00001, hpGone00001
https://www.youtube.com/playlist?list=PL1 hpTest00001 [x](https://youtu.be/hpTide00002)`;
  const { isComplete, output } = await run({ address, settings });
  expect(isComplete).toBe(false);
  expect(output.split('\n').filter((line) => !line.startsWith('  '))).toEqual([
    '1 of 5: hpTide00001',
    'wrote videos/tides.md',
    '2 of 5: hpGone00001',
    'wrote videos/video-hpgone00001.md, a draft',
    '3 of 5: "https://www.youtube.com/playlist?list=PL1"',
    '"https://www.youtube.com/playlist?list=PL1" is the address of a playlist: give the addresses of its videos; nothing was written',
    '4 of 5: hpTest00001',
    'hpTest00001 already has a page, videos/a.md; nothing was written',
    '5 of 5: hpTide00002',
    'wrote videos/tides-2.md',
    '5 addresses: 2 pages, 1 draft, 2 refused',
  ]);
  expect(
    readCatalog(NOW)
      .videos.map(({ slug }) => slug)
      .sort(),
  ).toEqual(['tides', 'tides-2', 'video-1']);
});

it('is complete where all are', async () => {
  write({});
  const settings = await titled('Tides');
  expect(await run({ address: 'hpTide00001 hpTide00002', settings })).toMatchObject({
    isComplete: true,
    output: expect.stringMatching(/^2 addresses: 2 pages, 0 drafts, 0 refused$/mu) as string,
  });
});

it('offers a tag that was new with the video before', async () => {
  write({});
  const answers = ['2024-11-05', '1:00', '', '', '', 'Sea', '', '2024-11-06', '1:00', ''];
  const settings = await titled('The sea');
  const { questions } = await run({ answers, address: 'hpTide00001 hpTide00002', settings });
  expect(questions.filter((question) => question.startsWith('Tags'))).toEqual([
    'Tags, separated by commas: ',
    'Tags, separated by commas, or - for none [Sea]: ',
  ]);
});

it('keeps what was written before a person left, and names the rest', async () => {
  write({});
  const said: string[] = [];
  const shown: string[] = [];
  let asked = 0;
  const dialog = {
    ask: async () => {
      if (++asked > 7) throw new DialogClosed();
      return '';
    },
    say: (line: string) => said.push(line),
    show: (line: string) => shown.push(line),
  };
  const text = 'hpTide00001 hpTide00002 hpTide00003';
  expect(await createVideos(text, dialog, await titled('Tides'), NOW)).toBe(false);
  expect(said.at(-1)).toBe('\nstopped; nothing was written for hpTide00002, hpTide00003');
  expect(read('videos/tides.md')).toContain('hpTide00001');
  expect(shown).toEqual([
    'reading the existing videos …',
    'asking YouTube about hpTide00001 …',
    'asking YouTube about hpTide00002 …',
  ]);
});
