/** Reads one markdown file as the text of a term, or of a whole taxonomy. */
import { pagePathOf } from '@/lib/model/content-path';
import { hasErrors } from '@/lib/model/problem';
import { toSlug } from '@/lib/model/slug';

import type { FileContext } from './cascade';
import { type ContentFile, unreadable } from './folder';
import { type FrontMatter, parseFrontMatter } from './front-matter';
import { reportHidingKeys } from './hiding';
import { misplaced } from './misplaced';
import { nameFault } from './name-fault';
import { toPlainText } from './plain-text';
import { createReport } from './reporter';
import { type Params, paramsFor } from './shortcode-params';
import { termSchema } from './term-schema';
import { validate } from './validate';
import { reportLongTitle } from './video-doubts';
import { inherit, toVisibility, type Visibility } from './visibility';
import type { Place } from './yaml';
import { type Alias, ALIAS_LISTS, type Parsed } from './video-file';

/** Another spelling of a term, as it is in a file. */
export type Spelling = { written: string; place: Place };

export type TermEntry = {
  file: ContentFile;
  bodyLine: number;
  /** From the place of the file; empty for the taxonomy itself (`tags/_index.md`). */
  slug: string;
  title: string;
  description: string;
  /** Markdown, shortcodes not yet resolved. */
  body: string;
  /** Status of the file; a term used by videos keeps its page unless the file is `hidden`. */
  visibility: Visibility;
  lastmod: string | null;
  aliases: Alias[];
  synonyms: Spelling[];
  /** The slug or id of the video to start with. */
  start: { name: string; place: Place } | null;
  /** The front matter as written, for a body that shows values of it; otherwise empty. */
  params: Params;
  locate: FrontMatter['locate'];
};

/** Whether the text of a term file is shown. */
export function isUsed({ visibility }: TermEntry): boolean {
  return visibility.status === 'published';
}

/**
 * `tags/scrum/_index.md`, `tags/scrum/index.md` and `tags/scrum.md` are the term `scrum`; Hugo's `tags/a/b` is `a-b`.
 * @param language of the site, which a name may contain: `tags/scrum.en.md`
 */
export function termSlugOf(path: string, language = ''): string {
  return toSlug(pagePathOf(path, language).split('/').slice(1).join('/'));
}

export function parseTermFile(
  file: ContentFile,
  { now, language, inherited }: FileContext,
): Parsed<TermEntry> {
  const frontMatter = parseFrontMatter(file);
  if (Array.isArray(frontMatter)) return { entry: undefined, problems: frontMatter };
  const { data, problems } = validate(frontMatter, termSchema);
  problems.push(...misplaced(frontMatter, 'term'));
  if (!data || hasErrors(problems)) return { entry: undefined, problems };

  reportLongTitle(data.title, createReport(frontMatter, problems));
  const slug = termSlugOf(file.path, language);
  const isList = pagePathOf(file.path, language).split('/').length === 1;
  const fault = isList ? undefined : nameFault(slug, 'product-owner.md');
  if (fault) {
    problems.push(unreadable(file.name, fault.message, fault.fix));
    return { entry: undefined, problems };
  }
  const { bodyLine, locate } = frontMatter;
  const entry: TermEntry = {
    file,
    bodyLine,
    slug,
    title: data.title,
    description: toPlainText(data.description ?? ''),
    body: frontMatter.body,
    visibility: toVisibility(inherit(data, inherited), data.date ?? undefined, now),
    lastmod: data.lastmod ?? data.modified ?? data.date ?? null,
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
    start: data.start ? { name: data.start, place: locate(['start']) } : null,
    params: paramsFor(frontMatter.body, frontMatter.data),
    locate,
  };
  problems.push(...reportHidingKeys(frontMatter, Object.keys(termSchema.shape), problems, now));
  return { entry, problems };
}
