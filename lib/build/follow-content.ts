/** Keeps what the build writes beside the pages up to date with the content. Asked by `npm run dev`. */
import { readCatalog } from '@/lib/catalog/read';
import { fingerprint } from '@/lib/content/folder';
import { hasErrors } from '@/lib/model/problem';

import { writeDocuments } from './documents';
import { writeSearchIndex } from './search-index';

/**
 * A function that looks at the content once, and writes documents and indexes anew if a file has changed
 * since it last looked. Content with errors leaves them as they are: the pages show what is wrong.
 * @returns whether it has written
 */
export function followContent(root = 'public'): () => Promise<boolean> {
  let seen: string | undefined;
  return async () => {
    const now = fingerprint();
    if (now === seen) return false;
    seen = now;
    const catalog = readCatalog();
    if (hasErrors(catalog.problems)) return false;
    await writeDocuments(catalog, root);
    await writeSearchIndex(catalog, root);
    return true;
  };
}
