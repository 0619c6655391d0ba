import { expect, test } from 'vitest';

import { readCatalog } from '@/lib/catalog/read';
import { video, write } from '@/lib/catalog/test-folder';

import { toAnnotation } from './annotations';
import { compareCatalogs } from './compare';

test('a comment lists pages, redirects, lost addresses and problems', () => {
  write({
    'videos/a.md': video(1, 'slug: one'),
    'videos/b.md': video(2, 'slug: two\naliases: [/gone]'),
    'videos/c.md': video(3, 'slug: three'),
  });
  const before = readCatalog();
  write({
    'videos/a.md': video(1, 'slug: one-renamed\naliases: [/resources/videos/one]'),
    'videos/b.md': video(2, 'slug: two'),
    'videos/c.md': video(3, 'draft: true'),
    'videos/d.md': video(4, 'slug: four\nduration: 3:03').replace('Video 4', "'[x](y) <b> @all'"),
    'videos/e.md': video(5, 'slug: five').replace('Video 5', "'[x](y) <b> @all'"),
  });
  const text = compareCatalogs(before, readCatalog());
  expect(text).toContain(
    '### New pages (1)\n\n- \\[x\\](y) \\<b\\> \\@all (`/resources/videos/five`)\n',
  );
  expect(text).toContain('### Changed pages (1)\n\n- Video 1 (`/resources/videos/one-renamed`)\n');
  expect(text).toContain('### Removed pages (1)\n\n- Video 3 (`/resources/videos/three`)\n');
  expect(text).toContain('- `/resources/videos/one` → `/resources/videos/one-renamed`\n');
  expect(text).toMatch(/### Addresses that answer no more \(\d\)\n\n(?:- .*\n)*- `\/gone`\n/u);
  expect(text).toContain('### 1 problem\n\n```text\n');
  expect(text).toMatch(/d\.md:\d:11 {2}duration {2}expected whole seconds, got "3:03"\n {2}fix/u);
  expect(compareCatalogs(before, before)).toBe('## Content\n\nNo page changes.\n');
});

test('an annotation of GitHub Actions, its special characters escaped', () => {
  expect(
    toAnnotation({
      severity: 'error',
      file: 'content/a,b:c.md',
      line: 3,
      column: 9,
      field: 'title',
      message: '100 %\nof it',
      fix: 'mend',
    }),
  ).toBe('::error file=content/a%2Cb%3Ac.md,line=3,col=9,title=title::100 %25%0Aof it%0Afix: mend');
});
