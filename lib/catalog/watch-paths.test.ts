import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { readCatalog } from './read';
import { folder, report, video, write } from './folder.fixture';

const steps = (...names: string[]) => `---\ntitle: P\nvideos: [${names.join(', ')}]\n---\n`;

/** What is reported about a path, and nothing else. */
function tell(files: Record<string, string>): string[] {
  write({ 'videos/a.md': video(1), 'videos/b.md': video(2), ...files });
  return report(readCatalog())
    .split('\n')
    .filter((line, index, all) => /^paths/u.test(line) || /^paths/u.test(all[index - 1] ?? ''));
}

test.each([
  ['a slug of its own', 'slug: fog-walk\ndate: soon', 'fog-walk'],
  ['a slug of its title', 'title: Fog Walk\ndate: soon', 'fog-walk'],
  ['a misspelt title', 'titel: Fog walk', 'fog-walk'],
  ['its name', 'date: soon', 'foggy'],
  ['its id', "title: Fog\ndate: soon\nvideoId: 'hpTest00009'", 'hpTest00009'],
  ['YAML that cannot be read', 'title: Fog: walk', 'fog-walk'],
])('a step that names a video with errors by %s is not told of', (_, lines, name) => {
  const files = { 'videos/foggy.md': `---\n${lines}\n---\n`, 'paths/p.md': steps(name, 'video-2') };
  expect(tell(files)).toEqual([]);
});

test('a video that cannot be read at all may be the one, a draft too', () => {
  write({});
  const draft = '---\ntitle: Fog walk\ndraft: true\ndate: soon\n---\n';
  expect(tell({ 'videos/f.md': draft, 'paths/p.md': steps('fog-walk') })).toEqual([]);
  writeFileSync(path.join(folder, 'videos/u.md'), Buffer.from('\uFEFF---\n', 'utf16le'));
  expect(tell({ 'paths/p.md': steps('harbour') })).toEqual([]);
});

test('the second of two files of one video is not a hidden one', () => {
  expect(tell({ 'videos/c.md': video(1), 'paths/p.md': steps('video-1') })).toEqual([]);
});

test('a name unlike any other has no hint, and a similar one has', () => {
  expect(tell({ 'paths/p.md': steps('harbour-lights', 'vdeo-2') })).toEqual([
    'paths/p.md:3:10  videos  "harbour-lights" is neither the slug nor the id of a video',
    '  fix: write the slug or the id of a video, or remove it',
    'paths/p.md:3:26  videos  "vdeo-2" is neither the slug nor the id of a video',
    '  fix: did you mean video-2?',
  ]);
});
