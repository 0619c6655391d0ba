import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';
import { parse } from 'yaml';

import { readCatalog } from '@/lib/catalog/read';
import { parseInstant } from '@/lib/content/instant';
import { parseVideoFile } from '@/lib/content/video-file';
import { DEFAULT_TAXONOMIES } from '@/lib/model/site';

import { formTaxonomies } from './form-problems';
import { toSchemaFiles } from './schema-files';

/** The check reports whether these are the site's. */
const FILES = toSchemaFiles(formTaxonomies(readFileSync('.pages.yml', 'utf8')));

test.each([...FILES])('%s is up to date; if not, run npm run generate', (file, text) => {
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('the template is a page that only lacks the id of its video', () => {
  const text = FILES.get('content/_template.md')!;
  const file = { name: 'x.md', path: 'videos/x.md', text };
  const { problems } = parseVideoFile(file, ['categories', 'tags'], Date.now());
  expect(problems.map(({ field }) => field)).toEqual(['videoId']);
});

test('the terms it names, and those of the guide beside it, are of the content they stand in', () => {
  process.env.CONTENT_DIR = 'content';
  const catalog = readCatalog();
  const [, template] = FILES.get('content/_template.md')!.split('---');
  const written = parse(template!) as Record<string, string[]>;
  const guide = FILES.get('content/README.md')!;
  for (const { name, terms } of catalog.taxonomies) {
    const [, example] = new RegExp(`^\\| \`${name}\` .*\`\\[(.+)\\]\` \\|$`, 'mu').exec(guide)!;
    const titles = terms.map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining([example, ...(written[name] ?? [])]));
  }
});

type FormField = {
  name: string;
  type: string;
  description?: string;
  required?: boolean;
  list?: boolean;
  pattern?: { regex: string };
  options?: { collection: string; value: string; search: string };
  fields?: FormField[];
};
type Form = {
  settings: { content: { merge: boolean } };
  content: { name: string; path: string; fields: FormField[] }[];
};
const toForm = (files: Map<string, string>) => parse(files.get('.pages.yml')!) as Form;
const form = toForm(FILES);
const fieldOf = (collection: string, field: string) =>
  form.content.find(({ name }) => name === collection)!.fields.find(({ name }) => name === field)!;

test('the form keeps keys it does not show, and every field has a meaning', () => {
  expect(form.settings.content.merge).toBe(true);
  const fields = form.content.flatMap((entry) => entry.fields);
  expect(fields.filter(({ name, description }) => name !== 'body' && !description)).toEqual([]);
  for (const key of ['publishDate', 'expiryDate', 'chapters', 'preview'])
    expect(fieldOf('videos', key), key).toBeDefined();
});

test('a time is kept as it is typed, with its zone', () => {
  const fields = form.content.flatMap((entry) => entry.fields);
  expect(fields.filter(({ type }) => type === 'date')).toEqual([]);
  for (const [collection, key] of [
    ['videos', 'date'],
    ['videos', 'publishDate'],
    ['paths', 'expiryDate'],
  ] as const) {
    const regex = new RegExp(fieldOf(collection, key).pattern!.regex);
    for (const [typed, instant] of [
      ['2025-03-01T08:00+01:00', '2025-03-01T07:00:00.000Z'],
      ['2025-07-01 08:00:30 +0200', '2025-07-01T06:00:30.000Z'],
      ['2024-11-05T06:00:34Z', '2024-11-05T06:00:34.000Z'],
      ['2025-03-01', '2025-03-01T00:00:00.000Z'],
    ]) {
      expect(regex.test(typed!), typed).toBe(true);
      expect(parseInstant(typed!)).toBe(instant);
    }
    for (const typed of ['2025-03-01T08:00', '1.3.2025', '2025-03-01T08:00 CET', 'tomorrow'])
      expect(regex.test(typed), typed).toBe(false);
  }
  expect(new RegExp(fieldOf('videos', 'publishDate').pattern!.regex).test('')).toBe(true);
});

test('what a file says in a way that the form cannot show is refused, not lost', () => {
  const chapter = new RegExp(fieldOf('videos', 'chapters').pattern!.regex);
  expect(chapter.test('1:10 A day of waiting')).toBe(true);
  expect(chapter.test(String({ time: '1:10' }))).toBe(false);
  const steps = fieldOf('paths', 'videos');
  expect(steps).toMatchObject({ type: 'object', list: true, required: true });
  expect(steps.fields!.map(({ name, required }) => [name, required ?? false])).toEqual([
    ['video', true],
    ['note', false],
    ['from', false],
    ['to', false],
  ]);
});

test('terms are chosen from the files of the taxonomies that the site has', () => {
  const files = toSchemaFiles([...Object.values(DEFAULT_TAXONOMIES), 'speakers']);
  const own = toForm(files);
  expect(own.content.map(({ path }) => path)).toEqual([
    'content/videos',
    'content/paths',
    'content/pages',
    'content/tags',
    'content/categories',
    'content/concepts',
    'content/speakers',
  ]);
  const fields = own.content[0]!.fields.filter(({ type }) => type === 'reference');
  expect(fields.map(({ name, options }) => [name, options!.collection])).toEqual([
    ['tags', 'tags'],
    ['categories', 'categories'],
    ['concepts', 'concepts'],
    ['speakers', 'speakers'],
  ]);
  const schema = JSON.parse(files.get('docs/schema/video.json')!) as { properties: object };
  expect(schema.properties).toHaveProperty('speakers.description', 'The speakers of the video.');
  expect(files.get('content/README.md')).toContain('## Tags, categories, concepts and speakers');
  for (const { options } of fields)
    expect(options).toMatchObject({
      multiple: true,
      search: 'fields.title',
      value: '{fields.title}',
    });
});
