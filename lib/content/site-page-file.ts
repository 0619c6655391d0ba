/** Reads one markdown file of `content/pages` as a page of the site. */
import { pagePathOf } from '@/lib/model/content-path';
import { hasErrors, quote } from '@/lib/model/problem';
import type { SiteMenu } from '@/lib/model/site-page';
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
import { sitePageSchema } from './site-page-schema';
import { validate } from './validate';
import { reportLongTitle } from './video-doubts';
import type { Alias, Parsed } from './video-file';
import { inherit, toVisibility, type Visibility } from './visibility';

/** Segments of an address that are read as a page. */
const MOST_SEGMENTS = 2;

export type SitePageEntry = {
  file: Omit<ContentFile, 'text'>;
  bodyLine: number;
  slug: string;
  title: string;
  description: string;
  body: string;
  navigation: SiteMenu;
  visibility: Visibility;
  lastmod: string | null;
  /** The front matter as written, for a body that shows values of it; otherwise empty. */
  params: Params;
  aliases: Alias[];
  locate: FrontMatter['locate'];
};

export function parseSitePageFile(
  file: ContentFile,
  { now, language, inherited }: FileContext,
): Parsed<SitePageEntry> {
  const frontMatter = parseFrontMatter(file);
  if (Array.isArray(frontMatter)) return { entry: undefined, problems: frontMatter };
  const elsewhere = misplaced(frontMatter, 'page');
  if (elsewhere.length > 0) return { entry: undefined, problems: elsewhere };
  const { data, problems } = validate(frontMatter, sitePageSchema);
  if (!data || hasErrors(problems)) return { entry: undefined, problems };
  const { bodyLine, locate, body } = frontMatter;
  const path = data.slug ?? pagePathOf(file.path, language).replace(/^pages(?:\/|$)/u, '');
  const segments = path.split('/').filter(Boolean).map(toSlug);
  const report = createReport(frontMatter, problems);
  const entry: SitePageEntry = {
    file: { name: file.name, path: file.path },
    bodyLine,
    slug: segments.join('/'),
    title: data.title,
    description: toPlainText(data.description ?? ''),
    body,
    navigation: data.navigation ?? 'footer',
    visibility: toVisibility(inherit(data, inherited), data.date ?? undefined, now),
    lastmod: data.lastmod ?? data.date ?? null,
    aliases: (data.aliases ?? []).map((written, index) => ({
      written,
      list: 'aliases',
      place: locate(['aliases', index]),
      source: frontMatter.asWritten(['aliases', index]),
    })),
    params: paramsFor(body, frontMatter.data),
    locate,
  };
  problems.push(...reportHidingKeys(frontMatter, Object.keys(sitePageSchema.shape), problems, now));
  reportLongTitle(data.title, report);
  if (segments.length > MOST_SEGMENTS) {
    const message = `${quote(`/${entry.slug}`)} has more than two parts`;
    report([data.slug ? 'slug' : 'file'], message, 'put it into one folder at most');
  }
  const fault = (segments.length === 0 ? [''] : segments)
    .map((segment) => nameFault(segment, 'about.md'))
    .find((found) => found !== undefined);
  if (fault && data.slug) report(['slug'], ...slugText(data.slug));
  else if (fault) problems.push(unreadable(file.name, ...nameText(segments.length, fault)));
  return { entry: hasErrors(problems) ? undefined : entry, problems };
}

type Text = [message: string, fix: string];

function slugText(slug: string): Text {
  return [`${quote(slug)} is no address of a page`, 'write words and hyphens, like about-us'];
}

/** @param segments of the address; none if the file is the folder of all pages itself */
function nameText(segments: number, { message, fix }: { message: string; fix: string }): Text {
  if (segments > 0) return [message, fix];
  return [
    'would be the page of the folder of all pages, which has no address',
    'name it like about.md',
  ];
}
