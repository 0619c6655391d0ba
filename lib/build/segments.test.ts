import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { folder, write } from '@/lib/catalog/folder.fixture';

import { listFiles } from './output';
import { removeSegments } from './segments';

test('the parts of a page go, with whatever names them; all else stays', () => {
  const app = 'server/app';
  write({
    [`${app}/a.html`]: 'A',
    [`${app}/a.rsc`]: 'a',
    [`${app}/a.meta`]: '{"headers":{"x":"1"},"segmentPaths":["/_tree","/b/$d$slug"],"status":404}',
    [`${app}/a.segments/_tree.segment.rsc`]: 't',
    [`${app}/a.segments/b/$d$slug.segment.rsc`]: 'b',
    [`${app}/a/b.segments.md/c.meta`]: '{"headers":{}}',
    [`${app}/f.xml.meta`]: '{"headers":{"y":"2"}}',
    [`${app}/f.xml.body`]: '<a/>',
  });
  removeSegments(folder);
  const root = path.join(folder, app);
  expect(
    listFiles(root)
      .map((file) => path.relative(root, file))
      .sort(),
  ).toEqual(['a.html', 'a.meta', 'a.rsc', 'a/b.segments.md/c.meta', 'f.xml.body', 'f.xml.meta']);
  const read = (name: string) => JSON.parse(readFileSync(path.join(root, name), 'utf8')) as unknown;
  expect(read('a.meta')).toEqual({ headers: { x: '1' }, status: 404 });
  expect(read('f.xml.meta')).toEqual({ headers: { y: '2' } });
});
