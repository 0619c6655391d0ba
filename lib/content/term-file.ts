/** One markdown file as the text of a term, or of a whole taxonomy. */
import { hasErrors } from '@/lib/model/problem';
import { toSlug } from '@/lib/model/slug';

import type { ContentFile } from './folder';
import { type FrontMatter, parseFrontMatter } from './front-matter';
import { toPlainText } from './plain-text';
import { termSchema } from './term-schema';
import { validate } from './validate';
import type { Place } from './yaml';
import { type Alias, ALIAS_LISTS, type Parsed } from './video-file';

/** Another spelling of a term, as it stands in a file. */
export type Spelling = { written: string; place: Place };

export type TermEntry = {
  file: ContentFile;
  bodyLine: number;
  /** From the place of the file; empty for the text of the taxonomy itself (`tags/_index.md`). */
  slug: string;
  title: string;
  description: string;
  /** Markdown, shortcodes not yet resolved. */
  body: string;
  isDraft: boolean;
  lastmod: string | null;
  aliases: Alias[];
  synonyms: Spelling[];
  locate: FrontMatter['locate'];
};

/** `tags/scrum/_index.md`, `tags/scrum/index.md` and `tags/scrum.md` are the term `scrum`; Hugo's `tags/a/b` is `a-b`. */
export function termSlugOf(path: string): string {
  const parts = path.split('/').slice(1);
  const last = parts.pop() ?? '';
  if (!/^_?index\.md$/iu.test(last)) parts.push(last.replace(/\.md$/iu, ''));
  return toSlug(parts.join('/'));
}

export function parseTermFile(file: ContentFile): Parsed<TermEntry> {
  const frontMatter = parseFrontMatter(file);
  if (Array.isArray(frontMatter)) return { entry: undefined, problems: frontMatter };
  const { data, problems } = validate(frontMatter, termSchema);
  if (!data || hasErrors(problems)) return { entry: undefined, problems };

  const { bodyLine, locate } = frontMatter;
  const entry: TermEntry = {
    file,
    bodyLine,
    slug: termSlugOf(file.path),
    title: data.title,
    description: toPlainText(data.description ?? ''),
    body: frontMatter.body,
    isDraft: data.draft ?? false,
    lastmod: data.lastmod ?? data.date ?? null,
    aliases: ALIAS_LISTS.flatMap((list) =>
      (data[list] ?? []).map((written, index) => ({
        written,
        list,
        place: locate([list, index]),
        source: frontMatter.asWritten([list, index]),
      })),
    ),
    synonyms: (data.synonyms ?? []).map((written, index) => ({
      written,
      place: locate(['synonyms', index]),
    })),
    locate,
  };
  return { entry, problems };
}
