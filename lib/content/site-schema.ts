/** Every key that `site.yaml` may have, with its meaning. */
import { z } from 'zod';

import { FACETS } from '@/lib/model/facets';
import { PLAIN_ROWS } from '@/lib/model/home-rows';
import { DEFAULT_PAGE_SIZE } from '@/lib/model/list-pages';
import { isNextRoute } from '@/lib/model/next-protocol/files';
import { isRoute } from '@/lib/model/routes';
import { parseRepository } from '@/lib/model/repository';
import { toSlug } from '@/lib/model/slug';

import { described, field, onLinesBelow } from './field-hints';
import { flag, optionalText, optionalWord, text, wordList } from './fields';
import { VIDEO_KEYS } from './schema';
import { author, hosts, links, theme } from './site-fields';
import { isLanguageOrUnknown, meantLanguage } from './site-language';
import { isTimeZone } from './time-zone';

/** A few rows, and what a page carries that opens at once on a slow phone. */
const [SMALLEST_PAGE, LARGEST_PAGE] = [6, 96];

/** First segments and folders that cannot be taxonomies. */
const FOLDERS = ['page', 'pages', 'paths', 'resources', 'shorts', 'videos'];

export const siteSchema = z.object({
  /** The name in the header and in every title. */
  name: text(),
  /** A few words below the name. */
  tagline: optionalText(),
  /** What visitors find here. */
  description: optionalText(),
  /** BCP 47 language tag of the content. */
  language: field(
    z.string().refine(isLanguageOrUnknown).nullish(),
    'a language tag',
    ({ found }) => `write ${meantLanguage(String(found)) ?? 'it like en or pt-BR'}`,
    ({ found }) => meantLanguage(String(found)),
  ),
  theme: described(
    theme(),
    'The look: `accent`, a colour; `warmth` of the background: cool, neutral or warm; `radius` of corners: none, small, medium or large; `logo`, an SVG or PNG, and `typeface`, a WOFF2 file, in the content folder.',
    { accent: '#0b6e4f', warmth: 'neutral', radius: 'small', logo: 'brand/logo.svg' },
  ),
  timeZone: described(
    field(
      z.string().refine(isTimeZone).nullish(),
      'a time zone',
      'write one of the time zone database, like Europe/Berlin',
    ),
    'The time zone of dates and times without an offset; without it, UTC.',
    'Europe/Berlin',
  ),
  /** Who publishes the videos: a Person, or an Organization. */
  author: author(),
  /** Links in the footer. */
  links: links(),
  /** Links in the header. */
  navigation: links(),
  featured: described(
    optionalWord(),
    'The slug or id of the video at the top of the home page; without it, the one with the lowest weight, else the newest.',
    'why-small-batches-win',
  ),
  rows: described(
    wordList(),
    `The rows of the home page, in order: ${PLAIN_ROWS.join(', ')}; \`path:\`, \`tag:\` or another taxonomy with a slug; \`length:>20m\`, \`length:<3m\`.`,
    ['newest', 'path:from-flour-to-loaf', 'tag:product-owner', 'length:>20m'],
  ),
  /** Singular and plural of each taxonomy, as in Hugo; tags, categories and concepts are the default. */
  taxonomies: field(
    z.record(z.string(), z.string().refine(isTaxonomyName)).refine(areUnlike).nullish(),
    'lines of singular and plural, in lower case, each a name that nothing else has',
    onLinesBelow(
      '"speaker: speakers" on a line',
      'write a word in lower case that nothing else has, as in "speaker: speakers"',
    ),
  ),
  /** Where the content is on GitHub; every page then links to its source. */
  repository: field(
    z
      .string()
      .refine((url) => parseRepository(url) !== undefined)
      .nullish(),
    'an address on GitHub',
    'write it like https://github.com/owner/name, or https://github.com/owner/name/tree/main/folder',
  ),
  /** Whether the footer leads to `/missing`, which lists what editors could still add. */
  showMissing: flag(),
  offline: described(
    flag(),
    'Whether a visitor’s device keeps the pages that were visited or saved, so that they open without a connection; `false` also removes those it has.',
    false,
  ),
  posters: described(
    field(
      z.enum(['youtube', 'local']).nullish(),
      'youtube or local',
      'write local for copies of your own, or leave it out',
    ),
    'Where the posters of the videos come from: `youtube`, or `local` for the copies that `npm run posters` makes, so that a page asks nobody else before a video is played.',
    'local',
  ),
  images: described(
    hosts(),
    'Hosts of other sites whose pictures pages may show; whoever runs one sees who looks at such a page. Without them, a page links to such a picture.',
    ['img.example.org'],
  ),
  hosts: described(
    hosts(),
    'Hosts of other sites that `head.html` and `foot.html` may load from, and send to; whoever runs one sees who visits.',
    ['stats.example.org'],
  ),
  facets: described(
    wordList(),
    `The ways to narrow down a list, in order: the names of taxonomies, as in tags, and ${FACETS.map(({ name }) => name).join(', ')}; without it, all of them.`,
    ['tags', 'length', 'year'],
  ),
  pageSize: described(
    field(
      z.number().int().min(SMALLEST_PAGE).max(LARGEST_PAGE).nullish(),
      `a whole number from ${SMALLEST_PAGE} to ${LARGEST_PAGE}`,
      `write one like ${DEFAULT_PAGE_SIZE}, or leave it out`,
    ),
    `How many videos a page of a list shows; without it, ${DEFAULT_PAGE_SIZE}.`,
    DEFAULT_PAGE_SIZE,
  ),
  /** How many videos a list page had on the Hugo site. */
  pagerSize: field(
    z.number().int().min(1).nullish(),
    'a whole number',
    'write 10, or leave it out',
  ),
  /**
   * Shortcodes of the Hugo site that are unknown here: `drop` removes them with the text inside,
   * `unwrap` shows that text; neither causes a warning.
   */
  shortcodes: field(
    z
      .strictObject({ drop: names(), unwrap: names() })
      .refine(({ drop, unwrap }) => !drop?.some((name) => unwrap?.includes(name)))
      .nullish(),
    'two lists of names, "drop" and "unwrap", with no name in both',
    onLinesBelow(
      '"drop: [ad]" and "unwrap: [notice]" on lines',
      'write names in brackets, like [ad]',
    ),
  ),
});

function names() {
  return z.array(z.string().regex(/^[^\s/"{}<>%][^\s"{}<>%]*$/u)).nullish();
}

/** A taxonomy is the first segment of addresses and a front matter key, so its name must be unique. */
function isTaxonomyName(name: string): boolean {
  const path = `/${name}`;
  const isTaken =
    isRoute(path) || isNextRoute(path) || FOLDERS.includes(name) || VIDEO_KEYS.includes(name);
  return /^[\p{L}\p{N}-]+$/u.test(name) && toSlug(name) === name && !isTaken;
}

function areUnlike(taxonomies: Record<string, string>): boolean {
  const plurals = Object.values(taxonomies);
  return new Set(plurals).size === plurals.length;
}

export type SiteData = z.output<typeof siteSchema>;
