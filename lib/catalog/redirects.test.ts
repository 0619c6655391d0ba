import { afterEach, describe, expect, it, test, vi } from 'vitest';

import { findAddress } from '@/lib/model/old-address';

import { folder, report, video, write } from './folder.fixture';
import { readCatalog } from './read';

describe('redirects', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });
  const redirectsOf = (files: Record<string, string>) => {
    write(files);
    const catalog = readCatalog();
    return { lead: (from: string) => catalog.redirects.get(from), report: report(catalog) };
  };

  it('lead from every list, both addresses with the id, and never from a page to itself', () => {
    const { lead, report: problems } = redirectsOf({
      'videos/a.md': video(
        1,
        'aliases: [/resources/videos/video-1, /resources/videos/video-1/, /resources/a, "/resources/a%26b"]\naliasesArchive: [video-1, x, x-]\naliasesFor404: [/resources/b/]',
      ),
    });
    const target = '/resources/videos/video-1';
    for (const from of [
      '/resources/hpTest00001',
      '/resources/videos/hpTest00001',
      '/resources/a',
      '/resources/a&b',
      '/resources/b',
      '/resources/videos/x',
      '/x',
      '/resources/videos/x-',
      '/x-',
      '/video-1',
    ]) {
      expect(lead(from), from).toBe(target);
    }
    expect(lead(target)).toBeUndefined();
    expect(problems).toBe('');
  });

  it('keep the letter case of ids apart', () => {
    const { lead } = redirectsOf({
      'videos/a.md': video(1, 'slug: a').replace('hpTest00001', 'hpCaseAAAAA'),
      'videos/b.md': video(2, 'slug: b').replace('hpTest00002', 'hpCaseAAAAa'),
    });
    expect(lead('/resources/hpCaseAAAAA')).toBe('/resources/videos/a');
    expect(lead('/resources/hpCaseAAAAa')).toBe('/resources/videos/b');
  });

  it('lead from Hugo’s addresses of terms, a category before a tag, and of pages of lists', () => {
    const { lead } = redirectsOf({
      'videos/a.md': video(1, 'tags: [Scrum, A/B]\ncategories: [Scrum]\nconcepts: [Tool]'),
      'categories/scrum.md': '---\ntitle: Scrum\naliases: [/learn/scrum/, beside]\n---\n',
    });
    expect(lead('/resources/scrum')).toBe('/categories/scrum');
    expect(lead('/resources/tool')).toBe('/concepts/tool');
    expect(lead('/tags/a/b')).toBe('/tags/a-b');
    expect(lead('/learn/scrum')).toBe('/categories/scrum');
    expect(lead('/categories/beside')).toBe('/categories/scrum');
    expect(lead('/beside')).toBe('/categories/scrum');
    for (const list of ['/resources/videos', '/tags', '/tags/scrum', '/categories/scrum']) {
      expect(lead(`${list}/page/1`), list).toBe(list);
    }
    expect(lead('/page/1')).toBe('/');
    expect(lead('/resources')).toBe('/resources/videos');
  });

  it('lead from where Hugo has a file by its own path', () => {
    const { lead, report: problems } = redirectsOf({
      'resources/videos/mending-a-net.md': video(1),
      'resources/videos/2023/05/Deep One/index.en.md': video(2),
      'resources/videos/2023/What’s Up.en.md': video(3, 'slug: news'),
      'videos/Été.md': video(4),
      'videos/video-1.md': video(5, 'aliases: [/resources/videos/ete]'),
      'videos/deep/net.markdown': video(6, 'aliasesArchive: [/resources/videos/2023/news]'),
    });
    const own = (n: number) => `/resources/videos/video-${n}`;
    expect(lead('/resources/videos/mending-a-net')).toBe(own(1));
    expect(lead('/resources/videos/2023/05/deep-one')).toBe(own(2));
    expect(lead('/resources/videos/2023/whats-up')).toBe('/resources/videos/news');
    expect(lead('/resources/videos/2023/news')).toBe(own(6));
    expect(lead('/videos/été')).toBe(own(4));
    expect(lead('/resources/videos/été')).toBe(own(4));
    expect(lead('/resources/videos/deep/net')).toBe(own(6));
    expect(lead(own(1))).toBeUndefined();
    expect(problems).toBe('');
  });

  it('lead from an alias that names the file Hugo makes of it, and from the usual addresses of feeds', () => {
    const { lead, report: problems } = redirectsOf({
      'videos/a.md': video(1, 'aliases: [/old/index.html, /older.html]\naliasesArchive: [/rss]'),
    });
    const target = '/resources/videos/video-1';
    for (const from of ['/old', '/older.html', '/rss']) expect(lead(from), from).toBe(target);
    expect([lead('/older'), lead('/rss.xml'), lead('/feed'), lead('/atom')]).toEqual([
      undefined,
      '/feed.xml',
      '/feed.xml',
      '/atom.xml',
    ]);
    expect(problems).toBe('');
  });

  it('settle two aliases of one file of Hugo’s', () => {
    const { report: problems } = redirectsOf({
      'videos/a.md': video(1, 'aliases: [/old]'),
      'videos/b.md': video(2, 'aliases: [/old/index.html]'),
    });
    expect(problems).toBe(
      'videos/b.md:5:11  aliases  "/old" is also claimed by videos/a.md:5\n  fix: keep it in one of the two files',
    );
  });

  it('are found in other spellings, like every page, if only one can be meant', () => {
    write({
      'videos/a.md': video(
        1,
        'tags: [DevOps, İstanbul]\naliases: ["/re\u0301sume\u0301", /either]',
      ),
      'videos/b.md': video(2, 'slug: Two\naliases: [/Either, /live/hpTest00001]'),
    });
    const table = readCatalog().getAddresses();
    const lead = (path: string) => findAddress(path, table);
    expect(lead('/Tags/DevOps')).toBe('/tags/devops');
    expect(lead('/tags/İstanbul/index.html')).toBe('/tags/istanbul');
    expect(lead('/r\u00e9sum\u00e9')).toBe('/resources/videos/video-1');
    expect(lead('/resources/videos/TWO')).toBe('/resources/videos/Two');
    expect(lead('/EITHER')).toBeUndefined();
    expect(lead('/resources/hptest00001')).toBeUndefined();
    expect(lead('/shorts/hpTest00001')).toBe('/resources/videos/video-1');
    expect(lead('/live/hpTest00001')).toBe('/resources/videos/Two');
    expect(lead('/Feed.xml')).toBe('/feed.xml');
  });

  it('yield to pages: Hugo’s page 2 of a long list is ours', () => {
    const { lead } = redirectsOf(
      Object.fromEntries(
        Array.from({ length: 28 }, (_, index) => [`videos/${index}.md`, video(index + 1)]),
      ),
    );
    expect(lead('/resources/videos/page/2')).toBeUndefined();
    expect(lead('/resources/videos/page/3')).toBe('/resources/videos');
    expect(lead('/page/2')).toBe('/');
  });

  test.each([
    ['/tags', 'is the address of the list of tags', 'remove it here'],
    ['/resources/videos/video-1', 'is the address of the page of videos/a.md', 'remove it here'],
    ['/healthz', 'is an address of the site itself', 'remove it here'],
    ['/_next/x', 'is an address that Next.js keeps for itself', 'remove it here'],
    ['/404', 'is an address that Next.js keeps for itself', 'remove it here'],
    ['/x.rsc', 'is an address that Next.js keeps for itself', 'remove it here'],
    ['/taken', 'is also claimed by videos/a.md:5', 'keep it in one of the two files'],
    [
      '/resources/hpTest00001',
      'is also claimed by videos/a.md:4',
      'keep it in one of the two files',
    ],
  ])('%s is an error in aliases and a warning in an archive', (path, what, fix) => {
    const a = video(1, 'aliases: [/taken]');
    const { report: error } = redirectsOf({
      'videos/a.md': a,
      'videos/b.md': video(2, `aliases: ["${path}"]`),
    });
    expect(error).toBe(`videos/b.md:5:11  aliases  "${path}" ${what}\n  fix: ${fix}`);
    const { report: warning } = redirectsOf({
      'videos/a.md': a,
      'videos/b.md': video(2, `aliasesArchive: ["${path}"]`),
    });
    expect(warning).toBe(
      `videos/b.md:5:18  warning  aliasesArchive  "${path}" ${what}, which wins\n  fix: remove it here`,
    );
  });

  it('yield to a file that a person put into public/', () => {
    vi.spyOn(process, 'cwd').mockReturnValue(folder);
    const { report: problems } = redirectsOf({
      'public/seal.png': '',
      'videos/a.md': video(1, 'aliases: [/seal.png]'),
    });
    expect(problems).toContain('"/seal.png" is the address of the file public/seal.png');
  });

  it('of two archives the older file wins', () => {
    const { lead, report: problems } = redirectsOf({
      'videos/a.md': video(2, 'aliasesArchive: [/old]'),
      'videos/b.md': video(1, 'aliasesArchive: [/old]'),
    });
    expect(lead('/old')).toBe('/resources/videos/video-1');
    expect(problems).toBe(
      'videos/a.md:5:18  warning  aliasesArchive  "/old" is also claimed by videos/b.md:5, which wins\n  fix: remove it here',
    );
  });

  it('refuse what is not an address on this site', () => {
    const { report: problems } = redirectsOf({
      'videos/a.md': video(
        1,
        'aliases: ["//evil.example"]\naliasesArchive: ["https://evil.example"]',
      ),
    });
    expect(problems).toBe(
      'videos/a.md:5:11  aliases  "//evil.example" is an address of another site\n  fix: write only the path, like /resources/videos/old-name\n' +
        'videos/a.md:6:18  warning  aliasesArchive  "https://evil.example" is an address of another site and is left out\n  fix: write only the path, like /resources/videos/old-name',
    );
  });
});
