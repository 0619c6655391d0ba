/** The JSON Schema of `/api/videos.json` and `/api/terms.json`, generated from their fields. */
import { z } from 'zod';

import { termFields, videoFields } from './data-fields';

const toObject = (fields: Record<string, [z.ZodType, unknown]>) =>
  z.strictObject(
    Object.fromEntries(Object.entries(fields).map(([name, [schema]]) => [name, schema])),
  );

const head = { $schema: z.url(), site: z.string() };

export const dataSchema = z.union([
  z.strictObject({ ...head, videos: z.array(toObject(videoFields)).describe('Newest first.') }),
  z.strictObject({ ...head, terms: z.array(toObject(termFields)) }),
]);

export function toJsonSchema() {
  return z.toJSONSchema(dataSchema);
}
