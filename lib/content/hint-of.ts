/** What the schema says about the value at a path. Used by `validate.ts`. */
import type { z } from 'zod';

import { type Hint, hints } from './fields';

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

/** Whether people read the value at a path. @param path from the value of the schema on */
export function isText(schema: z.ZodType | undefined, path: PropertyKey[]): boolean {
  if (!schema) return false;
  if (hints.get(schema)?.isText) return true;
  const { shape, options } = schema as Part;
  const [key, ...rest] = path;
  if (shape) return typeof key === 'string' && isText(shape[key], rest);
  if (options) return options.some((option) => isText(option, path));
  // A list unwraps to its entries, whose paths are one step shorter.
  const inner = (schema as Part).unwrap?.();
  return isText(inner, schema.type === 'array' ? rest : path);
}
