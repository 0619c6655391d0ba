/** Finds terms that a page spells differently from the term's own file. Used by `check --fix`. */
import { stringify } from 'yaml';

import type { Catalog } from '@/lib/catalog/read';
import { readContentFile } from '@/lib/content/folder';
import { parseFrontMatter } from '@/lib/content/front-matter';
import { termAddress, VIDEOS_PATH } from '@/lib/model/address';
import { toSlug } from '@/lib/model/slug';

import type { Mend } from './mend';

/** Only terms with a file have a certain spelling. */
export function listSpellings({ sources, taxonomies, getTerm }: Catalog): Mend[] {
  const videos = [...sources].filter(([page]) => page.startsWith(`${VIDEOS_PATH}/`));
  return videos.flatMap(([, { path }]) => {
    const file = readContentFile(path);
    const frontMatter = 'severity' in file ? [] : parseFrontMatter(file);
    if (Array.isArray(frontMatter)) return [];
    const { data, locate, asWritten } = frontMatter;
    return taxonomies.flatMap(({ name }) => {
      const key = Object.keys(data).find((written) => written.toLowerCase() === name) ?? name;
      const names: unknown[] = Array.isArray(data[key]) ? data[key] : [];
      return names.flatMap((written, index): Mend[] => {
        const slug = toSlug(String(written));
        const term = getTerm(name, slug);
        const found = asWritten([key, index]);
        if (
          !term ||
          !sources.has(termAddress({ taxonomy: name, slug })) ||
          !found ||
          term.title === written
        )
          return [];
        const text = quoteLike(found, term.title);
        return [{ file: frontMatter.file, ...locate([key, index]), found, text }];
      });
    });
  });
}

/** A text as a YAML value, in the same quotes as another one. */
function quoteLike(found: string, text: string): string {
  const type = { "'": 'QUOTE_SINGLE', '"': 'QUOTE_DOUBLE' }[found[0]!] ?? 'PLAIN';
  const isPlain = type === 'PLAIN' && /^\p{L}[\p{L}\p{N} ./&+-]*$/u.test(text);
  if (isPlain && !/^(?:true|false|null|yes|no|on|off)$/iu.test(text)) return text;
  return stringify(text, {
    defaultStringType: type === 'QUOTE_DOUBLE' ? 'QUOTE_DOUBLE' : 'QUOTE_SINGLE',
    lineWidth: 0,
  }).trim();
}
