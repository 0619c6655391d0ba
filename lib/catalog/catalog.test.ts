import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it, test } from 'vitest';

import { hasErrors } from '@/lib/model/problem';

import { getCatalog } from './catalog';
import { folder, report, video, write } from './folder.fixture';
import { readCatalog } from './read';

describe('which files are read', () => {
  it('takes every markdown file but captions, texts of folders, drafts and hidden ones', () => {
    write({
      'videos/a.md': video(1),
      'videos/b/index.md': video(2),
      'videos/deep/er/c.md': video(3),
      'resources/videos/d.md': video(4),
      'videos/b/captions.en.md': 'prose',
      'videos/b/index.captions.en-GB.md': 'prose',
      'videos/b/data.captions.en.srt': '00:00:01,000 --> 00:00:02,000\nA\n',
      'videos/_index.md': 'nothing',
      'videos/_template.md': 'nothing',
      'videos/README.md': 'nothing',
      'videos/b/notes.md': 'nothing',
      'videos/a.de.md': 'nothing',
      'videos/_drafts/x.md': 'nothing',
      'videos/.hidden.md': 'nothing',
      'videos/README.txt': 'nothing',
    });
    const catalog = readCatalog();
    expect(report(catalog)).toBe('');
    expect(catalog.videos.map(({ title }) => title)).toEqual([
      'Video 4',
      'Video 3',
      'Video 2',
      'Video 1',
    ]);
    expect(catalog.files).toBe(4);
  });

  it('says when there is no folder, and when there is no site.yaml', () => {
    process.env.CONTENT_DIR = path.join(folder, 'nowhere');
    expect(report(readCatalog())).toBe(
      'nowhere:1:1  folder  CONTENT_DIR is "nowhere", which does not exist\n  fix: set CONTENT_DIR to the folder that contains videos/',
    );
    process.env.CONTENT_DIR = folder;
    expect(report(readCatalog())).toContain(
      'site.yaml:1:1  warning  file  there is no such file, so the site has a default name\n  fix: add it with a line "name: …"',
    );
  });

  it('says what site.yaml is called instead', () => {
    write({ 'videos/a.md': video(1) });
    renameSync(path.join(folder, 'site.yaml'), path.join(folder, 'site.yml'));
    expect(report(readCatalog())).toBe(
      'site.yml:1:1  warning  file  is not read, since the settings of a site are in site.yaml\n  fix: name it site.yaml',
    );
  });

  it('says when there is no video, a link to a folder, and a key of site.yaml that does nothing', () => {
    write({ 'site.yaml': 'name: X\nbaseURL: https://x.example\n' });
    mkdirSync(path.join(folder, 'other'));
    mkdirSync(path.join(folder, 'videos'));
    expect(report(readCatalog())).toMatch(
      /no video was found in videos\/ and resources\/videos\//u,
    );
    expect(report(readCatalog())).toContain(
      'site.yaml:2:1  warning  baseURL  is not a known key, so it does nothing',
    );
    symlinkSync(path.join(folder, 'other'), path.join(folder, 'videos/linked'));
    expect(report(readCatalog())).toContain(
      'videos/linked:1:1  file  is a link to a folder, which is not followed\n  fix: copy the folder here',
    );
  });

  it('reads a byte order mark, and refuses what is not UTF-8 text', () => {
    write({ 'videos/a.md': `\uFEFF${video(1)}`, 'videos/b.md': 'a\0b' });
    writeFileSync(path.join(folder, 'videos/c.md'), Buffer.from([0x2d, 0x2d, 0xff]));
    expect(report(readCatalog())).toBe(
      'videos/b.md:1:1  file  contains a NUL byte, so it is not text\n  fix: save it as UTF-8 text\n' +
        'videos/c.md:1:1  file  is not valid UTF-8\n  fix: save it with the encoding UTF-8',
    );
  });
});

describe('what is public', () => {
  const files = {
    'videos/a.md': video(1, 'tags: [Shared]'),
    'videos/draft.md': video(2, 'draft: true\ntags: [Shared, Secret]\naliases: [/secret]'),
    'videos/later.md': video(3, 'publishDate: 9998-01-01'),
    'videos/gone.md': video(4, 'expiryDate: 2020-01-01'),
  };

  it('leaves drafts, scheduled and expired videos out, with their terms and aliases', () => {
    write(files);
    const catalog = readCatalog();
    expect(catalog.videos.map(({ title }) => title)).toEqual(['Video 1']);
    expect(catalog.getTaxonomy('tags')?.terms.map(({ slug }) => slug)).toEqual(['shared']);
    expect(
      [...catalog.redirects.keys()].filter((key) => /secret|hpTest0000[234]/u.test(key)),
    ).toEqual([]);
    expect(catalog.accounts).toMatchObject({
      files: 4,
      published: 1,
      draft: 1,
      scheduled: 1,
      expired: 1,
      withErrors: 0,
    });
  });

  it('shows them with SHOW_DRAFTS=1', () => {
    write(files);
    process.env.SHOW_DRAFTS = '1';
    expect(readCatalog().videos.map(({ status }) => status)).toEqual([
      'expired',
      'scheduled',
      'draft',
      'published',
    ]);
  });
});

test('two files with one slug or one video id', () => {
  write({
    'videos/a.md': video(1, 'slug: same'),
    'videos/b.md': video(2, 'slug: same'),
    'videos/c.md': video(3).replace('hpTest00003', 'hpTest00001'),
  });
  expect(report(readCatalog())).toBe(
    'videos/b.md:5:7  slug  "same" is also the slug of videos/a.md\n  fix: give one of the two another slug\n' +
      'videos/c.md:4:10  videoId  "hpTest00001" is also the videoId of videos/a.md\n  fix: keep one of the two files, or, if this is another video, write its own id',
  );
});

test('a page may not be at an address of Next.js', () => {
  write({ 'videos/a.md': video(1, 'slug: x.rsc\ntags: [y.rsc]') });
  expect(report(readCatalog())).toBe(
    'videos/a.md:5:7  slug  "/resources/videos/x.rsc" is an address that Next.js keeps for itself\n  fix: write another slug\n' +
      'videos/a.md:6:7  tags  "/tags/y.rsc" is an address that Next.js keeps for itself\n  fix: use another name for the term',
  );
});

test('a catalog with errors is refused with the whole report', () => {
  write({ 'videos/a.md': 'no front matter', 'videos/b.md': video(2, 'duration: x') });
  expect(hasErrors(readCatalog().problems)).toBe(true);
  expect(() => getCatalog()).toThrow(
    /a\.md:1:1[^]*b\.md:5:11[^]*2 errors, 0 warnings in 2 of 2 files; nothing was built/u,
  );
});
