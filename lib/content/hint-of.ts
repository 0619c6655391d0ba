/** What the schema says about the value at a path. Used by `validate.ts`. */
import type { z } from 'zod';

import { type Hint, hints } from './field-hints';

type Part = z.ZodType & {
  unwrap?: () => z.ZodType;
  options?: z.ZodType[];
  shape?: Record<string, z.ZodType>;
};

/** The hint for a field; optional fields wrap the schema that has it. */
export function hintOf(schema: z.ZodType | undefined): Hint {
  const hint = schema && hints.get(schema);
  if (hint) return hint;
  const inner = (schema as Part | undefined)?.unwrap?.();
  return inner
    ? hintOf(inner)
    : { expected: 'another value', fix: () => 'compare with a file that works' };
}

/** The hint for a path within a field: that of the innermost value with one. `isPart` if the path leads further. */
export function hintAt(schema: z.ZodType | undefined, path: PropertyKey[]) {
  return findAt(schema, path) ?? { hint: hintOf(schema), isPart: path.length > 0 };
}

function findAt(schema: z.ZodType | undefined, path: PropertyKey[]): HintAt | undefined {
  if (!schema) return undefined;
  const hint = hints.get(schema);
  return (
    partsOf(schema, path).reduce<HintAt | undefined>(
      (found, [part, rest]) => found ?? findAt(part, rest),
      undefined,
    ) ??
    (hint && { hint, isPart: path.length > 0 })
  );
}

type HintAt = { hint: Hint; isPart: boolean };

/** The schemas inside one, each with what is left of the path. */
function partsOf(schema: z.ZodType, path: PropertyKey[]): [z.ZodType | undefined, PropertyKey[]][] {
  const { shape, options } = schema as Part;
  const [key, ...rest] = path;
  if (shape) return typeof key === 'string' ? [[shape[key], rest]] : [];
  if (options) return schema.type === 'enum' ? [] : options.map((option) => [option, path]);
  // A list unwraps to its entries, whose paths are one step shorter.
  const isList = schema.type === 'array';
  return isList && path.length === 0 ? [] : [[(schema as Part).unwrap?.(), isList ? rest : path]];
}

/**
 * What to say of a required value that is not there.
 * @param path as in the file
 * @param found undefined, or null if its key is there
 * @param source as in the file
 */
export function missingFault(
  path: PropertyKey[],
  found: unknown,
  source: string,
  expected = 'a value',
) {
  const key = String(path.at(-1));
  const where = path
    .slice(1)
    .map((part) => (typeof part === 'number' ? `entry ${part + 1}` : String(part)))
    .join(', ');
  const subject = where === '' ? '' : `${where} `;
  if (found === null) {
    const place = source === '' ? `after "${key}:"` : `in place of ${source}`;
    return { message: `${subject}has no value`, fix: `write ${expected} ${place}` };
  }
  const beside = where === '' ? '' : ', in the column of the lines beside it';
  return {
    message: `${subject}is missing`,
    fix: `add a line "${key}: …" with ${expected}${beside}`,
  };
}

/** Whether people read the value at a path. @param path from the value of the schema on */
export function isText(schema: z.ZodType | undefined, path: PropertyKey[]): boolean {
  if (!schema) return false;
  if (hints.get(schema)?.isText) return true;
  return partsOf(schema, path).some(([part, rest]) => isText(part, rest));
}
