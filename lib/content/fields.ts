/** The building blocks of the schemas: what a value may be, what an editor is told if it is not. */
import { z } from 'zod';

import { CHANGEFREQS } from '@/lib/model/video';

import { parseInstant } from './instant';

/** Words for a value that does not fit. */
export type Hint = {
  /** Completes "expected …". */
  expected: string;
  /** What to write instead. */
  fix: (found: unknown) => string;
  /** The value to write instead where that is certain. @param source how it is written in the file */
  mend?: (found: unknown, source: string) => string | undefined;
};

export const hints = z.registry<Hint>();

export function field<T extends z.ZodType>(
  schema: T,
  expected: string,
  fix: string | Hint['fix'],
  mend?: Hint['mend'],
): T {
  hints.add(schema, { expected, fix: typeof fix === 'string' ? () => fix : fix, mend });
  return schema;
}

const inQuotes = (found: unknown) =>
  typeof found === 'number' || typeof found === 'boolean'
    ? `put it in quotes: '${String(found)}'`
    : 'write some text';

/** The meaning of a key and one value it may have, as guides, forms and JSON Schema show them. */
export function described<T extends z.ZodType>(
  schema: T,
  description: string,
  example: unknown,
): T {
  return schema.meta({ description, examples: [example] });
}

/** Text that says something. */
export const text = () => field(z.string().trim().min(1), 'text', inQuotes);

/** Text that may be empty. */
export const optionalText = () => field(z.string().trim().nullish(), 'text', inQuotes);

export const textList = () =>
  field(z.array(z.string().trim().min(1)).nullish(), 'a list of texts', (found) => {
    if (found === '' || found === null) return 'remove this empty entry';
    return typeof found === 'string'
      ? `write it as a list: [${found}]`
      : 'write one text a line, each after "- "; put numbers in quotes';
  });

export const flag = () =>
  field(z.boolean().nullish(), 'true or false', (found) =>
    /^(?:yes|on|1|y)$/iu.test(String(found)) ? 'write true' : 'write true or false, without quotes',
  );

/** A date, with or without time and zone, as an ISO 8601 instant in UTC. */
export const instant = () =>
  field(
    z.string().transform((written, context) => {
      const parsed = parseInstant(written);
      if (parsed === undefined) context.addIssue({ code: 'custom', message: 'no date' });
      return parsed ?? z.NEVER;
    }),
    'a date like 2024-11-05T06:00:34Z',
    'write year, month and day, then T, the time and Z: 2024-11-05T06:00:34Z',
  );

/** Values nobody shows, kept for the tools that wrote them. */
export const kept = () => z.unknown().optional();

export const sitemap = () =>
  field(
    z
      .object({
        priority: z.number().min(0).max(1).nullish(),
        changefreq: z.enum(CHANGEFREQS).nullish(),
        disable: z.boolean().nullish(),
      })
      .loose()
      .nullish(),
    'a priority from 0 to 1 and a changefreq like monthly',
    'write "priority: 0.5" and "changefreq: monthly" on lines below "sitemap:"',
  );

export const weight = () =>
  field(z.number().nullish(), 'a number', 'write a number without quotes; lower is more relevant');
