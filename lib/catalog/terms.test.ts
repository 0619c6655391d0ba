import { describe, expect, it } from 'vitest';

import { report, video, write } from './folder.fixture';
import { readCatalog } from './read';

describe('terms', () => {
  it('are merged by slug; the term file’s title wins, else the most frequent spelling', () => {
    write({
      'videos/a.md': video(1, 'tags: [sea fog, DevOps]'),
      'videos/b.md': video(2, 'tags: [SEA FOG, Devops]'),
      'videos/c.md': video(3, 'tags: [DevOps]'),
      'tags/sea-fog/_index.md': '---\ntitle: Sea Fog\n---\nText',
    });
    const { getTaxonomy, getVideo } = readCatalog();
    expect(getTaxonomy('tags')?.terms.map(({ title, videos }) => [title, videos.length])).toEqual([
      ['DevOps', 3],
      ['Sea Fog', 2],
    ]);
    expect(getVideo('video-1')?.terms.map(({ title }) => title)).toEqual(['Sea Fog', 'DevOps']);
  });

  it('keep the page of a file without videos; a taxonomy has its own text', () => {
    write({
      'tags/lonely.md': '---\ntitle: Lonely\n---\n',
      'tags/c#.md': '---\ntitle: C#\n---\n',
      'tags/_index.md': '---\ntitle: All our tags\ndescription: Every one.\n---\n',
    });
    const tags = readCatalog().getTaxonomy('tags');
    expect(tags).toMatchObject({ title: 'All our tags', description: 'Every one.' });
    expect(tags?.terms.map(({ slug }) => slug)).toEqual(['c#', 'lonely']);
  });

  it('of a fourth taxonomy need one line of site.yaml', () => {
    write({
      'site.yaml': 'name: Test\ntaxonomies:\n  tag: tags\n  speaker: speakers\n',
      'videos/a.md': video(1, 'speakers: [Ada]\ncategories: [Unused]'),
    });
    const catalog = readCatalog();
    expect(
      catalog.taxonomies.map(({ name, singular, title, terms }) => [
        name,
        singular,
        title,
        terms.length,
      ]),
    ).toEqual([
      ['tags', 'tag', 'Tags', 0],
      ['speakers', 'speaker', 'Speakers', 1],
      ['categories', 'category', 'Categories', 1],
      ['concepts', 'concept', 'Concepts', 0],
    ]);
  });

  it('know the keys of importers and warn about none of them', () => {
    write({
      'videos/a.md': video(1),
      'tags/x.md':
        '---\ntitle: X\nInstructions: |-\n  A prompt.\nheadline: { cards: [] }\ntrustpilot: false\nClassificationType: tags\nBodyContentGenDate: 2025-04-09T17:40:23\ndate: 2025-03-04T10:00:00\nabstract: x\nicon: fa\ntypes: []\n---\n',
    });
    expect(report(readCatalog())).toBe('');
  });

  it('of the list itself give it a text and old addresses; importers’ "Uncategorized" gives nothing', () => {
    write({
      'videos/a.md': video(1),
      'tags/_index.md':
        '---\ntitle: All our tags\naliases: [/topics]\naliasesFor404: [/x404]\n---\n[one]({{< ref "a.md" >}})',
      'categories/uncategorized/_index.md': '---\ntitle: Uncategorized\n---\n',
    });
    const catalog = readCatalog();
    expect(catalog.getTaxonomy('tags')?.body).toBe('[one](/resources/videos/video-1)');
    expect([catalog.redirects.get('/topics'), catalog.redirects.get('/x404')]).toEqual([
      '/tags',
      '/tags',
    ]);
    expect(catalog.getTaxonomy('categories')?.terms).toEqual([]);
  });

  it.each(['robots.txt', 'videos', 'aliases', 'resources', 'constructor/x', 'Tags', '404'])(
    'may not be called %s',
    (name) => {
      write({ 'videos/a.md': video(1), 'site.yaml': `name: X\ntaxonomies:\n  thing: ${name}\n` });
      expect(report(readCatalog())).toMatch(
        /^site\.yaml:3:10 {2}taxonomies {2}expected lines of singular and plural/u,
      );
    },
  );

  it('may not have two files', () => {
    write({
      'videos/a.md': video(1),
      'tags/x.md': '---\ntitle: X\n---\n',
      'tags/x/_index.md': '---\ntitle: X\n---\n',
    });
    expect(report(readCatalog())).toBe(
      'tags/x.md:1:1  file  tags/x/_index.md is a file of the same term\n  fix: keep one of the two files',
    );
  });
});
