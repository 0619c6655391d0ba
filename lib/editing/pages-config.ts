/** The web form: a configuration for Pages CMS (https://pagescms.org/docs), so that editors need no text editor. */
import { stringify } from 'yaml';

import type { Field } from '@/lib/content/field-list';

/** Fields a form shows; keys that are left out stay in the file, since saving merges. */
const SHOWN = {
  video: [
    'title',
    'description',
    'date',
    'videoId',
    'duration',
    'slug',
    'draft',
    'categories',
    'tags',
    'concepts',
    'aliases',
  ],
  term: ['title', 'description', 'synonyms', 'aliases'],
};

export function toPagesConfig(videos: Field[], terms: Field[]): string {
  const body = { name: 'body', label: 'Text', type: 'rich-text' };
  const pick = (fields: Field[], names: string[]) => [
    ...names.map((name) => toFormField(fields.find((field) => field.name === name)!)),
    body,
  ];
  const term = (name: string, label: string) => ({
    name,
    label,
    type: 'collection',
    path: `content/${name}`,
    filename: '{primary}.md',
    view: { fields: ['title'], primary: 'title' },
    fields: pick(terms, SHOWN.term),
  });
  const config = {
    media: { input: 'public/posters', output: '/posters' },
    // Keys that the form does not show are kept.
    settings: { content: { merge: true } },
    content: [
      {
        name: 'videos',
        label: 'Videos',
        type: 'collection',
        path: 'content/videos',
        filename: '{primary}.md',
        view: { fields: ['title', 'date'], primary: 'title', sort: ['date', 'title'] },
        fields: pick(videos, SHOWN.video),
      },
      term('tags', 'Tags'),
      term('categories', 'Categories'),
      term('concepts', 'Concepts'),
    ],
  };
  const note =
    '# Made by `npm run generate` from the schemas in lib/content; a change here would be lost.\n';
  return note + stringify(config, { lineWidth: 0, aliasDuplicateObjects: false });
}

function toFormField({ name, isRequired, type, meaning, example }: Field) {
  const label = name.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
  return {
    name,
    label: label[0]!.toUpperCase() + label.slice(1),
    description: `${meaning} Example: ${Array.isArray(example) ? example.join(', ') : String(example)}`,
    type: FORM_TYPES[type] ?? 'string',
    ...(isRequired ? { required: true } : {}),
    ...(type === 'a list of texts' ? { list: true } : {}),
    ...(name === 'date' ? { options: { time: true, format: "yyyy-MM-dd'T'HH:mm:ss'Z'" } } : {}),
    ...(name === 'videoId'
      ? {
          pattern: {
            regex: '^[A-Za-z0-9_-]{11}$',
            message: 'the 11 characters after v= in the address',
          },
        }
      : {}),
  };
}

const FORM_TYPES: Record<string, string> = {
  'true or false': 'boolean',
  'whole seconds': 'number',
  'a number': 'number',
  'a date like 2024-11-05T06:00:34Z': 'date',
};
