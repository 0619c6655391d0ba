/** Marks that nobody sees, which come with what is copied from a page. Used by `validate.ts`. */
import type { z } from 'zod';

const MARKS = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** What to say of a value that is valid but for such marks. @param source as it is in the file */
export function markedFault(schema: z.ZodType, found: unknown, source: string) {
  if (typeof found !== 'string' || source.search(MARKS) === -1) return undefined;
  const right = source.replace(MARKS, '');
  const text = found.replace(MARKS, '');
  const values = [
    text,
    ...(/^\d+$/u.test(text) ? [Number(text)] : []),
    ...(text === 'true' ? [true] : []),
  ];
  if (!values.some((value) => schema.safeParse(value).success)) return undefined;
  const message = 'contains an invisible mark, which makes it another value';
  return { message, fix: `write ${right}`, mend: { found: source, text: right } };
}
