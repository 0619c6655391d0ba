/** One markdown file as a video: front matter held against the schema, old key names resolved. */
import { hasErrors, type Problem } from '@/lib/model/problem';
import { isShortLength, type Video, type VideoStatus } from '@/lib/model/video';

import type { ContentFile } from './folder';
import { type FrontMatter, parseFrontMatter } from './front-matter';
import { toPlainText } from './plain-text';
import { type VideoData, videoSchema } from './schema';
import { validate } from './validate';
import {
  checkVideoFields,
  type Report,
  toCanonicalUrl,
  toChapters,
  toPreview,
  toTermLinks,
  toVideoSlug,
} from './video-fields';
import type { Place } from './yaml';

/** An old address as it stands in a file. */
export type Alias = {
  written: string;
  /** Which list it stands in; collisions of `aliases` are errors, those of the archives warnings. */
  list: 'aliases' | 'aliasesArchive' | 'aliasesFor404';
  place: Place;
  /** With its quotes. */
  source: string | undefined;
};

/** A video with what only the catalog needs to know about its file. */
export type VideoEntry = {
  file: Omit<ContentFile, 'text'>;
  bodyLine: number;
  video: Video;
  aliases: Alias[];
  locate: FrontMatter['locate'];
};

export type Parsed<T> = { entry: T | undefined; problems: Problem[] };

export const ALIAS_LISTS = ['aliases', 'aliasesArchive', 'aliasesFor404'] as const;
/** The weight that means "none". */
const NO_WEIGHT = 1000;

/**
 * @param taxonomies plural names: the front matter keys that hold terms
 * @param now milliseconds since 1970; decides what is scheduled or expired
 */
export function parseVideoFile(
  file: ContentFile,
  taxonomies: string[],
  now: number,
): Parsed<VideoEntry> {
  const frontMatter = parseFrontMatter(file);
  if (Array.isArray(frontMatter)) return { entry: undefined, problems: frontMatter };
  const { data, problems } = validate(frontMatter, videoSchema(taxonomies));
  if (!data) return { entry: undefined, problems };

  const report: Report = (path, message, fix, severity = 'error') => {
    const place = frontMatter.locate(path);
    problems.push({ severity, file: file.name, ...place, field: String(path[0]), message, fix });
  };
  checkVideoFields(data, frontMatter.data.date, report);
  const slug = toVideoSlug(data, report);
  const terms = toTermLinks(data, taxonomies, report);
  const preview = toPreview(data.preview ?? data.coverImage, report);
  const canonicalUrl = toCanonicalUrl(data, report);
  const chapters = toChapters(data, report);
  if (hasErrors(problems) || slug === undefined) return { entry: undefined, problems };

  const duration = data.duration || null;
  const video: Video = {
    videoId: data.videoId,
    slug,
    title: data.title,
    description: toPlainText(data.description ?? ''),
    date: data.date,
    lastmod: data.lastmod ?? data.date,
    duration,
    isShort: data.isShort ?? (duration !== null && isShortLength(duration)),
    weight: data.weight && data.weight < NO_WEIGHT ? data.weight : null,
    terms,
    body: frontMatter.body,
    preview,
    canonicalUrl,
    isWrittenByAI: [data.ResourceContentOrigin, data.ItemContentOrigin].some((origin) =>
      /^ai$/iu.test(origin ?? ''),
    ),
    sitemapPriority: data.sitemap?.priority ?? null,
    sitemapChangefreq: data.sitemap?.changefreq ?? null,
    status: toStatus(data, now),
    captions: [],
    chapters,
  };
  const aliases = ALIAS_LISTS.flatMap((list) =>
    (data[list] ?? []).map((written, index) => ({
      written,
      list,
      place: frontMatter.locate([list, index]),
      source: frontMatter.asWritten([list, index]),
    })),
  );
  const { bodyLine, locate } = frontMatter;
  const { name, path } = file;
  return { entry: { file: { name, path }, bodyLine, video, aliases, locate }, problems };
}

function toStatus({ draft, date, publishDate, expiryDate }: VideoData, now: number): VideoStatus {
  if (draft) return 'draft';
  if (expiryDate && Date.parse(expiryDate) <= now) return 'expired';
  return Date.parse(publishDate ?? date) > now || Date.parse(date) > now
    ? 'scheduled'
    : 'published';
}
