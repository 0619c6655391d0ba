/** Valid front matter of a video that is probably not what was meant. Used by `video-file.ts`. */
import { videoAddress } from '@/lib/model/address';
import { decodeWritten } from '@/lib/model/parse-address';
import { quote } from '@/lib/model/problem';
import { slugFault, toSlug } from '@/lib/model/slug';
import { isShortLength } from '@/lib/model/video';

import { isWithoutZone } from './instant';
import { hasTimeZone } from './time-zone';
import type { VideoData } from './schema';
import type { Report } from './reporter';
import { isEver, toVisibility } from './visibility';

/** What people leave for later; a title of one word may be about such a list. */
const LATER = /^(?:todo|to do|tbd|tba|tbc|fixme|xxx+|lorem ipsum\b.*|\?{2,9}|\.{3}|…)[.:!]?$/iu;

/** How many characters of a title lists and search engines show, with room to spare. */
const LONG_TITLE = 300;

/** Years from now after which a date is a slip; the very last years mean "never" to some. */
const FAR = 10;
const NEVER = 9000;
/** What `hugo new` fills in, but copying does not: https://gohugo.io/content-management/archetypes/ */
const ARCHETYPE = /\{\{-?\s{0,9}(?:\.|(?:replace|title|humanize|time|now)\b)/u;
/** When YouTube began; nothing was published there before. */
const BEGINNING = '2005-02-14';
/** Before the web, on which all pages are. */
const EARLY = 1990;
/** Twelve hours, the longest that YouTube takes: https://support.google.com/youtube/answer/71673 */
const LONGEST = 43_200;

export function reportLongTitle(title: string, report: Report) {
  if (title.length <= LONG_TITLE) return;
  const message = `has ${title.length} characters, more than ${LONG_TITLE}; lists and search engines cut it off`;
  report(['title'], message, 'shorten it, and move the rest into the description', 'warning');
}

/**
 * @param written dates as they are in the file, by key
 * @param now milliseconds since 1970
 */
export function reportDoubts(
  data: VideoData,
  written: Record<string, unknown>,
  now: number,
  report: Report,
): void {
  const warn = (key: string, message: string, fix: string) =>
    report([key], message, fix, 'warning');
  const { title, duration, isShort } = data;
  reportLongTitle(title, report);
  for (const key of ['title', 'description'] as const)
    if (ARCHETYPE.test(data[key] ?? ''))
      warn(key, `${quote(data[key])} is the text of a template`, 'write your own');
  if (LATER.test(data.description?.trim() ?? ''))
    warn(
      'description',
      `${quote(data.description)} stands for a text that is still to be written`,
      'write your own',
    );
  const date = String(written.date);
  if (isWithoutZone(date) && !hasTimeZone())
    warn(
      'date',
      `${quote(date)} has no time zone, so it is read as UTC`,
      'add Z for UTC, or the zone, like +01:00; or set timeZone in site.yaml',
    );
  reportYears(data, now, warn);
  const { lifetime } = toVisibility(data, data.date, now);
  if (lifetime && lifetime.until > now && !isEver(lifetime)) {
    const key = data.expiryDate ? 'expiryDate' : 'unpublishdate';
    const message = 'is not after the day on which the page becomes public, so it never does';
    warn(key, message, 'write a later date, or remove it');
  }
  if (duration && duration > LONGEST) {
    const isInThousandths = duration % 1000 === 0;
    const fix = `write the length in seconds, like ${isInThousandths ? duration / 1000 : 183}`;
    warn('duration', `is ${duration} seconds, more than the 12 hours that YouTube takes`, fix);
  }
  const { slug } = data;
  const oddity = oddityOf(data);
  if (oddity && !/[,;]$/u.test(slug!)) {
    const fix = `write ${toSlug(decodeWritten(slug!))}, and add "${videoAddress({ slug: slug! })}" to aliases if the page is public already`;
    warn('slug', `${quote(slug)} contains ${oddity}, which are best avoided in addresses`, fix);
  }
  if (!duration || isShort == null || isShort === isShortLength(duration)) return;
  const message = `is ${isShort}, but the video is ${duration} seconds long`;
  warn('isShort', message, `write ${!isShort}, or correct the duration`);
}

type Warn = (key: string, message: string, fix: string) => void;

function reportYears(data: VideoData, now: number, warn: Warn) {
  for (const key of ['date', 'lastmod', 'modified', 'publishDate', 'expiryDate'] as const) {
    const day = data[key];
    if (!day) continue;
    const year = new Date(day).getUTCFullYear();
    const isShown = key === 'date' || key === 'publishDate';
    if (isShown && year > new Date(now).getUTCFullYear() + FAR && year < NEVER) {
      const fix = 'correct the year, or write "draft: true" to hold the page back';
      warn(key, `is in the year ${year}, and the page is not public until then`, fix);
    } else if (year < EARLY) {
      warn(key, `is in the year ${year}`, 'correct the year');
    } else if (key === 'date' && day < BEGINNING) {
      const message = `is before ${BEGINNING}, when YouTube began`;
      warn(key, message, 'write the day on which the video was published there');
    }
  }
}

/** What people do not type in an address that could be one; an old one that the file lists as an alias stays as it is. */
function oddityOf({ slug: written, videoId, aliases, aliasesArchive, aliasesFor404 }: VideoData) {
  const slug = written && decodeWritten(written);
  if (!slug || slugFault(slug) || ['', slug].includes(toSlug(slug))) return undefined;
  const known = [aliases, aliasesArchive, aliasesFor404].flatMap((list) => list ?? []);
  if (known.some((alias) => decodeWritten(alias).includes(slug))) return undefined;
  if (/\p{White_Space}/u.test(slug)) return 'spaces';
  if (/["'‘’“”„«»`´]/u.test(slug)) return 'quotes';
  return /\p{Lu}/u.test(slug.replace(videoId, '')) ? 'capitals' : undefined;
}
