/** The fields an editor may write: for guides, forms and the template of a new file. */
import { stringify } from 'yaml';
import type { z } from 'zod';

import { type FieldKind, type Hint, hints } from './field-hints';

/** One field as guides and forms show it. */
export type Field = {
  name: string;
  isRequired: boolean;
  /** Describes its value: `whole seconds`. */
  type: string;
  kind: FieldKind;
  meaning: string;
  example: unknown;
};

/** Fields an editor may write, in order, without those left by importers. */
export function listFields(schema: z.ZodObject): Field[] {
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
    const meta = field.meta() as { description?: string; examples?: unknown[] } | undefined;
    if (!meta?.description) return [];
    const hint = findHint(field);
    return [
      {
        name,
        isRequired: !field.safeParse(undefined).success,
        type: hint?.expected ?? 'text',
        kind: hint?.kind ?? 'line',
        meaning: meta.description,
        example: meta.examples?.[0],
      },
    ];
  });
}

function findHint(field: z.ZodType): Hint | undefined {
  const hint = hints.get(field);
  if (hint || !('unwrap' in field)) return hint;
  return findHint((field as unknown as { unwrap(): z.ZodType }).unwrap());
}

/** The fields a new page starts with: four to fill in, and what most pages have. */
export const TEMPLATE = [
  'title',
  'description',
  'date',
  'videoId',
  'duration',
  'categories',
  'tags',
];

/** `date: 2024-11-05T06:00:34Z`; a list goes on lines of its own. */
function toLines({ name, example: value }: Field): string {
  // Not a valid video id, so that the check asks for one if a copy is left as it is.
  if (name === 'videoId') return `videoId: 'the id, 11 characters'`;
  return stringify({ [name]: value }, { lineWidth: 0 }).trimEnd();
}

/** A whole file to be overwritten. */
export function toTemplate(fields: Field[]): string {
  const lines = TEMPLATE.map((name) => fields.find((field) => field.name === name)!).map((field) =>
    toLines(field),
  );
  return `---\n${lines.join('\n')}\n---\n\nWrite what the video is about here, in a paragraph or two.\n`;
}
