/** The fields of `site.yaml` that contain addresses: links, hosts, and who publishes the videos. Used by `site-schema.ts`. */
import { z } from 'zod';

import { toHost } from '@/lib/model/picture-hosts';
import { RADII, WARMTHS } from '@/lib/model/theme/theme';

import { field, onLinesBelow } from './field-hints';
import { text, wordList } from './fields';
import { isLinkAddress, isWebAddress, linkFault } from './link-fault';
import { asEntry, inQuotes } from './quoting';
import type { Wrong } from './right-values';

const link = z.object({
  label: text(),
  url: z
    .string()
    // For editors that check the file as it is typed.
    .regex(/^(?:https?:\/\/|\/(?!\/)|mailto:)/u, { abort: true })
    .refine(isLinkAddress),
});
export const links = () =>
  field(
    z.array(link).nullish(),
    'a list of labels and urls',
    (wrong) =>
      partFault(wrong)?.fix ??
      'write "- label: …" and below it "  url: …", a path on this site or an https address',
    undefined,
    { reason: (wrong) => partFault(wrong)?.reason },
  );

const partFault = ({ found, isPart }: Wrong) =>
  isPart && typeof found === 'string' ? linkFault(found) : undefined;

/** What to write in place of what is no address of another site. */
function webFix({ found }: Wrong): string {
  const fix = linkFault(String(found))?.fix ?? '';
  return /^write https?:/u.test(fix) ? fix : 'write a whole address, like https://example.com';
}

const ofAuthor = onLinesBelow('"name: …" and "url: https://…" on lines', 'write some text');

/** A name alone -> `{ name: 'A' }`. */
function toAuthor({ found, isPart }: Wrong): string | undefined {
  const isName = typeof found === 'string' && !isPart && /^[^:/@]+$/u.test(found);
  return isName ? `{ name: ${inQuotes(found.trim())} }` : undefined;
}

const eitherOf = (words: readonly string[]) =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words);

const brandFile = (example: string) =>
  field(
    z
      .string()
      .regex(/^(?!\/)[^\\:?#]+$/u)
      .nullish(),
    'the path of a file in the content folder',
    `write it from there, like ${example}`,
  );

export const theme = () =>
  field(
    z
      .object({
        accent: field(
          z
            .string()
            .regex(/^#(?:[\da-f]{3}){1,2}$/iu)
            .nullish(),
          'a colour like "#0b6e4f"',
          'write it in quotes, with a hash and three or six digits',
          undefined,
          // So that its hash is no comment.
          { isText: true },
        ),
        warmth: field(z.enum(WARMTHS).nullish(), eitherOf(WARMTHS), `write ${eitherOf(WARMTHS)}`),
        radius: field(z.enum(RADII).nullish(), eitherOf(RADII), `write ${eitherOf(RADII)}`),
        logo: brandFile('brand/logo.svg'),
        typeface: brandFile('brand/text.woff2'),
      })
      .nullish(),
    'lines with accent, warmth, radius, logo and typeface',
    onLinesBelow('"accent: …" on a line', 'leave it out'),
  );

export const author = () =>
  field(
    z
      .object({
        name: text(),
        url: field(
          z
            .string()
            .regex(/^https?:\/\//u, { abort: true })
            .refine(isWebAddress)
            .nullish(),
          'a web address',
          webFix,
        ),
        type: field(
          z.enum(['Person', 'Organization']).nullish(),
          'Person or Organization',
          ({ found }) =>
            `write ${['Person', 'Organization'].find((type) => type.toLowerCase() === String(found).toLowerCase()) ?? 'Person or Organization'}`,
        ),
      })
      .nullish(),
    'a name and an address',
    (wrong) => (toAuthor(wrong) ? `write it as ${toAuthor(wrong)}` : ofAuthor(wrong)),
    toAuthor,
  );

/** `https://img.example.org/x/` -> `img.example.org`. */
function meantHost({ found }: Wrong): string | undefined {
  const host = typeof found === 'string' ? toHost(found) : undefined;
  return host && asEntry(host);
}

/** Names of hosts, each perhaps with a port. */
export const hosts = () =>
  wordList(
    field(
      z
        .string()
        .trim()
        // For editors that check the file as it is typed.
        .regex(/^[^\s/\\@?#*]+$/u, { abort: true })
        .refine((host) => toHost(host) !== undefined),
      'the name of a host',
      (wrong) =>
        (wrong.found ?? '') === ''
          ? 'remove this empty entry'
          : `write ${meantHost(wrong) ?? 'a name like img.example.org'}`,
      meantHost,
    ),
  );
