/** Reads one markdown file as a video: front matter checked against the schema, old key names resolved. */
import { hasErrors, type Problem, quote } from '@/lib/model/problem';
import { isShortLength, type Video } from '@/lib/model/video';

import { dottedFix } from './dotted-length';
import type { ContentFile } from './folder';
import { type FrontMatter, parseFrontMatter } from './front-matter';
import { reportHidingKeys } from './hiding';
import { toLocalDate } from './instant';
import { misplaced } from './misplaced';
import { createKeep } from './unchanged';
import { reportLostPicture } from './lost-pictures';
import { reportOtherVideos } from './other-video';
import { createReport, type Report } from './reporter';
import { toPlainText } from './plain-text';
import { type VideoData, videoSchema } from './schema';
import { type Params, paramsFor } from './shortcode-params';
import { textDoubts } from './text-doubts';
import { validate } from './validate';
import { reportDoubts } from './video-doubts';
import { toVideoSlug } from './video-slug';
import { toCanonicalUrl, toChapters, toLanguage, toPreview, toTermLinks } from './video-fields';
import { PLAIN_KEYS } from './video-schema';
import { type JoinedTerm, listJoined, textsOf } from './video-texts';
import { dateOf, inherit, type Lifetime, toVisibility } from './visibility';
import type { Inherited, VisibilityData } from './visibility-schema';
import type { Place } from './yaml';

/** An old address as it is in a file. */
export type Alias = {
  written: string;
  /** Which list it is in; collisions of `aliases` are errors, those of the archives warnings. */
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
  /** Undefined for a draft, or a page that is never made. */
  lifetime: Lifetime | undefined;
  joinedTerms: JoinedTerm[];
  locate: FrontMatter['locate'];
  /** The front matter as written, for a body that shows values of it; otherwise empty. */
  params: Params;
};

export type Parsed<T> = { entry: T | undefined; problems: Problem[] };

export const ALIAS_LISTS = ['aliases', 'aliasesArchive', 'aliasesFor404'] as const;
/** The weight that means "none". */
const NO_WEIGHT = 1000;

const keepText = createKeep<string>();

/**
 * @param taxonomies plural names: the front matter keys that contain terms
 * @param now milliseconds since 1970; decides what is scheduled or expired
 * @param inherited what the folders above pass on
 */
export function parseVideoFile(
  file: ContentFile,
  taxonomies: string[],
  now: number,
  inherited: Inherited = {},
): Parsed<VideoEntry> {
  const frontMatter = parseFrontMatter(file);
  if (Array.isArray(frontMatter)) return { entry: undefined, problems: frontMatter };
  const elsewhere = misplaced(frontMatter, 'video');
  if (elsewhere.length > 0) return { entry: undefined, problems: elsewhere };
  const schema = videoSchema(taxonomies);
  const { data, written, problems } = validate(
    frontMatter,
    schema,
    false,
    (values) => dateOf(values) ?? inherited.date,
  );
  if (!data) return { entry: undefined, problems };

  const report = createReport(frontMatter, problems);
  problems.push(...reportOtherVideos(frontMatter, data.videoId, Object.keys(schema.shape)));
  problems.push(...reportLostPicture(frontMatter, problems));
  reportDoubts(data, written, now, report);
  const length = frontMatter.asWritten(['duration']) ?? '';
  const dotted = dottedFix(length);
  if (dotted)
    report(['duration'], `${quote(length)} is read as ${data.duration} seconds`, dotted, 'warning');
  problems.push(...textDoubts(frontMatter, textsOf(data, taxonomies)));
  const slug = toVideoSlug(data, file.path, report);
  const terms = toTermLinks(data, taxonomies, report);
  const preview = toPreview(data.preview ?? data.coverImage, report);
  const canonicalUrl = toCanonicalUrl(data, report);
  const chapters = toChapters(data, report);
  if (hasErrors(problems) || slug === undefined) return { entry: undefined, problems };

  const { status, isListed, lifetime } = toVisibility(inherit(data, inherited), data.date, now);
  if (status === 'published') {
    reportDisagreement(inherit(data, inherited), report);
    problems.push(...reportHidingKeys(frontMatter, Object.keys(schema.shape), problems, now));
  }
  const duration = data.duration || null;
  const description = data.description ?? '';
  const video: Video = {
    ...pickPlain(data),
    slug,
    description: keepText(file.name, [description], () => toPlainText(description)),
    localDate: toLocalDate(String(written.date)),
    lastmod: data.lastmod ?? data.modified ?? data.date,
    duration,
    language: toLanguage(data.language, report),
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
    isInSitemap: data.sitemap?.disable !== true,
    status,
    isListed,
    captions: [],
    chapters,
    badges: [],
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
  const params = paramsFor(frontMatter.body, frontMatter.data);
  const joinedTerms = listJoined(data, taxonomies, frontMatter);
  const { name, path } = file;
  const entry = {
    file: { name, path },
    bodyLine,
    video,
    aliases,
    lifetime,
    joinedTerms,
    locate,
    params,
  };
  return { entry, problems };
}

type Plain = { [Key in (typeof PLAIN_KEYS)[number]]: Exclude<VideoData[Key], undefined> };

function pickPlain(data: VideoData): Plain {
  return Object.fromEntries(PLAIN_KEYS.map((key) => [key, data[key] ?? null])) as Plain;
}

/** Hugo silently prefers `draft` if both are given. */
function reportDisagreement({ draft, published }: VisibilityData, report: Report) {
  if (draft !== false || published !== false) return;
  const message = 'is false, but "draft: false" takes precedence, so the page is public';
  report(['published'], message, 'write "draft: true", or remove this line', 'warning');
}
