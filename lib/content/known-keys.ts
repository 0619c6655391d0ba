/** Every key that any content file may have, in lower case. Used where YAML cannot read a line. */
import type { z } from 'zod';

import { DEFAULT_TAXONOMIES } from '@/lib/model/site';

import { CHAPTER_KEYS } from './chapter-field';
import type { FieldKind } from './field-hints';
import { hintOf } from './hint-of';
import { watchPathSchema } from './watch-path-schema';
import { HUGO_KEYS, VIDEO_KEYS } from './schema';
import { siteSchema } from './site-schema';
import { termSchema } from './term-schema';
import { videoFields } from './video-schema';

const KEYS = new Set(
  [
    ...VIDEO_KEYS,
    ...HUGO_KEYS,
    ...Object.values(DEFAULT_TAXONOMIES),
    ...[termSchema, watchPathSchema, siteSchema].flatMap(({ shape }) => Object.keys(shape)),
  ].map((key) => key.toLowerCase()),
);

export function isKnownKey(key: string): boolean {
  return KEYS.has(key.toLowerCase());
}

const FIELDS = [videoFields, ...[termSchema, watchPathSchema, siteSchema].map(({ shape }) => shape)]
  .flatMap((shape) => Object.entries(shape as Record<string, z.ZodType>))
  .map(([key, schema]) => [key.toLowerCase(), schema] as const);

const LISTS = new Set<FieldKind | undefined>(['lines', 'terms', 'steps', 'chapters']);
const LIST_KEYS = new Set([
  ...Object.values(DEFAULT_TAXONOMIES),
  ...FIELDS.filter(([, schema]) => LISTS.has(hintOf(schema).kind)).map(([key]) => key),
]);

/** Whether its value is a list of texts. */
export function isListKey(key: string): boolean {
  return LIST_KEYS.has(key.toLowerCase());
}

/** What the value of a key was certainly meant to be, as YAML; undefined for texts and lists. */
export function mendedValue(key: string, source: string): string | undefined {
  const name = key.toLowerCase();
  const schema = FIELDS.find(([own]) => own === name)?.[1];
  const hint = schema && hintOf(schema);
  if (!hint || !VALUES.has(hint.kind)) return undefined;
  return hint.mend?.({ found: source, source, isPart: false });
}

/** Kinds of fields whose values have one form. */
const VALUES = new Set<FieldKind | undefined>(['flag', 'number', 'date', 'videoId']);

type Within = { isList: boolean; keys: string[] };
type Part = z.ZodType & {
  unwrap?: () => z.ZodType;
  out?: z.ZodType;
  options?: z.ZodType[];
  shape?: Record<string, z.ZodType>;
};

const WITHIN = new Map<string, Within>([
  ...FIELDS.flatMap(([key, schema]) => {
    const within = findWithin(schema);
    return within ? [[key, within] as const] : [];
  }),
  // Their schema takes an entry as it is, and reads it itself.
  ['chapters', { isList: true, keys: CHAPTER_KEYS }],
]);

/** The keys that may stand below one, and whether they are those of the entries of a list: of `author`, of `navigation`. */
export function keysWithin(key: string): Within | undefined {
  return WITHIN.get(key.toLowerCase());
}

function findWithin(schema: z.ZodType): Within | undefined {
  const { shape, options, out } = schema as Part;
  if (shape) return { isList: false, keys: Object.keys(shape).map((key) => key.toLowerCase()) };
  if (options) return options.map(findWithin).find(Boolean);
  const inner = (schema as Part).unwrap?.() ?? out;
  const within = inner && findWithin(inner);
  return within && { ...within, isList: within.isList || schema.type === 'array' };
}

/** A key that may keep a page out of the site; a line with one never becomes part of a text. */
export const HIDING_KEY =
  /(?:^|[\s,{])_?(?:draft|headless|published|pubdate|publishdate|unpublishdate|expirydate|build|cascade|private|hidden|unlisted|secret|visibility|status|entwurf|brouillon|borrador|rascunho|bozza|szkic|ver(?:ö|oe)ffentlicht|publié|publicad[ao]|pubblicato|gepubliceerd|opublikowan[yae]|черновик|مسودة|טיוטה|下書き|草稿|초안)["']?\s*:/iu;
