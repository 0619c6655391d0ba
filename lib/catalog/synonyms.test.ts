import { describe, expect, it, test } from 'vitest';

import { readCatalog } from './read';
import { report, video, write } from './folder.fixture';

const term = (title: string, lines = '') => `---\ntitle: ${title}\n${lines}\n---\n`;

describe('synonyms', () => {
  it('give a video the term itself, once, under its title', () => {
    write({
      'videos/a.md': video(1, 'tags: [product backlogs, Flow, Product Backlog]'),
      'videos/b.md': video(2, 'tags: [PBL]\ncategories: [PBL]'),
      'tags/product-backlog.md': term('Product Backlog', 'synonyms: [Product Backlogs, pbl]'),
    });
    const catalog = readCatalog();
    expect(report(catalog)).toBe('');
    expect(catalog.getTerm('tags', 'product-backlog')?.videos.map(({ slug }) => slug)).toEqual([
      'video-2',
      'video-1',
    ]);
    expect(catalog.getVideo('video-1')?.terms.map(({ title }) => title)).toEqual([
      'Product Backlog',
      'Flow',
    ]);
    expect(catalog.getTaxonomy('tags')?.terms.map(({ slug }) => slug)).toEqual([
      'flow',
      'product-backlog',
    ]);
    expect(catalog.getTerm('categories', 'pbl')?.videos).toHaveLength(1);
  });

  it('lead from the page, feed and later pages of their own, and from Hugo’s addresses', () => {
    const videos = Array.from({ length: 28 }, (_, index) => [
      `videos/${index}.md`,
      video(index + 1, `tags: [${index % 2 ? 'A/B testing' : 'Experiment'}]`),
    ]);
    write({
      ...Object.fromEntries(videos),
      'tags/experiment.md': term('Experiment', 'synonyms: [A/B testing]'),
    });
    const { redirects } = readCatalog();
    for (const from of [
      '/tags/a-b-testing',
      '/tags/a/b-testing',
      '/resources/a-b-testing',
      '/tags/a-b-testing/page/1',
      '/tags/a-b-testing/page/2',
      '/tags/a-b-testing/page/3',
    ]) {
      expect(redirects.get(from), from).toBe('/tags/experiment');
    }
    for (const from of ['/tags/a-b-testing/feed.xml', '/tags/a-b-testing/index.xml']) {
      expect(redirects.get(from), from).toBe('/tags/experiment/feed.xml');
    }
  });

  it('beat what follows from Hugo’s rules, but take no page and no old address of a category', () => {
    write({
      'videos/a.md': video(1, 'tags: [x/feed.xml]\ncategories: [X]'),
      'tags/y.md': term('Y', 'synonyms: [X]'),
    });
    const { redirects } = readCatalog();
    expect(redirects.get('/tags/x/feed.xml')).toBe('/tags/y/feed.xml');
    expect(redirects.get('/resources/x')).toBe('/categories/x');
  });

  test.each<[string, Record<string, string>, string]>([
    [
      'two files claim',
      { 'tags/a.md': term('A', 'synonyms: [C]'), 'tags/b.md': term('B', 'synonyms:\n- c') },
      'tags/b.md:4:3  synonyms  "c" is also claimed by tags/a.md:3\n  fix: keep it in one of the two files',
    ],
    [
      'has a file of its own',
      { 'tags/a.md': term('A', 'synonyms: [Cc]'), 'tags/cc.md': term('CC') },
      'tags/a.md:3:12  synonyms  "Cc" is the term of tags/cc.md\n  fix: remove it here, or remove that file',
    ],
    [
      'is the term itself',
      { 'tags/a.md': term('A', 'synonyms: [a]') },
      'tags/a.md:3:12  warning  synonyms  "a" is the term itself\n  fix: remove it',
    ],
    [
      'stands twice',
      { 'tags/a.md': term('A', 'synonyms: [b c, B-C]') },
      'tags/a.md:3:17  warning  synonyms  "B-C" is already here\n  fix: remove it',
    ],
    [
      'has no letter',
      { 'tags/a.md': term('A', 'synonyms: ["!"]') },
      'tags/a.md:3:12  warning  synonyms  "!" cannot be the name of a term\n  fix: remove it',
    ],
    [
      'is of a whole list',
      { 'tags/_index.md': term('Tags', 'synonyms: [a]') },
      'tags/_index.md:3:12  warning  synonyms  "a" is in the file of a whole list, so it does nothing\n  fix: remove it',
    ],
    [
      'is an alias of another page',
      { 'videos/b.md': video(2, 'aliases: [/tags/c]'), 'tags/a.md': term('A', 'synonyms: [C]') },
      'videos/b.md:5:11  aliases  "/tags/c" is also claimed by tags/a.md:3\n  fix: keep it in one of the two files',
    ],
  ])('are reported where one %s', (_, files, expected) => {
    write({ 'videos/a.md': video(1), ...files });
    expect(report(readCatalog())).toBe(expected);
  });

  it('of drafts count for nothing', () => {
    write({
      'videos/a.md': video(1, 'tags: [C]'),
      'tags/a.md': term('A', 'draft: true\nsynonyms: [C]'),
      'tags/b.md': term('B', 'synonyms: [D, E]'),
      'tags/d.md': term('D', 'draft: true'),
    });
    const catalog = readCatalog();
    expect(report(catalog)).toBe('');
    expect(catalog.getTaxonomy('tags')?.terms.map(({ slug }) => slug)).toEqual(['b', 'c']);
    expect(catalog.redirects.get('/tags/d')).toBe('/tags/b');
  });
});
