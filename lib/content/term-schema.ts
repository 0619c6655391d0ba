/** Every front matter key of a term, with its meaning and an example. */
import { z } from 'zod';

import { described } from './field-hints';
import {
  flag,
  optionalInstant,
  kept,
  optionalText,
  optionalWord,
  sitemap,
  text,
  textList,
  weight,
  wordList,
} from './fields';
import { visibilityFields } from './visibility-schema';

export const termSchema = z.object({
  title: described(text(), 'How the term is written wherever it is shown.', 'Product Owner'),
  description: described(
    optionalText(),
    'One or two sentences for the head of its page.',
    'What a Product Owner decides, and with whom.',
  ),
  aliases: described(wordList(), 'Addresses that lead here.', ['/resources/product-owner']),
  aliasesArchive: described(wordList(), 'Addresses it had long ago.', ['/tags/po']),
  aliasesFor404: described(wordList(), 'The older name of `aliasesArchive`.', ['/po']),
  synonyms: described(
    textList(),
    'Other spellings: videos that use one get this term, and its old addresses lead here.',
    ['Product Owners', 'PO'],
  ),
  start: described(
    optionalWord(),
    'The slug of the video to start with, shown before all others.',
    'what-a-product-owner-does',
  ),
  ...visibilityFields,
  draft: described(
    flag(),
    'If true, the file is not used; the term keeps a page as long as videos have it.',
    true,
  ),
  date: described(
    optionalInstant(),
    'When the file was written; many have no zone.',
    '2024-11-05T06:00:34Z',
  ),
  lastmod: described(optionalInstant(), 'When the file was last changed.', '2025-01-31T09:00:00Z'),
  modified: optionalInstant(),
  weight: described(weight(), 'Relevance: lower is more relevant.', 100),
  sitemap: described(sitemap(), 'How search engines should weigh the page.', {
    priority: 0.5,
    changefreq: 'monthly',
  }),
  Instructions: described(
    kept(),
    'A prompt for a classifier; never shown.',
    'Videos about the one who orders the backlog.',
  ),
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
});

export type TermData = z.output<typeof termSchema>;
