import { statSync, utimesSync } from 'node:fs';
import path from 'node:path';

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { getCatalog } from './catalog';
import { folder, report, video, write } from './folder.fixture';

/** What `next dev` keeps of a file must not outlive it. */
beforeEach(() => void vi.stubEnv('NODE_ENV', 'development'));
afterEach(() => vi.unstubAllEnvs());

const captions = (text: string) => `1\n00:00:01,000 --> 00:00:03,000\n${text}\n`;

test('a changed value, body, term and captions file shows, however little has changed', () => {
  write({ 'videos/a.md': video(1, 'description: "**eins**"\ntags: [Ä]', 'Erster') });
  const get = () => getCatalog().getVideo('video-1')!;
  expect(get()).toMatchObject({ description: 'eins', body: 'Erster', captions: [] });
  write({ 'videos/a.md': video(1, 'description: "**zwei**"\ntags: [Ö]', 'Zweite') });
  expect(get()).toMatchObject({ description: 'zwei', body: 'Zweite' });
  expect(get().terms.map(({ title }) => title)).toEqual(['Ö']);
  write({ 'videos/a.captions.de.srt': captions('Guten Tag.') });
  expect(get().captions).toEqual([{ language: 'de', isTimed: true }]);
  write({ 'videos/a.captions.de.srt': 'nichts\n' });
  expect(report(getCatalog())).toContain('a.captions.de.srt:1:1  warning  file  has no times');
});

test('a file of the same size and time is read again once another has changed', () => {
  write({ 'videos/a.md': video(1, 'slug: one') });
  const file = path.join(folder, 'videos/a.md');
  const { atime, mtime } = statSync(file);
  expect(getCatalog().videos.map(({ slug }) => slug)).toEqual(['one']);
  write({ 'videos/a.md': video(1, 'slug: two'), 'videos/b.md': video(2) });
  utimesSync(file, atime, mtime);
  expect(getCatalog().videos.map(({ slug }) => slug)).toEqual(['video-2', 'two']);
});

test('what one reading adds to a video is not there at the next', () => {
  const chapters = '0:00 Start\n1:00 Middle\n2:00 End\n';
  write({
    'videos/a.md': video(1, 'tags: [Tee]', chapters),
    'tags/tee.md': '---\ntitle: Tea\n---\n',
  });
  const first = getCatalog().getVideo('video-1')!;
  write({ 'videos/b.md': video(2), 'tags/tee.md': '---\ntitle: Thé\n---\n' });
  const second = getCatalog().getVideo('video-1')!;
  expect(second).not.toBe(first);
  expect(second.terms.map(({ title }) => title)).toEqual(['Thé']);
  expect(second.chapters).toEqual(first.chapters);
});
