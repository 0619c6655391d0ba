/**
 * What `_index.md` files pass on to the pages below them, as far as it decides whether those are shown.
 * Source: https://gohugo.io/content-management/front-matter/#cascade
 */
import { isSameLanguage, pagePathOf, splitLanguage } from '@/lib/model/content-path';
import type { Problem } from '@/lib/model/problem';

import { readRules } from './cascade-rules';
import { isTarget, listPaths, type PageKind } from './cascade-target';
import type { ContentFile } from './folder';
import type { Guard } from './guard';
import type { Inherited } from './visibility-schema';

/** What a page inherits from the folders above it. @param path of its file, relative to the content */
export type Cascade = (path: string, kind: PageKind) => Inherited;

/** What the parsers of terms and paths know in addition to the file. */
export type FileContext = {
  /** Milliseconds since 1970; decides what is scheduled or expired. */
  now: number;
  language: string;
  /** What the folders above pass on. */
  inherited: Inherited;
};

/**
 * @param files every `_index.md`, and index files in other formats
 * @param language of the site
 */
export function readCascades(
  files: ContentFile[],
  language: string,
  guard: Guard,
): { cascade: Cascade; problems: Problem[] } {
  const problems: Problem[] = [];
  const rules = files.flatMap(
    (file) => guard(file.name, () => readRules(file, language, problems)) ?? [],
  );
  if (rules.length === 0) return { cascade: () => ({}), problems };
  // The nearest folder first, then file order.
  rules.sort((a, b) => b.folder.length - a.folder.length);
  const cascade: Cascade = (path, kind) => {
    const page = pagePathOf(path, language);
    const own = splitLanguage(path).language ?? language;
    const inherited: Inherited = {};
    for (const { folder, language: of, target, values } of rules) {
      if (folder !== '' && page !== folder && !page.startsWith(`${folder}/`)) continue;
      if (of !== null && !isSameLanguage(of, own)) continue;
      if (!isTarget(target, listPaths(page, path), kind, own)) continue;
      for (const [key, value] of Object.entries(values)) {
        if (value != null && !(key in inherited)) Object.assign(inherited, { [key]: value });
      }
    }
    return inherited;
  };
  return { cascade, problems };
}
