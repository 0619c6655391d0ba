import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';
import { parse } from 'yaml';

import { parseVideoFile } from '@/lib/content/video-file';

import { toSchemaFiles } from './schema-files';

test.each([...toSchemaFiles()])('%s is up to date; if not, run npm run generate', (file, text) => {
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('the template is a page that only lacks the id of its video', () => {
  const text = toSchemaFiles().get('content/_template.md')!;
  const file = { name: 'x.md', path: 'videos/x.md', text };
  const { problems } = parseVideoFile(file, ['categories', 'tags'], Date.now());
  expect(problems.map(({ field }) => field)).toEqual(['videoId']);
});

test('the form keeps keys it does not show, and every field has a meaning', () => {
  const config = parse(toSchemaFiles().get('.pages.yml')!) as {
    settings: { content: { merge: boolean } };
    content: { path: string; fields: { name: string; description?: string }[] }[];
  };
  expect(config.settings.content.merge).toBe(true);
  const fields = config.content.flatMap((entry) => entry.fields);
  expect(fields.filter(({ name, description }) => name !== 'body' && !description)).toEqual([]);
});
