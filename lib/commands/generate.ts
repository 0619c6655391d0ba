/** `npm run generate`: writes the guides, forms and schemas that follow from the content fields. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { print } from '@/lib/build/print';
import { readSite } from '@/lib/content/site-file';
import { toSchemaFiles } from '@/lib/editing/schema-files';

const { site } = readSite();
for (const [file, text] of toSchemaFiles(Object.values(site.taxonomies))) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  print(file);
}
