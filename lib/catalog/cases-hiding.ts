/**
 * More of `cases.ts`: pages that are meant to be hidden, by lines that do not hide them. Neither a message nor `--fix` may
 * make a page public whose title begins with "Hidden".
 */
import { video } from './folder.fixture';

/** A page that nobody is meant to see. @param n makes its title and id unique */
const hidden = (n: number, lines: string, body = '') =>
  video(n, lines, body).replace('title: Video', 'title: Hidden');

export const HIDING: Record<string, Record<string, string>> = {
  'keys of the page as entries of a list': {
    'videos/a.md': hidden(1, 'tags:\n  - Fog\n  - draft: true'),
    'videos/b.md': hidden(2, 'tags:\n  - Fog draft: true'),
    'videos/c.md': hidden(3, 'categories: [Fog, publishDate: 9999-01-02]'),
    'videos/d.md': hidden(4, 'chapters:\n  - 0:00 One\n  - _draft: yes'),
    'videos/e.md': hidden(5, 'tags:\n  - draft: true\n    weight: 1'),
    'videos/f.md': video(6, 'tags:\n  - Fog\n  - slug: fog'),
    'videos/g.md': video(7),
    'paths/p.md': '---\ntitle: Hidden\nvideos:\n  - video-7\n  - draft: true\n---\n',
    'tags/fog.md': '---\ntitle: Fog\nsynonyms:\n  - Mist\n  - Haze draft: true\n---\n',
  },
  'a key that hides, and another on its line': {
    'videos/a.md': hidden(1, 'draft: true tags: Fog'),
    'videos/b.md': video(2),
  },
  'keys of the page in a list, in another column': {
    'videos/a.md': hidden(1, 'tags:\n  - Fog\n- draft: true'),
    'videos/b.md': hidden(2, 'tags:\n  - Fog\n - draft: true'),
    'videos/c.md': hidden(3, 'tags:\n  draft: true'),
  },
  'texts in a list that hide nothing': {
    'videos/a.md': hidden(1, "tags:\n  - Fog\n  - 'draft: true'\n  - draft:true"),
    'videos/b.md': hidden(2, 'categories: [Fog publishDate=9999-01-02]'),
    'videos/c.md': hidden(3, 'tags:\n  - draft true\n  - Fog hidden yes\n  - Stay true'),
  },
  'tags that only speak of hiding (valid)': {
    'videos/a.md': video(1, "tags: [Draft, Drafts, Hidden gems, 'Private: a tale', true story]"),
    'videos/_index.md': '---\ntitle: All\ncascade:\n  - draft: false\n---\n',
  },
  'lines below the front matter that hide nothing': {
    'videos/a.md': hidden(1, '', 'draft: true\n\nText\n'),
    'videos/b.md': hidden(2, '', '\nText\n\nentwurf: ja\n'),
    'videos/c.md': hidden(3, '', 'publishDate: 9999-01-02\ntags: [Fog]\nText\n'),
    'videos/d.md': hidden(4, '', '\nbuild: { render: never }\n'),
    'videos/e.md': video(5),
    'videos/f.md': hidden(6, '', 'The end.\ndraft: true\n'),
    'paths/p.md': '---\ntitle: Hidden\nvideos: [video-5]\n---\nDraft: True\n',
    'tags/fog.md': '---\ntitle: Fog\n---\n\nText\n\npublished: false\n',
  },
  'front matter that ends too early': {
    'videos/a.md': hidden(1, '---\ndraft: true\ntags:\n  - Fog'),
    'videos/b.md': hidden(2, '---\n---\nslug: fog\ndraft: true'),
    'videos/c.md': hidden(3, '---\n\n---\n# Later.\nexpiryDate: 2020-01-02'),
    'videos/d.md': video(4, '---\ntags:\n  - Fog\nslug: sea'),
    'videos/e.md': hidden(5, '', '\nText\n\n---\ntitle: B\ndraft: true\n---\n'),
  },
  'texts that only speak of hiding (valid)': {
    'videos/a.md': video(
      1,
      '',
      'Write\ndraft: true\n\n```\ndraft: true\n```\n\n> draft: true\n\ndraft: false\n\npublishDate: 2020-01-02\n\nHidden: a tale\n\nPublished: 2021\n',
    ),
    'videos/b.md': video(2, 'draft: true', 'draft: true\n'),
  },
  'swapped letters of keys that hide': {
    'videos/a.md': hidden(1, 'dratf: true'),
    'videos/b.md': hidden(2, 'Darft: true'),
    'videos/c.md': video(3, 'expriyDate: 2020-01-02'),
    'videos/d.md': video(4, 'lenght: 600'),
    'videos/e.md': video(5, 'runtmie: 600 seconds\nsummray: How nets are mended.'),
    'videos/zz.md': video(6),
  },
  'hidden in words of other scripts': {
    'videos/a.md': hidden(1, 'مسودة: true'),
    'videos/b.md': hidden(2, 'טיוטה: כן'),
    'videos/c.md': hidden(3, '초안: true'),
    'videos/d.md': hidden(4, 'ड्राफ़्ट: हाँ'),
    'videos/e.md': video(5, 'черновик: нет'),
  },
  'tabs before keys of entries': {
    'site.yaml': 'name: T\nnavigation:\n  - label: Tags\n\turl: /tags\n',
    'videos/a.md': video(
      1,
      'duration: 600\nchapters:\n  - time: 0:00\n\ttitle: One\n  - time: 1:00\n\ttitle: Two\n  - time: 2:00\n    title: Three',
    ),
    'videos/b.md': hidden(2, 'tags:\n  - Fog\n\tdraft: true'),
    'paths/p.md': '---\ntitle: P\nvideos:\n  - video: video-1\n\tnote: First.\n---\n',
  },
  'files in the folders of other pages': {
    'tags/a.md': video(1, 'duration: 600'),
    'tags/p.md': '---\ntitle: P\nvideos: [video-3]\n---\n',
    'paths/b.md': video(2),
    'videos/c.md': video(3),
    'videos/q.md': '---\ntitle: Q\nvideos:\n  - video-3\n---\n',
    'videos/fog.md': '---\ntitle: Fog\nsynonyms: [Mist]\n---\n',
  },
  'keys of the page within other keys': {
    'videos/a.md': hidden(1, 'sitemap:\n  priority: 0.5\n  draft: true'),
    'videos/b.md': video(2),
    'paths/p.md': '---\ntitle: P\nvideos:\n  - video: video-2\n    draft: true\n---\n',
  },
};
