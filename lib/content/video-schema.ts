/** Every front matter key of a video, with its meaning and an example; guides and forms are generated from it. */
import { z } from 'zod';

import { LONGEST_SHORT } from '@/lib/model/video';
import { isVideoId, parseVideoId } from '@/lib/model/youtube';

import { chapterSlip, toChapter } from './chapter-field';
import { dottedFix } from './dotted-length';
import { described, field } from './field-hints';
import {
  flag,
  instant,
  optionalInstant,
  kept,
  optionalText,
  optionalWord,
  sitemap,
  text,
  weight,
  wordList,
} from './fields';
import { parseLength } from './length-forms';
import { inQuotes } from './quoting';
import type { Wrong } from './right-values';
import { visibilityFields } from './visibility-schema';

const toVideoId = ({ found, source }: Wrong) =>
  parseVideoId(typeof found === 'number' ? source : String(found));

/** A hundred days: more than anyone films, less than any slip of the keys. */
const MOST_SECONDS = 8_640_000;

function toSeconds({ found }: Wrong): string | undefined {
  const seconds = parseLength(found);
  return seconds !== undefined && seconds <= MOST_SECONDS ? String(seconds) : undefined;
}

export const videoFields = {
  title: described(
    text(),
    'The heading of the page and the text of every link to it.',
    'Why Small Batches Win',
  ),
  short_title: described(optionalText(), 'The title where there is little room.', 'Small Batches'),
  description: described(
    optionalText(),
    'One or two sentences for cards, search engines and shares.',
    'Four minutes on why a small batch reaches its reader sooner.',
  ),
  tldr: described(optionalText(), 'A longer summary.', 'Smaller batches, shorter waits.'),
  date: described(instant(), 'When the video was published.', '2024-11-05T06:00:34Z'),
  lastmod: described(optionalInstant(), 'When the page was last changed.', '2025-01-31T09:00:00Z'),
  modified: optionalInstant(),
  ...visibilityFields,
  videoId: described(
    field(
      z.string().trim().refine(isVideoId),
      'the 11 characters of a YouTube id',
      (wrong) => {
        if (typeof wrong.found === 'number')
          return 'put it in quotes, exactly as YouTube writes it';
        const id = toVideoId(wrong);
        return id
          ? `write ${inQuotes(id)}`
          : 'copy what follows "v=" in the address of the video, in quotes';
      },
      (wrong) => {
        const id = toVideoId(wrong);
        return id && inQuotes(id);
      },
      { kind: 'videoId' },
    ),
    'The 11 characters after `v=` in the address of the video on YouTube.',
    'dQw4w9WgXcQ',
  ),
  duration: described(
    field(
      z.number().int().min(0).max(MOST_SECONDS).nullish(),
      'whole seconds',
      (wrong) =>
        dottedFix(wrong.source) ?? `write ${toSeconds(wrong) ?? 'the length in seconds, like 183'}`,
      toSeconds,
      { kind: 'number' },
    ),
    'Length in whole seconds; 0 if unknown.',
    183,
  ),
  chapters: described(
    field(
      z
        .array(
          z
            .union([z.string(), z.record(z.string(), z.union([z.string(), z.number()]))])
            .transform(toChapter)
            .refine((chapter) => chapter !== undefined),
        )
        .nullish(),
      'a list of times with titles',
      (wrong) => {
        const slip = chapterSlip(wrong);
        return slip
          ? `write ${inQuotes(slip.line)}${slip.isMark ? '' : ', or the right time'}`
          : 'write one time and title per line, like "- 12:30 The second lamp"';
      },
      (wrong) => {
        const slip = chapterSlip(wrong);
        return slip?.isMark ? inQuotes(slip.line) : undefined;
      },
      {
        isText: true,
        kind: 'chapters',
        reason: (wrong) => {
          const slip = chapterSlip(wrong);
          return slip && `"${slip.written}" is not a time`;
        },
      },
    ),
    'The parts of the video, each a time and a title; without them, a list of times in the text is used.',
    ['0:00 Why batches', '1:10 A day of waiting', '2:20 What to try'],
  ),
  language: described(
    optionalWord(),
    'The language of title and text, if it is not that of the site: `de`, `pt-BR`.',
    'de',
  ),
  isShort: described(
    flag(),
    `Whether it is a YouTube Short: ${LONGEST_SHORT} seconds or less, upright.`,
    false,
  ),
  slug: described(
    optionalWord(),
    'The last part of the address; without it, it is made from the title.',
    'why-small-batches-win',
  ),
  url: described(
    optionalWord(),
    'A template, `/resources/videos/:slug`, or in old files the address itself.',
    '/resources/videos/:slug',
  ),
  aliases: described(wordList(), 'Addresses that lead here.', ['/resources/videos/small-batches']),
  aliasesArchive: described(wordList(), 'Addresses it had long ago.', ['/old-blog/small-batches']),
  aliasesFor404: described(wordList(), 'The older name of `aliasesArchive`.', [
    '/small-batches-video',
  ]),
  canonicalUrl: described(
    optionalWord(),
    'Where the original is, if not on this site.',
    'https://example.com/small-batches',
  ),
  external_url: described(
    optionalWord(),
    'The older name of `canonicalUrl`.',
    'https://example.com/small-batches',
  ),
  preview: described(
    optionalWord(),
    'A poster of your own: a picture beside the file, a path on this site, or an https address on a host that `images` of `site.yaml` lists.',
    '/posters/small-batches.jpg',
  ),
  coverImage: described(
    optionalWord(),
    'The older name of `preview`.',
    '/posters/small-batches.jpg',
  ),
  weight: described(
    weight(),
    'Relevance: lower is more relevant; 1000 or no value means unranked.',
    100,
  ),
  sitemap: described(sitemap(), 'How search engines should weigh the page.', {
    priority: 0.5,
    changefreq: 'monthly',
  }),
  ResourceContentOrigin: described(
    optionalWord(),
    '`AI` if a machine wrote the text; the page says so.',
    'AI',
  ),
  ItemContentOrigin: described(optionalWord(), 'A later name of `ResourceContentOrigin`.', 'AI'),
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

/** Keys whose values pages get as they are read here, or null where the file says nothing. */
export const PLAIN_KEYS = ['videoId', 'title', 'date'] as const;
