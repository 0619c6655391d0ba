import { rmSync } from 'node:fs';
import path from 'node:path';

import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { getCatalog } from '@/lib/catalog/catalog';
import { folder, video, write } from '@/lib/catalog/folder.fixture';
import { stemsPath } from '@/lib/model/search/index-table';
import { cardsPath, INDEX_PATH, type VideoIndex } from '@/lib/model/video-index';

import { answerDocument } from './fresh-documents';

beforeEach(() => void vi.stubEnv('NODE_ENV', 'development'));
afterEach(() => vi.unstubAllEnvs());

const ask = (address: string) => answerDocument(address, getCatalog());

it('answers with what a file says at that moment', async () => {
  write({ 'videos/a.md': video(1, 'slug: bücher-&-[2]') });
  const markdown = await ask('/resources/videos/bücher-&-[2].md');
  expect(await markdown?.text()).toContain('Video 1');
  expect(markdown?.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
  expect(await (await ask(INDEX_PATH))?.text()).toContain('hpTest00001');
  expect(await ask('/resources/videos/video-2.json')).toBeUndefined();

  write({ 'videos/a.md': video(1, 'slug: anders'), 'videos/b.md': video(2, 'draft: true') });
  expect(await ask('/resources/videos/bücher-&-[2].md')).toBeUndefined();
  expect(await (await ask('/resources/videos/anders.json'))?.json()).toMatchObject({
    title: 'Video 1',
  });
  expect(await (await ask(INDEX_PATH))?.text()).toContain('hpTest00002');

  rmSync(path.join(folder, 'videos/a.md'));
  expect(await ask('/resources/videos/anders.json')).toBeUndefined();
});

it('answers with the words of a video as its page has them', async () => {
  const path = '/library/transcripts/hpTest00001.en.html';
  const captions = (text: string) =>
    write({ 'videos/a.captions.en.srt': `1\n00:00:01,000 --> 00:00:02,000\n${text}\n` });
  write({ 'videos/a.md': video(1) });
  expect(await ask(path)).toBeUndefined();
  captions('Stir it.');
  expect((await ask(path))?.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await (await ask(path))?.text()).toContain('<span>Stir it.</span>');
  captions('Then wait a while.');
  expect(await (await ask(path))?.text()).toContain('Then wait a while.');
});

it('leaves out only a file with errors', async () => {
  write({ 'videos/a.md': video(1), 'videos/b.md': video(2, 'duration: lang') });
  expect(await ask('/resources/videos/video-1.md')).toBeDefined();
  expect(await ask('/resources/videos/video-2.md')).toBeUndefined();
});

it('writes the search index once for each content, on demand, and says so', async () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  write({ 'videos/a.md': video(1) });
  await ask('/resources/videos/video-1.md');
  expect(said).not.toHaveBeenCalled();
  const [entry] = await Promise.all([ask(INDEX_PATH), ask(INDEX_PATH)]);
  const index = (await entry!.json()) as VideoIndex;
  expect(index.ids).toBe('hpTest00001');
  for (const path of [cardsPath(index.shards[0]!), stemsPath(index.search.stems[0]![1])])
    expect(await ask(path), path).toBeDefined();
  expect(said.mock.calls.flat()).toEqual([
    'writing the search index …',
    expect.stringMatching(/^wrote the search index in \d+\.\d s$/u),
  ]);
  write({ 'videos/b.md': video(2) });
  const next = (await (await ask(INDEX_PATH))!.json()) as VideoIndex;
  expect(next.ids).toHaveLength(22);
});
