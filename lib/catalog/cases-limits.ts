/** More of `cases.ts`: names that no build can hold, and more of something than anyone writes. */
import { ok } from './cases.fixture';

const CUE = '00:00:01.000 --> 00:00:02.000\nA\n';

export const LIMITS: Record<string, Record<string, string> | string> = {
  'a slug with a percent sign': ok("slug: '100%'"),
  'a slug that begins with a dot': ok('slug: .net'),
  'a title that begins with a dot': ok('title: .NET'),
  'a slug like the name of a file': ok('slug: Readme.MD'),
  'a title like the name of a file': ok('title: What to write in package.json'),
  'a url like the name of a file': ok('url: /resources/videos/notes.txt'),
  'a slug with the name of a file in it (valid)': ok('slug: readme.md-or-not'),
  'a term that begins with a dot (valid)': ok('tags: [.NET]'),
  'a slug in brackets': ok("slug: '[x]'"),
  'a slug with two dollar signs': ok("slug: 'a$$b'"),
  'an alias with a percent sign': ok('aliases: [/100%]'),
  'an archived alias with a percent sign': ok('aliasesArchive: [/100%]'),
  'a slug that Windows keeps for itself': ok('slug: con'),
  'a slug that begins like one (valid)': ok('slug: console'),
  'a slug with a colon': ok("slug: 'a:b'"),
  'a term that Windows keeps for itself': ok('tags: [fog, AUX]'),
  'a term that ends in a dot': ok('tags: [Harbour Co.]'),
  'a path that Windows keeps for itself': {
    'videos/a.md': ok(''),
    'paths/nul.md': '---\ntitle: P\nvideos: [a]\n---\n',
  },
  'a path with a long name': {
    'videos/a.md': ok(''),
    [`paths/${'x'.repeat(241)}.md`]: '---\ntitle: P\nvideos: [a]\n---\n',
  },
  'a term file whose name has no letter': {
    'videos/a.md': ok(''),
    'tags/!!.md': '---\ntitle: T\n---\n',
  },
  'captions whose names are too long': {
    'videos/a.md': ok(`slug: ${'x'.repeat(240)}`),
    'videos/a.captions.ca-valencia.srt': CUE,
  },
  'a long title of a term': {
    'videos/a.md': ok('tags: [T]'),
    'tags/t.md': `---\ntitle: ${'x '.repeat(150)}x\n---\n`,
  },
  'a long title of a path': {
    'videos/a.md': ok(''),
    'paths/p.md': `---\ntitle: ${'x '.repeat(150)}x\nvideos: [a]\n---\n`,
  },
  'a list of 2,001 values': ok(
    `tags: [${Array.from({ length: 2001 }, (_, n) => `t${n}`).join(', ')}]`,
  ),
  'front matter with 2,001 keys': ok(Array.from({ length: 1998 }, (_, n) => `k${n}: 1`).join('\n')),
  '2,002 nested quotes and lists': ok('', `${'> - '.repeat(1001)}a`),
  'a paragraph of brackets': ok('', 'a\n\n' + '['.repeat(4001)),
  'a body of brackets': ok('', '[a]\n\n'.repeat(10_001)),
  'a paragraph of stars': ok('', 'a\n\n' + '*_'.repeat(1001)),
  'backticks of every number': ok(
    '',
    Array.from({ length: 31 }, (_, n) => '`'.repeat(n + 1)).join(' '),
  ),
  'more notes than anyone writes': ok(
    '',
    Array.from({ length: 501 }, (_, n) => `[^${n}]: a`).join('\n\n'),
  ),
  'front matter with 1,001 aliases': ok(`base: &b C\ntags: [${'*b, '.repeat(1001)}d]`),
};
