/** The front matter keys that decide whether a page is shown; the same for videos, terms and paths. */
import { z } from 'zod';

import { described, field, onLinesBelow } from './field-hints';
import { flag, optionalInstant } from './fields';
import { parseInstant } from './instant';
import { toDateFault } from './right-values';

const asWord = (value: unknown) => (typeof value === 'string' ? value.trim().toLowerCase() : value);

/**
 * Hugo took a boolean before it took words, and still does: https://gohugo.io/content-management/build-options/
 * Capitals make no difference.
 */
const choice = (...words: string[]) =>
  z.preprocess(asWord, z.union([z.boolean(), z.enum(words)]).nullish());

/** Keys of `build` are read in any letter case, like all keys. */
const lowerKeys = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.toLowerCase(), inner]))
    : value;

const buildOptions = () =>
  field(
    z
      .preprocess(
        lowerKeys,
        z.looseObject({
          list: choice('always', 'local', 'never'),
          render: choice('always', 'link', 'never'),
        }),
      )
      .nullish(),
    'a list (always, local or never) and a render (always, link or never)',
    onLinesBelow(
      '"list: never" or "render: never" on a line',
      'write always, local or never for "list", and always, link or never for "render"',
    ),
  );

/** `published` is a date, or the opposite of `draft`. */
const published = () =>
  field(
    z
      .union([
        z.boolean(),
        z.string().transform((written, context) => {
          const parsed = parseInstant(written);
          if (parsed === undefined) context.addIssue({ code: 'custom', message: 'no date' });
          return parsed ?? z.NEVER;
        }),
      ])
      .nullish(),
    'true, false or a date',
    (wrong) =>
      toDateFault(wrong)?.fix ??
      'write false to keep the page out of the site, or a date like 2024-11-05T06:00:34Z',
    undefined,
    { reason: (wrong) => toDateFault(wrong)?.reason },
  );

/** Guides show those with a meaning; the others are names found only in Hugo files. */
export const visibilityFields = {
  draft: described(flag(), 'True keeps the page out of the site.', true),
  publishDate: described(
    optionalInstant(),
    'Keeps the page off the site until then.',
    '2025-02-01T06:00:00Z',
  ),
  expiryDate: described(
    optionalInstant(),
    'Takes the page off the site from then on.',
    '2030-01-01T00:00:00Z',
  ),
  build: described(
    buildOptions(),
    '`render: never` makes no page from the file; `list: never` makes one that no list, feed or search shows.',
    { list: 'never' },
  ),
  _build: buildOptions(),
  headless: flag(),
  published: published(),
  pubdate: optionalInstant(),
  unpublishdate: optionalInstant(),
};

/** The parsed values of these keys. */
export type VisibilityData = z.output<z.ZodObject<typeof visibilityFields>>;

export const VISIBILITY_KEYS = Object.keys(visibilityFields);

/** What decides whether a page is shown. */
export const pageSchema = z.object({ ...visibilityFields, date: optionalInstant() });

/** Values that a page may inherit, by their schema names. */
export type Inherited = Partial<z.output<typeof pageSchema>>;
