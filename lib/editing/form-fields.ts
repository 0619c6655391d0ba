/** What the web form has for each kind of field. Used by `pages-config.ts`. */
import type { FieldKind } from '@/lib/content/field-hints';
import { toHeading } from '@/lib/model/taxonomy-names';

/** What a field accepts; a hint replaces an example. */
export type FormField = { type: string; hint?: string; [option: string]: unknown };

const VIDEO_ID = {
  type: 'string',
  pattern: { regex: '^[A-Za-z0-9_-]{11}$', message: 'the 11 characters after v= in the address' },
};

/**
 * Dates are typed, since the form's own date field uses the zone of its server, UTC, and loses what is written in
 * another format: https://github.com/hunvreus/pagescms/issues/247
 */
const DATE = {
  type: 'string',
  hint: 'Write a day, like 2025-03-01, or add the time and how far it is from UTC: 2025-03-01T08:00+01:00 is 8:00 in Berlin in winter.',
  pattern: {
    // Also empty, since an optional field is checked too.
    regex: String.raw`^$|^\d{4}-\d\d-\d\d([Tt ]\d\d:\d\d(:\d\d(\.\d+)?)? ?([Zz]|[+-]\d\d:?\d\d))?$`,
    message: 'a day like 2025-03-01, or with a time and its zone, like 2025-03-01T08:00+01:00',
  },
};

/** One text each; an entry written as keys and values cannot be shown, and is refused rather than lost. */
const CHAPTERS = {
  type: 'string',
  list: true,
  pattern: {
    regex: String.raw`\d:\d\d`,
    message: 'a time and a title, like 1:10 A day of waiting',
  },
};

const MOMENT = {
  type: 'string',
  pattern: { regex: String.raw`^$|^[\d:hms]+$`, message: 'a time like 1:30' },
};

/** Its video is required, so that an entry written as one text, which cannot be shown, is refused rather than lost. */
const STEPS = {
  type: 'object',
  hint: 'Here each has fields of its own.',
  list: true,
  fields: [
    {
      name: 'video',
      label: 'Video',
      description: 'Its id, or the last part of its address.',
      type: 'string',
      required: true,
    },
    { name: 'note', label: 'Note', description: 'Why it stands here.', type: 'string' },
    { name: 'from', label: 'From', description: 'Where to begin, like 1:30.', ...MOMENT },
    { name: 'to', label: 'To', description: 'Where to stop, like 4:00.', ...MOMENT },
  ],
};

const FIELDS: Record<Exclude<FieldKind, 'terms'>, FormField> = {
  line: { type: 'string' },
  lines: { type: 'string', list: true },
  flag: { type: 'boolean' },
  number: { type: 'number' },
  date: DATE,
  videoId: VIDEO_ID,
  chapters: CHAPTERS,
  steps: STEPS,
};

/** @param name of the field; for one with terms, that of their taxonomy */
export function toFormField(name: string, kind: FieldKind): FormField {
  return kind === 'terms' ? toReference(name) : FIELDS[kind];
}

/** Terms to choose from: those with a file. */
function toReference(name: string): FormField {
  return {
    type: 'reference',
    hint: `Choose from those with a file; a new one is added under "${toHeading(name)}" first.`,
    options: {
      collection: name,
      multiple: true,
      search: 'fields.title',
      value: '{fields.title}',
      label: '{fields.title}',
    },
  };
}
