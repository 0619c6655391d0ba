/** The web form: a configuration for Pages CMS (https://pagescms.org/docs), so that editors need no text editor. */
import { stringify } from 'yaml';

import type { Field } from '@/lib/content/field-list';
import { toHeading } from '@/lib/model/term';

import { toFormField } from './form-fields';

/** Fields a form shows, before those of a page's status; omitted keys stay in the file, since saving merges. */
const SHOWN = {
  video: ['title', 'description', 'date', 'videoId', 'duration', 'slug', 'chapters', 'preview'],
  term: ['title', 'description', 'synonyms', 'aliases'],
  path: ['title', 'description', 'videos', 'weight', 'aliases'],
};
const STATE = ['draft', 'publishDate', 'expiryDate'];

export const FORM_FILE = '.pages.yml';
/** The content folder it is for. */
export const FORM_ROOT = 'content';

export type FormFields = {
  videos: Field[];
  terms: Field[];
  paths: Field[];
  /** Plural names. */
  taxonomies: string[];
};

export function toPagesConfig({ videos, terms, paths, taxonomies }: FormFields): string {
  const body = { name: 'body', label: 'Text', type: 'rich-text' };
  const collection = (name: string, index: string, fields: Field[], shown: string[]) => ({
    name,
    label: toHeading(name),
    type: 'collection',
    path: `${FORM_ROOT}/${name}`,
    filename: '{primary}.md',
    view: {
      fields: fields === videos ? ['title', 'date'] : ['title'],
      primary: 'title',
      ...(fields === videos ? { sort: ['date', 'title'] } : {}),
      // A page may be a folder with such a file in it.
      node: { filename: index, hideDirs: 'nodes' },
    },
    fields: [...shown.map((key) => toEntry(fields.find((field) => field.name === key)!)), body],
  });
  const config = {
    media: { input: 'public/posters', output: '/posters' },
    // Keys that the form does not show are kept.
    settings: { content: { merge: true } },
    content: [
      collection('videos', 'index.md', videos, [
        ...SHOWN.video,
        ...taxonomies,
        'aliases',
        ...STATE,
      ]),
      collection('paths', 'index.md', paths, [...SHOWN.path, ...STATE]),
      ...taxonomies.map((name) => collection(name, '_index.md', terms, SHOWN.term)),
    ],
  };
  const note =
    '# Made by `npm run generate` from the schemas in lib/content; a change here would be lost.\n';
  return note + stringify(config, { lineWidth: 0, aliasDuplicateObjects: false });
}

function toEntry({ name, isRequired, kind, meaning, example }: Field) {
  const label = toHeading(name.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`));
  const { hint, ...field } = toFormField(name, kind);
  const shown = `Example: ${Array.isArray(example) ? example.join(', ') : String(example)}`;
  return {
    name,
    label,
    description: `${meaning} ${hint ?? shown}`,
    ...(isRequired ? { required: true } : {}),
    ...field,
  };
}
