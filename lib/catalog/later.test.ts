import { expect, test } from 'vitest';

import { readCatalog } from './read';
import { report, write } from './folder.fixture';

const NOW = Date.parse('2026-01-10T00:00:00Z');

/** A page with the given extra lines. */
function page(title: string, videoId: string, lines: string[] = [], body = ''): string {
  const date = lines.some((line) => line.startsWith('date:')) ? [] : ['date: 2025-01-01'];
  return ['---', `title: ${title}`, `videoId: '${videoId}'`, ...date, ...lines, '---', body].join(
    '\n',
  );
}

const LATER = 'date: 2026-02-01';

/** What is reported of pages, one of them public. */
function tell(files: Record<string, string>): string {
  write({ 'videos/z.md': page('Zebra', 'hpLater0000'), ...files });
  return report(readCatalog(NOW));
}

test('a scheduled copy of a public page is an error of the copy, with its day', () => {
  expect(
    tell({
      'videos/a.md': page('Copy', 'hpLater0000', [LATER]),
      'videos/b.md': page('Zebra', 'hpLater0001', ['publishDate: 2026-03-01T08:00:00+01:00']),
    }),
  ).toBe(
    `videos/a.md:3:10  videoId  "hpLater0000" is also the videoId of videos/z.md; this page is scheduled, and from 2026-02-01 on, when both are public, the site can no longer be built
  fix: keep one of the two files, or, if this is another video, write its own id; if this page is to replace the other one, write "expiryDate: 2026-02-01" in videos/z.md
videos/b.md:1:1  slug  "zebra" is also the slug of videos/z.md; this page is scheduled, and from 2026-03-01T07:00:00Z on, when both are public, the site can no longer be built
  fix: give one of the two another slug; if this page is to replace the other one, write "expiryDate: 2026-03-01T07:00:00Z" in videos/z.md`,
  );
});

test('what is said of a scheduled copy settles it', () => {
  const copy = page('Copy', 'hpLater0000', ['publishDate: 2026-03-01T08:00:00+01:00']);
  expect(tell({ 'videos/a.md': copy })).toContain(
    '"expiryDate: 2026-03-01T07:00:00Z" in videos/z.md',
  );
  const expiring = page('Zebra', 'hpLater0000', ['expiryDate: 2026-03-01T07:00:00Z']);
  expect(tell({ 'videos/a.md': copy, 'videos/z.md': expiring })).toBe('');
});

test('a scheduled page may not take an address, nor give one away that is taken', () => {
  expect(
    tell({
      'videos/a.md': page('Ant', 'hpLater0001', [LATER, 'aliases: [/resources/videos/zebra]']),
      'videos/b.md': page('Bear', 'hpLater0002', ['aliases: [/resources/videos/cat]']),
      'videos/c.md': page('Cat', 'hpLater0003', [LATER]),
      'videos/d.md': page('Dog', 'hpLater0004', [LATER, 'aliases: [/pets]']),
      'videos/e.md': page('Eel', 'hpLater0005', ['aliases: [/pets]']),
      'videos/f.md': page('Fox', 'hpLater0006', [LATER, 'aliases: [https://a.example/x]']),
    }),
  ).toBe(
    `videos/a.md:5:11  aliases  "/resources/videos/zebra" is the address of the page of videos/z.md
  fix: remove it here
videos/b.md:5:11  aliases  "/resources/videos/cat" is the address of the page of videos/c.md
  fix: remove it here
videos/d.md:5:11  aliases  "/pets" is also claimed by videos/e.md:5
  fix: keep it in one of the two files
videos/f.md:5:11  aliases  "https://a.example/x" is an address of another site
  fix: write only its path, /x, if it was one of this site; otherwise remove it`,
  );
});

test('one page may follow another at an address on the day that the first one goes', () => {
  const until = 'expiryDate: 2026-02-01';
  expect(
    tell({
      'videos/a.md': page('Fair', 'hpLater0001', [until, 'slug: fair', 'aliases: [/now]']),
      'videos/b.md': page('Fair', 'hpLater0002', [LATER, 'slug: fair']),
      'videos/c.md': page('New', 'hpLater0003', [LATER, 'aliases: [/now]']),
    }),
  ).toBe('');
});

test('a draft is warned of, and stops nothing', () => {
  expect(
    tell({
      'videos/a.md': page('Ant', 'hpLater0000', ['draft: true']),
      'videos/b.md': page('Bear', 'hpLater0002', [
        'draft: true',
        'aliases: [/resources/videos/zebra]',
      ]),
      'videos/c.md': page('Cat', 'hpLater0003', ['aliases: [/resources/videos/bear]']),
      'videos/d.md': page('Dog', 'hpLater0004', ['draft: true'], '{{< youtube'),
    }),
  ).toBe(
    `videos/a.md:3:10  warning  videoId  "hpLater0000" is also the videoId of videos/z.md, once this draft is published
  fix: keep one of the two files, or, if this is another video, write its own id
videos/b.md:6:11  warning  aliases  "/resources/videos/zebra" is the address of the page of videos/z.md, once this draft is published
  fix: remove it here
videos/c.md:5:11  warning  aliases  "/resources/videos/bear" is the address of the page of videos/b.md, once that draft is published
  fix: remove it here`,
  );
});

test('what is not to be shown, or was, says nothing of others', () => {
  expect(
    tell({
      'videos/a.md': page('Ant', 'hpLater0000', [
        'headless: true',
        'aliases: [/resources/videos/zebra]',
      ]),
      'videos/b.md': page('Zebra', 'hpLater0002', ['expiryDate: 2025-06-01']),
    }),
  ).toBe('');
});

test('the text of a scheduled page, and a scheduled path, are read as if they were public', () => {
  expect(
    tell({
      'videos/a.md': page('Ant', 'hpLater0001', [LATER, 'duration: 60'], '{{< youtube'),
      'paths/p.md': `---\ntitle: P\n${LATER}\nvideos:\n  - zebra\n  - nobody\n---\n`,
      'paths/q.md': '---\ntitle: Q\nvideos:\n  - zebra\n  - video: ant\n    from: 2:00\n---\n',
      'paths/r.md': '---\ntitle: R\ndraft: true\nvideos:\n  - nobody\n---\n',
    }),
  ).toBe(
    `paths/p.md:6:5  videos  "nobody" is neither the slug nor the id of a video
  fix: write the slug or the id of a video, or remove it
paths/q.md:5:5  warning  videos  "ant" of videos/a.md is not published, so it is left out
  fix: remove it until it is published
paths/r.md:5:5  warning  videos  "nobody" is neither the slug nor the id of a video
  fix: write the slug or the id of a video, or remove it
videos/a.md:7:1  shortcode  "{{< youtube" has no end
  fix: close it with >}}`,
  );
});
