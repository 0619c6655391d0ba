/** The kinds of fields that schemas are made of: what a value may be, and what an editor is told if it is not. */
import { z } from 'zod';

import { CHANGEFREQS } from '@/lib/model/video';

import { field, type FieldKind, onLinesBelow } from './field-hints';
import { parseInstant, ZERO } from './instant';
import { asList, asUnquotedList, inQuotes, putInQuotes } from './quoting';
import {
  saysNothing,
  toDate,
  toDateFault,
  toEitherDate,
  toNumber,
  toText,
  toTextList,
  toTrue,
  type Wrong,
} from './right-values';

const toPart = (right: string, source: string) =>
  right === inQuotes(source) ? putInQuotes(source) : `write ${right}`;

const textHint = (isText: boolean) =>
  [
    'text',
    (wrong: Wrong) => {
      if (toText(wrong) !== undefined) return putInQuotes(wrong.source);
      const more = wrong.found === null ? `; if it is one, ${putInQuotes(wrong.source)}` : '';
      return `write some text${more}`;
    },
    toText,
    { isText },
  ] as const;

/** Text that is not empty. */
export const text = () => field(z.string().trim().min(1), ...textHint(true));

/** Text that may be empty. */
export const optionalText = () => field(z.string().trim().nullish(), ...textHint(true));

/** An address or other text without spaces, so that " #" after it starts a comment. */
export const optionalWord = () => field(z.string().trim().nullish(), ...textHint(false));

type Entry = z.ZodType<string, string>;

const list = (isText: boolean, kind: FieldKind, entry: Entry = z.string().trim().min(1)) =>
  field(
    z.array(entry).nullish(),
    'a list of texts',
    (wrong) => {
      const { found, source, isPart } = wrong;
      const right = toTextList(wrong);
      if (!isPart && saysNothing(found) && source !== '')
        return `remove it if there are none, or write it as a list: ${asList(source)}`;
      const several = isPart ? undefined : asUnquotedList(source);
      if (several)
        return `write it as a list: ${several}, or, if it is one text, ${asList(source)}`;
      if (right !== undefined)
        return isPart ? toPart(right, source) : `write it as a list: ${right}`;
      if (found !== '' && found !== null)
        return 'write one text per line, each after "- "; put numbers in quotes';
      const more =
        source !== '' && found === null ? `; if it is a text, ${putInQuotes(source)}` : '';
      return `remove this empty entry${more}`;
    },
    toTextList,
    { isText, kind },
  );

export const textList = () => list(true, 'lines');

/** Titles of terms. */
export const termList = () => list(true, 'terms');

/** Addresses or other texts without spaces, so that " #" after one starts a comment. */
export const wordList = (entry?: Entry) => list(false, 'lines', entry);

export const flag = () =>
  field(
    z.boolean().nullish(),
    'true or false',
    (wrong) => (toTrue(wrong) ? 'write true' : 'write true or false, without quotes'),
    toTrue,
    { kind: 'flag' },
  );

const parsed = () =>
  z.string().transform((written, context) => {
    const read = parseInstant(written);
    if (read === undefined) context.addIssue({ code: 'custom', message: 'no date' });
    return read ?? z.NEVER;
  });

const dateField = <T extends z.ZodType>(schema: T): T =>
  field(
    schema,
    'a date like 2024-11-05T06:00:34Z',
    (wrong) => {
      const [one, other] = toEitherDate(wrong);
      const form = other
        ? `${one}, or ${other} if the month comes first`
        : 'the year, month and day, like 2024-11-05';
      return toDateFault(wrong)?.fix ?? `write ${toDate(wrong) ?? form}`;
    },
    toDate,
    { kind: 'date', reason: (wrong) => toDateFault(wrong)?.reason },
  );

/** A date, with or without time and zone, as an ISO 8601 instant in UTC. */
export const instant = () => dateField(parsed());

/** The same, but optional; Go's zero time, which Hugo tools write, counts as none. */
export const optionalInstant = () =>
  dateField(parsed().transform((read) => (read === ZERO ? null : read))).nullish();

/** Values nobody shows, kept for the tools that wrote them. */
export const kept = () => z.unknown().optional();

export const sitemap = () =>
  field(
    z
      .object({
        priority: z.number().min(0).max(1).nullish(),
        changefreq: z.enum(CHANGEFREQS).nullish(),
        disable: z.boolean().nullish(),
      })
      .loose()
      .nullish(),
    'a priority from 0 to 1 and a changefreq like monthly',
    onLinesBelow(
      '"priority: 0.5" and "changefreq: monthly" on lines',
      'write a priority from 0 to 1, and a changefreq like monthly',
    ),
  );

export const weight = () =>
  field(
    z.number().nullish(),
    'a number',
    (wrong) => `write ${toNumber(wrong) ?? 'a number without quotes; lower is more relevant'}`,
    toNumber,
    { kind: 'number' },
  );
