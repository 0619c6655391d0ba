/** One video as every page sees it; made by the catalog from a content file. */
import type { Badge } from './badges';
import type { TrackInfo } from './captions';
import type { Chapter } from './chapters';
import type { TermLink } from './term';

/** How often a page changes, in sitemaps.org terms. */
export const CHANGEFREQS = [
  'always',
  'hourly',
  'daily',
  'weekly',
  'monthly',
  'yearly',
  'never',
] as const;
export type Changefreq = (typeof CHANGEFREQS)[number];

/** Whether a video is public in this build, and if not, why; `hidden` has no page in any build. */
export type VideoStatus = 'published' | 'draft' | 'scheduled' | 'expired' | 'hidden';

/** Whether it is public; in a build that shows drafts, some listed videos are not. */
export function isPublished({ status }: Pick<Video, 'status'>): boolean {
  return status === 'published';
}

/** The longest YouTube Short, in seconds. */
export const LONGEST_SHORT = 60;

export function isShortLength(seconds: number): boolean {
  return seconds <= LONGEST_SHORT;
}

export type Video = {
  /** Its YouTube id, 11 characters. */
  videoId: string;
  /** The last segment of its canonical address, decoded. */
  slug: string;
  title: string;
  /** Plain text of one or two sentences; empty if the file has none. */
  description: string;
  /** ISO 8601 instant, in UTC. */
  date: string;
  /** The same in the zone of the file: `2024-03-01T23:30:00.000-08:00`. Its day is the one people see. */
  localDate: string;
  /** ISO 8601 instant of the last change, in UTC; the date if the file has none. */
  lastmod: string;
  /** Whole seconds; null if the file does not say. */
  duration: number | null;
  /** BCP 47, of title and text, if it is not that of the site. */
  language: string | null;
  /** At most as long as the longest Short, and meant to be watched upright. */
  isShort: boolean;
  /** Lower is more relevant; null means unranked. */
  weight: number | null;
  /** In the order of the taxonomies, then of the file. */
  terms: TermLink[];
  /** Markdown with Hugo's shortcodes resolved. */
  body: string;
  /** A poster chosen by the editor, used before YouTube's own: a site path or an https address. */
  preview: string | null;
  /** Where the original of this page is, if it is elsewhere. */
  canonicalUrl: string | null;
  isWrittenByAI: boolean;
  /** From 0 to 1. */
  sitemapPriority: number | null;
  sitemapChangefreq: Changefreq | null;
  /** Whether the sitemap may include it. */
  isInSitemap: boolean;
  status: VideoStatus;
  /** Whether lists, feeds, search and the sitemap include it; otherwise only its address leads to it. */
  isListed: boolean;
  /** One entry per captions file that can be used. */
  captions: TrackInfo[];
  /** From the front matter, else from a list of times in the body; none or at least three. */
  chapters: Chapter[];
  /** What its cards say. */
  badges: Badge[];
};

/** What a card shows of a video. */
export type CardVideo = Pick<
  Video,
  | 'videoId'
  | 'slug'
  | 'title'
  | 'localDate'
  | 'duration'
  | 'isShort'
  | 'preview'
  | 'terms'
  | 'status'
  | 'badges'
>;

/** What is offered when a video has ended. */
export type NextVideo = Pick<Video, 'title' | 'videoId' | 'preview'> & { href: string };

/** Defaults for a video whose file says nothing, for samples; the rest is specific to it. */
export const BARE_VIDEO: Omit<
  Video,
  'videoId' | 'slug' | 'title' | 'date' | 'localDate' | 'lastmod'
> = {
  description: '',
  duration: null,
  language: null,
  isShort: false,
  weight: null,
  terms: [],
  body: '',
  preview: null,
  canonicalUrl: null,
  isWrittenByAI: false,
  sitemapPriority: null,
  sitemapChangefreq: null,
  isInSitemap: true,
  status: 'published',
  isListed: true,
  captions: [],
  chapters: [],
  badges: [],
};

/** Why two videos go together: what both have, a term, a path or words of both titles. */
export type Reason = { kind: 'term' | 'path' | 'subject'; name: string };

/** A video that goes on from another one; without a reason if nothing says why in a few words. */
export type Related = { video: Video; reason: Reason | null };
