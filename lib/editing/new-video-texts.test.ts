import { describe, expect, it, test } from 'vitest';

import { readCatalog } from '@/lib/catalog/read';
import { report, write } from '@/lib/catalog/folder.fixture';

import { NOW, read, reread, run, titled } from './new-video.fixture';

describe('texts survive', () => {
  test.each([
    'a: b',
    `It's "quoted"`,
    '🌊 Tides 🌊',
    '---',
    '# not a comment',
    'ends with #hash # x',
    '- a dash',
    '!tag &anchor *alias',
    '@at `tick` %percent',
    '{{< ref "x" >}} {a: b} [c]',
    'null',
    'true',
    '2024',
    '2024-01-01',
    '0x1F',
    '~',
    'captions.en',
    '_index',
    '.hidden',
    '../../../etc/passwd',
    'a\\b\\n',
    '<<',
    '语'.repeat(100),
    'שלום עולם',
  ])('%j', async (title) => {
    write({});
    const { output } = await run({ settings: await titled(title) });
    const file = /^wrote (.*)$/mu.exec(output)![1]!;
    expect(file).toMatch(/^videos\/[^/]+\.md$/u);
    const { entry, problems } = reread(file);
    expect(problems).toEqual([]);
    expect(entry!.video.title).toBe(title);
    const catalog = readCatalog(NOW);
    expect(catalog.videos.map((own) => own.title)).toEqual([title]);
    expect(report(catalog)).toBe('');
  });

  it('without line breaks and control characters', async () => {
    write({});
    const settings = await titled('a\nb\u0000c\u2028d\ud800');
    await run({ settings });
    expect(readCatalog(NOW).videos[0]!.title).toBe('a b c d\ufffd');
  });

  test.each(['-tlSlpyeb9A', '01234567890', '12345678901', '_________e1', '1e234567890'])(
    'the id %s is text',
    async (videoId) => {
      write({});
      await run({ address: videoId, settings: await titled('A') });
      expect(read('videos/a.md')).toContain(`\nvideoId: '${videoId}'\n`);
      expect(reread('videos/a.md').entry!.video.videoId).toBe(videoId);
    },
  );

  it('in a slug that leaves room in the name of the file', async () => {
    write({});
    await run({ settings: await titled('语'.repeat(100)) });
    expect(readCatalog(NOW).videos[0]!.slug).toBe('语'.repeat(66));
  });
});
