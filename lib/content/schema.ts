/** Every front matter key a file may have, with its meaning; the schemas of videos and terms. */
import { z } from 'zod';

import { CHANGEFREQS } from '@/lib/model/video';
import { isVideoId, parseVideoId } from '@/lib/model/youtube';

import { parseClock } from '@/lib/model/format';

import { field, flag, instant, kept, optionalText, text, textList } from './fields';

const sitemap = () =>
  field(
    z
      .object({
        priority: z.number().min(0).max(1).nullish(),
        changefreq: z.enum(CHANGEFREQS).nullish(),
      })
      .loose()
      .nullish(),
    'a priority from 0 to 1 and a changefreq like monthly',
    'write "priority: 0.5" and "changefreq: monthly" on lines below "sitemap:"',
  );

const weight = () =>
  field(z.number().nullish(), 'a number', 'write a number without quotes; lower is more relevant');

const videoFields = {
  /** The heading of the page and the text of every link to it. */
  title: text(),
  /** The title where there is little room. */
  short_title: optionalText(),
  /** One or two sentences for cards, search engines and shares. */
  description: optionalText(),
  /** A longer summary. */
  tldr: optionalText(),
  /** When the video was published. */
  date: instant(),
  /** When the page was last changed. */
  lastmod: instant().nullish(),
  /** Keeps the page out until then. */
  publishDate: instant().nullish(),
  /** Takes the page out from then on. */
  expiryDate: instant().nullish(),
  /** The 11 characters after `v=` in the address of the video on YouTube. */
  videoId: field(
    z.string().trim().refine(isVideoId),
    'the 11 characters of a YouTube id',
    (found) => {
      if (typeof found === 'number') return 'put it in quotes, exactly as YouTube writes it';
      const id = parseVideoId(String(found));
      return id ? `write '${id}'` : 'copy what follows "v=" in the address of the video, in quotes';
    },
    (found, source) => {
      const id = parseVideoId(typeof found === 'number' ? source : String(found));
      return id && `'${id}'`;
    },
  ),
  /** Length in whole seconds; 0 where it is not known. */
  duration: field(
    z.number().int().min(0).nullish(),
    'whole seconds',
    (found) => {
      const seconds = parseClock(found);
      return seconds === undefined ? 'write the length in seconds, like 183' : `write ${seconds}`;
    },
    (found) => parseClock(found)?.toString(),
  ),
  /** Whether it is a YouTube Short: 60 seconds or less, upright. */
  isShort: flag(),
  /** The last part of the address; without it the title gives it. */
  slug: optionalText(),
  /** A template, `/resources/videos/:slug`, or in old files the address itself. */
  url: optionalText(),
  /** Addresses that lead here. */
  aliases: textList(),
  /** Addresses it had long ago. */
  aliasesArchive: textList(),
  /** The older name of `aliasesArchive`. */
  aliasesFor404: textList(),
  /** Where the original is, if not on this site. */
  canonicalUrl: optionalText(),
  /** The older name of `canonicalUrl`. */
  external_url: optionalText(),
  /** A poster of your own: a path of this site or an https address. */
  preview: optionalText(),
  /** The older name of `preview`. */
  coverImage: optionalText(),
  /** Relevance: lower is more; 1000 or none means none. */
  weight: weight(),
  /** true keeps the page out of the site. */
  draft: flag(),
  /** How search engines should weigh the page. */
  sitemap: sitemap(),
  /** `AI` where a machine wrote the text; the page says so. */
  ResourceContentOrigin: optionalText(),
  /** A later name of `ResourceContentOrigin`. */
  ItemContentOrigin: optionalText(),
  /** Written by importers and Hugo themes; kept, not used. */
  ResourceId: kept(),
  ResourceType: kept(),
  resourceTypes: kept(),
  ResourceImport: kept(),
  ResourceImportSource: kept(),
  ItemId: kept(),
  ItemType: kept(),
  ItemKind: kept(),
  Watermarks: kept(),
  source: kept(),
  layout: kept(),
};

const termFields = {
  /** How the term is written wherever it is shown. */
  title: text(),
  /** One or two sentences for the head of its page. */
  description: optionalText(),
  /** Addresses that lead here. */
  aliases: textList(),
  /** Addresses it had long ago. */
  aliasesArchive: textList(),
  /** The older name of `aliasesArchive`. */
  aliasesFor404: textList(),
  /** Other spellings: videos that use one have this term, and the addresses of its own lead here. */
  synonyms: textList(),
  /** true leaves the file unused; the term keeps a page while videos have it. */
  draft: flag(),
  /** When the file was written; many have no zone. */
  date: instant().nullish(),
  /** When the file was last changed. */
  lastmod: instant().nullish(),
  /** Relevance: lower is more. */
  weight: weight(),
  /** How search engines should weigh the page. */
  sitemap: sitemap(),
  /** A prompt for a classifier; never shown. */
  Instructions: kept(),
  /** Written by importers and Hugo themes; kept, not used. */
  abstract: kept(),
  headline: kept(),
  trustpilot: kept(),
  icon: kept(),
  types: kept(),
  ClassificationType: kept(),
  ClassificationContentOrigin: kept(),
  BodyContentGenDate: kept(),
  ResourceId: kept(),
  concepts: kept(),
  categories: kept(),
  tags: kept(),
};

/** Keys Hugo itself knows; harmless, and never taken for a misspelt one of ours. */
export const HUGO_KEYS = [
  'author',
  'authors',
  'build',
  'cascade',
  'headless',
  'images',
  'isCJKLanguage',
  'keywords',
  'linkTitle',
  'markup',
  'menu',
  'menus',
  'modified',
  'outputs',
  'params',
  'resources',
  'robots',
  'series',
  'subtitle',
  'summary',
  'translationKey',
  'type',
  'videos',
];

/** The schema of a video in a site with these taxonomies (plural names). */
export function videoSchema(taxonomies: string[]) {
  return z.object({
    ...videoFields,
    ...(Object.fromEntries(taxonomies.map((name) => [name, textList()])) as Record<never, never>),
  });
}

export const termSchema = z.object(termFields);

/** Every key of a video's front matter that is no taxonomy, in lower case. */
export const VIDEO_KEYS = Object.keys(videoFields).map((key) => key.toLowerCase());

export type VideoData = z.output<ReturnType<typeof videoSchema>>;
export type TermData = z.output<typeof termSchema>;
