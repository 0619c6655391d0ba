/** Slips with the marks of YAML: hyphens, colons, quotes, brackets and columns. Part of `cases.ts`. */
import { ok } from './cases.fixture';

/** Beside `videos/a.md`. */
const other = (text: string) =>
  text.replaceAll('hpTest00001', 'hpTest00002').replace('title: A', 'title: B');
const path = (lines: string) => `---\ntitle: P\nvideos:\n${lines}\n---\n`;
const site = (lines: string) => ({ 'site.yaml': lines, 'videos/a.md': ok('') });

export const MARKS: Record<string, string | Record<string, string>> = {
  // A mark that makes the lines around it look wrong.
  'a hyphen before the first key': ok('tags:\n  - fog').replace('title', '- title'),
  'hyphens before all keys': {
    'site.yaml': '- name: T\n- language: en\n',
    'videos/a.md':
      "---\n- title: A\n- date: 2024-01-02\n- videoId: 'hpTest00001'\n- tags:\n    - fog\n---\n",
    'videos/b.md': "---\n* title: B\n* date: 2024-01-02\n* videoId: 'hpTest00002'\n---\n",
    'paths/p.md': '---\n- title: P\n  videos:\n    - a\n  weight: 1\n---\n',
  },
  'quotes around a key and its value': {
    'site.yaml': "'name: T'\nlanguage: en\n",
    'videos/a.md': ok('tags:\n  - fog').replace('title: A', '"title: A: one"'),
  },
  'a space before the first key': ok('tags:\n  - fog').replace('title', ' title'),
  'an entry without a space behind its hyphen': {
    'videos/a.md': ok('tags:\n  -fog'),
    'videos/b.md': other(ok('aliases:\n-/old/b\ntags:\n  - fog\n  -boats\n  - quay')),
    'paths/p.md': path(
      '  - video: a\n    note: One.\n  -b\n  - video: a\n    note: Two.\n    from: 10',
    ),
  },
  'an entry without a hyphen': {
    'videos/a.md': ok(''),
    'paths/p.md': path('  a\n  - video: a\n    note: One.\n    from: 10'),
    'paths/q.md': path('  1. a\n  - video: a\n    note: One.\n    from: 10').replace('P', 'Q'),
  },
  'an entry that is part of the one above': ok('tags:\n  - fog\n   - boats\n     - quay\n  - tide'),
  'a dash in a text (valid)': ok(
    'short_title: "One\n  tags:\n  -fog"\nsummary: |\n  tags:\n  -one\n  chapters: |\n  0:00 x\ndescription: Fog\n  - and boats\ntldr: |\n  Fog\n   - boats\ntags:\n  - |\n    fog\n     - boats',
  ),
  'entries of lists within entries': {
    'videos/a.md': ok(
      'tags:\n  - name: fog\n  - - boats\n  -\n    - quay\naliases:\n  - url: /old/a',
    ),
    'paths/p.md': path('  - - a'),
  },
  'empty entries': { 'videos/a.md': ok('tags:\n  - fog\n  -'), 'paths/p.md': path('  - a\n  -') },
  'a hyphen within an entry': {
    'site.yaml': 'name: T\nlinks:\n  - label: A\n  - url: https://a.example\n',
    'videos/a.md': ok(
      'duration: 300\nchapters:\n  - time: 0:00\n  - title: A\n  - time: 1:00\n    title: B\n  - time: 2:00\n  - title: C',
    ),
    'paths/p.md': path('  - video: a\n  - note: One.'),
  },
  // Lists that are none.
  'chapters in one text': ok('duration: 300\nchapters: |\n  0:00 A\n  1:00 B\n  2:00 C'),
  'chapters without hyphens': {
    'videos/a.md': ok('duration: 300\nchapters:\n0:00 A\n1:00 B\n2:00 C'),
    'videos/b.md': other(ok('duration: 300\nchapters:\n  0:00: A\n  1:00: B\n  2:00: C')),
  },
  'tags without hyphens': {
    'videos/a.md': ok('tags:\nfog\nboats\nslug: a'),
    'videos/b.md': other(ok('tags: >\n  - fog\n  - boats')),
  },
  // Colons.
  'two colons in place of one': {
    'videos/a.md': ok('title:: A\nduration:: 600\ndraft:: true'),
    'videos/b.md': other(ok('tags::\n  - fog')),
  },
  'keys without a colon': {
    'site.yaml': 'name = T\nlanguage: en\n',
    'videos/a.md': ok('lastmod; 2024-02-03\nduration 600\ntags\n  - fog'),
    'videos/b.md': other(ok('draft = true')),
  },
  'a text that goes on with hashtags': ok(
    "description: Watch: it's at https://a.example/b\n👉 Ask us: @ann\n#nets #craft",
  ),
  // Quotes and brackets.
  'a word with one quote': {
    'site.yaml': 'name: "T\nlanguage: en\n',
    'videos/a.md': ok(`videoId: "hpTest00001'`),
    'videos/b.md': other(ok("draft: 'true")),
  },
  'links of markdown as values': {
    'site.yaml': 'name: T\nlinks:\n  - label: A\n    url: [a](https://a.example/b)\n',
    'videos/a.md': ok('videoId: [A](https://youtu.be/hpTest00001)\ntags:\n  - [Fog](/tags/fog)'),
    'paths/p.md': path('  - [A](/resources/videos/a)'),
  },
  'invisible marks around values': ok(
    'date: \u200f2024-01-02\nvideoId: "hpTest00001\u200b"\nduration: 600\u2060',
  ),
  'an ampersand and an asterisk with a space': ok('title: & Co\ndescription: * Fog'),
  'a merge conflict in the settings': site(
    '<<<<<<< HEAD\nname: T\n=======\nname: U\n>>>>>>> other\nlanguage: en\n',
  ),
};
