/** Every front matter key of a page that is about no video, with its meaning and an example. */
import { z } from 'zod';

import { MENUS } from '@/lib/model/site-page';

import { described, field } from './field-hints';
import { kept, optionalInstant, optionalText, optionalWord, text, wordList } from './fields';
import { visibilityFields } from './visibility-schema';

export const sitePageSchema = z.object({
  title: described(text(), 'The heading of the page.', 'About us'),
  description: described(
    optionalText(),
    'One or two sentences for search engines and shares.',
    'Who makes these films, and how to reach us.',
  ),
  navigation: described(
    field(z.enum(MENUS).nullish(), 'header, footer or none', 'write header, footer or none'),
    'Which menu leads to it: `header`, `footer` or `none`. Without it, the footer does.',
    'footer',
  ),
  slug: described(optionalWord(), 'The address; without it, it is the name of the file.', 'about'),
  ...visibilityFields,
  aliases: described(wordList(), 'Addresses that lead here.', ['/about-us']),
  date: described(optionalInstant(), 'When it was written.', '2024-11-05T06:00:34Z'),
  lastmod: described(optionalInstant(), 'When it was last changed.', '2025-01-31T09:00:00Z'),
  aliasesArchive: kept(),
  aliasesFor404: kept(),
});
