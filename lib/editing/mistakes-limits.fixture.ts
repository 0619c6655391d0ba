/** How editors mend the cases of `cases-limits.ts`; see `mistakes.test.ts`. */
const X = 'videos/x.md';

export const TYPED_LIMITS: Record<string, [file: string, from: string, to: string][]> = {
  'a title that begins with a dot': [[X, 'title: .NET', 'title: .NET\nslug: net']],
  'a title like the name of a file': [
    [X, 'package.json', 'package.json\nslug: what-to-write-in-package-json'],
  ],
  'a url like the name of a file': [[X, 'notes.txt', 'notes-txt']],
  'a slug in brackets': [[X, "'[x]'", 'x']],
  'an alias with a percent sign': [[X, '/100%', '/100-per-cent']],
  'an archived alias with a percent sign': [[X, '/100%', '/100-per-cent']],
  'a slug that Windows keeps for itself': [[X, 'con', 'conduct']],
  'a slug with a colon': [[X, "'a:b'", 'a-b']],
  'a term that Windows keeps for itself': [[X, 'AUX', 'Aux Input']],
  'a term that ends in a dot': [[X, 'Co.', 'Company']],
  'captions whose names are too long': [['videos/a.md', 'x'.repeat(240), 'x']],
  'a long title of a term': [['tags/t.md', 'x '.repeat(150), '']],
  'a long title of a path': [['paths/p.md', 'x '.repeat(150), '']],
  '2,002 nested quotes and lists': [[X, '> - '.repeat(1001), '']],
  'a paragraph of brackets': [[X, '['.repeat(4001), '']],
  'a paragraph of stars': [[X, '*_'.repeat(1001), '']],
  'backticks of every number': [[X, '```` ````` ', '']],
};

export const MOVED_LIMITS: Record<string, [file: string, to?: string][]> = {
  'a path that Windows keeps for itself': [['paths/nul.md', 'paths/none.md']],
  'a path with a long name': [[`paths/${'x'.repeat(241)}.md`, 'paths/x.md']],
  'a term file whose name has no letter': [['tags/!!.md', 'tags/t.md']],
};

/** What is shortened by half, not mended by a word. */
export const ELSEWHERE_LIMITS = [
  'a list of 2,001 values',
  'front matter with 2,001 keys',
  'front matter with 1,001 aliases',
  'a body of brackets',
  'more notes than anyone writes',
];
