import { expect, test } from 'vitest';

import { video, write } from '@/lib/catalog/folder.fixture';
import { readCatalog } from '@/lib/catalog/read';

import { termMetadata } from './term-metadata';

/** What a link to the first tag shows. */
function pictureOf(tag: string) {
  write({
    'videos/a.md': video(1, `tags: ["${tag}"]`),
    'videos/b.md': video(2, `tags: ["${tag}"]\ndraft: true`),
  });
  const catalog = readCatalog();
  const terms = catalog.taxonomies.flatMap((taxonomy) => taxonomy.terms);
  const { openGraph } = termMetadata(terms[0]!, catalog, 1);
  return (openGraph!.images as { url: string }[])[0]!.url;
}

test('a list has a drawn picture, or in a script that no font is there for, a poster of its videos', () => {
  process.env.SHOW_DRAFTS = '1';
  expect(pictureOf('Flow')).toBe('/og/tags/flow.png');
  expect(pictureOf('Größe')).toMatch(/^\/og\/tags\//u);
  for (const tag of ['霧', 'ضباب', 'туман'])
    expect(pictureOf(tag)).toMatch(/hpTest00001\/hqdefault\.jpg$/u);
  delete process.env.SHOW_DRAFTS;
});
