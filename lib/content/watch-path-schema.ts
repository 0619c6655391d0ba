/** Every front matter key of a watch path, with its meaning and an example. */
import { z } from 'zod';

import { parseMoment } from '@/lib/model/moment';

import { described, field } from './field-hints';
import { optionalInstant, kept, optionalText, text, weight, wordList } from './fields';
import { onlyText, toTextList, type Wrong } from './right-values';
import { visibilityFields } from './visibility-schema';

/** A time in seconds, written as `95`, `1:35` or `1m35s`. */
const moment = z
  .union([z.string(), z.number()])
  .transform((written) => parseMoment(String(written)))
  .refine((seconds) => seconds !== undefined);

const step = z.union([
  z
    .string()
    .trim()
    .min(1)
    .transform((video) => ({ video })),
  z.object({
    video: z.string().trim().min(1),
    note: optionalText(),
    from: moment.nullish(),
    to: moment.nullish(),
  }),
]);

const toVideoList = (wrong: Wrong) =>
  wrong.isPart
    ? Array.isArray(wrong.found)
      ? onlyText(wrong.found)
      : undefined
    : toTextList(wrong);

export const watchPathSchema = z.object({
  title: described(text(), 'The heading of the path.', 'From Flour to Loaf'),
  description: described(
    optionalText(),
    'One or two sentences for lists, search engines and shares.',
    'Four videos, in the order in which a loaf is made.',
  ),
  videos: described(
    field(
      z.array(step).min(1),
      'a list of videos',
      (wrong) => {
        const list = toVideoList(wrong);
        if (wrong.found === null) return 'remove this empty entry';
        return list
          ? wrong.isPart
            ? `write ${list}`
            : `write it as a list: ${list}`
          : 'write one slug or id per line, each after "- "; for more, "video:", "note:", "from: 1:30" and "to: 4:00"';
      },
      toVideoList,
      { kind: 'steps' },
    ),
    'The videos in order: a slug or id each, or `video` with a `note` and the part `from` and `to`.',
    ['why-small-batches-win', 'dQw4w9WgXcQ'],
  ),
  weight: described(weight(), 'Lower comes first in the list of paths.', 10),
  ...visibilityFields,
  aliases: described(wordList(), 'Addresses that lead here.', ['/courses/bread']),
  date: described(optionalInstant(), 'When it was written.', '2024-11-05T06:00:34Z'),
  lastmod: described(optionalInstant(), 'When it was last changed.', '2025-01-31T09:00:00Z'),
  aliasesArchive: kept(),
  aliasesFor404: kept(),
});
