import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { folder, video, write } from '@/lib/catalog/folder.fixture';
import { readCatalog } from '@/lib/catalog/read';
import { transcriptFragmentPath } from '@/lib/model/address';
import { toPlace } from '@/lib/model/fragment';

import { writeDocuments } from './documents';
import { listFiles } from './output';
import { fillPages, rewritePages } from './pages';
import { hashOf } from './policy';

const srt = (text: string) => `1\n00:00:01,000 --> 00:00:02,000\n${text}\n`;
const placeOf = (videoId: string) => toPlace(transcriptFragmentPath({ videoId }, 'en'));
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');

test('a page gets the words of its video, and a place without a file fails the build', async () => {
  write({
    'videos/a.md': video(1),
    'videos/a.captions.en.srt': srt('Costs $& more.'),
    'videos/b.md': video(2, 'build: { list: never }'),
    'videos/b.captions.en.srt': srt('By its address only.'),
    'videos/c.md': video(3, 'draft: true'),
    'videos/c.captions.en.srt': srt('Not yet.'),
  });
  const root = path.join(folder, 'public');
  await writeDocuments(readCatalog(), root);
  expect(
    listFiles(path.join(root, 'library/transcripts'))
      .map((file) => path.basename(file))
      .sort(),
  ).toEqual(['hpTest00001.en.html', 'hpTest00002.en.html']);

  write({
    'server/app/a.html': `<div>${placeOf('hpTest00001')}</div>`,
    'server/app/paths/b/1.html': `<div>${placeOf('hpTest00002')}</div>`,
    'server/app/c.html': '<div>None</div>',
  });
  fillPages(folder, root);
  expect(read('server/app/a.html')).toBe(
    '<div><p data-start="1" data-at="0"><a href="?t=1">0:01</a> <span>Costs $&amp; more.</span></p></div>',
  );
  expect(read('server/app/paths/b/1.html')).toContain('By its address only.');
  expect(read('server/app/c.html')).toBe('<div>None</div>');

  write({ 'server/app/d.html': placeOf('hpTest00003') });
  expect(() => fillPages(folder, root)).toThrow('hpTest00003.en.html');
});

test('a page with a script that the policy refuses is told apart', () => {
  const page = (script: string) => `<html><body><script>${script}</script></body></html>`;
  const policy = (script: string) => ({
    headers: [
      {
        source: '/:path*',
        headers: [{ key: 'Content-Security-Policy', value: `script-src ${hashOf(script)}` }],
      },
    ],
  });
  write({
    'routes-manifest.json': JSON.stringify(policy('own()')),
    'server/app/_not-found.html': page('own()'),
    'server/app/_global-error.html': page('other()'),
  });
  const file = path.join(folder, 'server/app/_global-error.html');
  expect(rewritePages(folder)).toEqual({
    plain: 1,
    refused: [{ file, reason: 'the policy refuses one of its scripts: other()' }],
  });
  write({ 'routes-manifest.json': '{"headers":[]}' });
  expect(() => rewritePages(folder)).toThrow('next.config.js sends no Content-Security-Policy');
});

test('pages that answer at any address are left without the framework', () => {
  const script = '<script src="/_next/static/chunks/a.js" async=""></script>';
  write({
    'routes-manifest.json': JSON.stringify({
      headers: [
        {
          source: '/:path*',
          headers: [{ key: 'Content-Security-Policy', value: "script-src 'self'" }],
        },
      ],
    }),
    'server/app/_not-found.html': `<html><body>${script}</body></html>`,
    'server/app/offline.html': `<html><body>${script}</body></html>`,
  });
  expect(rewritePages(folder)).toEqual({ plain: 2, refused: [] });
  expect(read('server/app/offline.html')).toBe('<html><body></body></html>');
});
