/** What an editor is told about a field of a schema: its meaning, and what is wrong with a value. */
import { z } from 'zod';

import type { Wrong } from './right-values';

/** The form input for a value: `line` is one text, `lines` a list of texts. */
export type FieldKind =
  'line' | 'lines' | 'flag' | 'number' | 'date' | 'videoId' | 'chapters' | 'steps' | 'terms';

/** The message for an invalid value, and other properties of a field that are not part of its schema. */
export type Hint = {
  /** Completes "expected …". */
  expected: string;
  /** What to write instead. */
  fix: (wrong: Wrong) => string;
  /** What is wrong with it, if more can be said than what is expected. */
  reason?: (wrong: Wrong) => string | undefined;
  /** The corrected value as YAML, if it is certain. */
  mend?: (wrong: Wrong) => string | undefined;
  /** Whether people read it, so that a "#" in it is not a comment. */
  isText?: boolean;
  /** A `line` if omitted. */
  kind?: FieldKind;
};

export const hints = z.registry<Hint>();

export function field<T extends z.ZodType>(
  schema: T,
  expected: string,
  fix: string | Hint['fix'],
  mend?: Hint['mend'],
  traits: Pick<Hint, 'isText' | 'kind' | 'reason'> = {},
): T {
  hints.add(schema, {
    expected,
    fix: typeof fix === 'string' ? () => fix : fix,
    ...(mend && { mend }),
    ...traits,
  });
  return schema;
}

/** How to fix a value that belongs on lines of its own, and how a part of it. */
export const onLinesBelow =
  (lines: string, ofPart: string): Hint['fix'] =>
  ({ isPart }) =>
    isPart ? ofPart : `in place of the value, write ${lines} below it, indented by two spaces`;

/** The meaning of a key and an example value, as guides, forms and JSON Schema show them. */
export function described<T extends z.ZodType>(
  schema: T,
  description: string,
  example: unknown,
): T {
  return schema.meta({ description, examples: [example] });
}
