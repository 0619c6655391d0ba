/** Everything that editors' tools and guides say about fields, generated from the schemas. Used by `npm run generate`. */
import { z } from 'zod';

import { type Field, listFields, TEMPLATE, toTemplate } from '@/lib/content/field-list';
import { videoSchema } from '@/lib/content/schema';
import { watchPathSchema } from '@/lib/content/watch-path-schema';
import { siteSchema } from '@/lib/content/site-schema';
import { termSchema } from '@/lib/content/term-schema';
import { toHeading } from '@/lib/model/term';

import { toIcon } from '@/lib/publish/icon';

import { FORM_FILE, type FormFields, toPagesConfig } from './pages-config';

/** From the path of a file in the project to its text. @param taxonomies plural names */
export function toSchemaFiles(taxonomies: string[]): Map<string, string> {
  const video = videoSchema(taxonomies);
  const videoFields = listFields(video);
  const termFields = listFields(termSchema);
  const pathFields = listFields(watchPathSchema);
  const form = { videos: videoFields, terms: termFields, paths: pathFields, taxonomies };
  return new Map([
    ['docs/schema/video.json', toJsonSchema(video, 'A video of Reelmark')],
    ['docs/schema/term.json', toJsonSchema(termSchema, 'A term of Reelmark')],
    ['docs/schema/path.json', toJsonSchema(watchPathSchema, 'A watch path of Reelmark')],
    ['docs/schema/site.json', toJsonSchema(siteSchema, 'site.yaml of Reelmark')],
    ['content/README.md', toGuide(form)],
    ['content/_template.md', toTemplate(videoFields)],
    ['.vscode/video.code-snippets', toSnippet(videoFields)],
    [FORM_FILE, toPagesConfig(form)],
    ['app/icon.svg', toIcon()],
  ]);
}

function toJsonSchema(schema: z.ZodObject, title: string): string {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-7' });
  return `${JSON.stringify({ ...json, title }, null, 2)}\n`;
}

function toSnippet(fields: Field[]): string {
  let stop = 0;
  const lines = TEMPLATE.map((name) => fields.find((field) => field.name === name)!).map(
    (field) => {
      const text = Array.isArray(field.example) ? field.example : String(field.example);
      const hole = `\${${++stop}:${Array.isArray(text) ? text[0] : text}}`;
      if (Array.isArray(text)) return `${field.name}:\n  - ${hole}`;
      return field.name === 'videoId' ? `videoId: '${hole}'` : `${field.name}: ${hole}`;
    },
  );
  const body = ['---', ...lines.join('\n').split('\n'), '---', '', '$0'];
  const snippet = { prefix: 'video', scope: 'markdown', description: 'A new video', body };
  return `${JSON.stringify({ 'New video': snippet }, null, 2)}\n`;
}

function toGuide({ videos, terms, paths, taxonomies }: FormFields): string {
  const names = new Intl.ListFormat('en-GB').format(taxonomies);
  return `<!-- Made by \`npm run generate\` from the schemas in lib/content; a change here would be lost. -->

# What you can write

A video is one file in \`videos/\`; its name is yours. It begins with front matter: a line \`---\`, lines of \`key: value\`, a line \`---\`.
Below stands the text of the page, in markdown. Copy \`_template.md\` to begin, and run \`npm run check\` to see whether all is right.
Put a value in single quotes when it holds \`: \` or \` #\`, or begins with \`-\`, \`#\`, \`@\`, \`!\`, \`*\`, \`[\` or \`{\`; write \`''\` for a quote within them.

## Videos

${toTable(videos)}

Captions lie beside the video: \`<name>.captions.en.srt\` for \`<name>.md\`, \`captions.en.srt\` for \`index.md\`.

## ${toHeading(names)}

A term needs no file. \`tags/<slug>.md\` gives it a title, a description and a text.

${toTable(terms)}

## Watch paths

A path is videos in an order worth watching them in. \`paths/<slug>.md\` lists them; its text stands above the list.

${toTable(paths)}
`;
}

function toTable(fields: Field[]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const rows = fields.map(({ name, isRequired, type, meaning, example }) => {
    const written = Array.isArray(example)
      ? `[${example.join(', ')}]`
      : typeof example === 'object'
        ? JSON.stringify(example)
        : String(example);
    return `| \`${name}\` | ${isRequired ? 'yes' : ''} | ${cell(type)} | ${cell(meaning)} | \`${cell(written)}\` |`;
  });
  return [
    '| key | needed | value | meaning | example |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
