/** `npm run generate`: writes the guides, forms and schemas that follow from the fields of the content. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { toSchemaFiles } from '@/lib/editing/schema-files';

for (const [file, text] of toSchemaFiles()) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(file);
}
