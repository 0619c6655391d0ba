/** Where a file has the value of a missing field, and the line to write. Used by `validate.ts`. */
import type { Problem } from '@/lib/model/problem';

import { isBareLength, OPTIONAL_READERS, READERS, type Value } from './foreign-keys';
import type { FrontMatter } from './front-matter';
import { asksToHide } from './hiding';
import { parseInstant } from './instant';
import { inQuotes } from './quoting';
import { onlyVideo } from './video-mentions';
import { VISIBILITY_KEYS } from './visibility-schema';
import type { Place } from './yaml';

/** What a value has to be, where that is not certain. */
const UNSURE: Record<string, string> = {
  videoId: 'the video of this page',
  duration: 'in seconds',
};

export const OPTIONAL_FIELDS = Object.keys(OPTIONAL_READERS);

/** The problem of a missing field if exactly one value can be meant. */
export type Holder = Pick<Problem, 'line' | 'column' | 'message' | 'fix' | 'mend'>;

/** @param key how the file spells the field, if it is there without a value */
export function findHolder(
  field: string,
  key: string | undefined,
  frontMatter: FrontMatter,
): Holder | undefined {
  const values = listValues(frontMatter);
  const held = heldByKey(field, values) ?? heldByBody(field, frontMatter);
  if (!held || values.some((value) => isHiding(value, held))) return undefined;
  const { locate, locateKey, asWritten } = frontMatter;
  const { text, where, by, isCertain } = held;
  const line = `${field}: ${text}`;
  const told = {
    message: `is missing; ${where}`,
    fix: `write ${line}${isCertain ? '' : `, if it is ${UNSURE[field]}`}`,
  };
  const withMend = (place: Place, found: string, written: string) => ({
    ...place,
    ...told,
    ...(isCertain && { mend: { found, text: written } }),
  });
  if (key !== undefined) {
    const source = asWritten([key]) ?? '';
    if (source !== '') return withMend(locate([key]), source, text);
    return withMend(locateKey(key), `${key}:`, `${key}: ${text}`);
  }
  if (by === undefined) return withMend({ line: 1, column: 1 }, '---\n', `---\n${line}\n`);
  const place = locateKey(by);
  // A line of its own has no place in braces or below a merge key.
  const isLine = place.column === 1 && place.line > 1;
  return isLine ? withMend(place, '', `${line}\n`) : { ...place, ...told };
}

type Held = {
  /** As YAML. */
  text: string;
  where: string;
  /** The first-level key that contains it. */
  by?: string;
  isCertain: boolean;
};

function heldByKey(field: string, values: Value[]): Held | undefined {
  const read = READERS[field] ?? OPTIONAL_READERS[field];
  const found = values.flatMap((value) => {
    const text = read?.(value);
    return text === undefined ? [] : [{ text, value }];
  });
  const [first] = found;
  if (!first || found.some(({ text }) => text !== first.text)) return undefined;
  const names = first.value.path.filter((part) => typeof part === 'string');
  return {
    text: first.text,
    where: `"${names.join('.')}" contains it`,
    by: names[0]!,
    isCertain: field !== 'duration' || !isBareLength(first.value),
  };
}

function heldByBody(field: string, { body }: FrontMatter): Held | undefined {
  const video = field === 'videoId' ? onlyVideo(body) : undefined;
  if (!video) return undefined;
  const where = `the text ${video.isShown ? 'shows' : 'links to'} one video`;
  return { text: inQuotes(video.videoId), where, isCertain: video.isShown };
}

/**
 * Whether a value asks, in words that mean nothing here, for the page not to be public, or not yet: such a
 * page is left to a person.
 */
function isHiding({ path: [first, ...rest], text }: Value, { by }: Held): boolean {
  const key = String(first).toLowerCase();
  if (OWN.includes(key)) return false;
  const isToCome = Date.parse(parseInstant(text) ?? '') > Date.now();
  return asksToHide(String(rest.at(-1) ?? first), text) || (isToCome && first !== by);
}

/** The same statement in our own keys. */
const OWN = ['date', ...VISIBILITY_KEYS].map((key) => key.toLowerCase());

export function listValues({ data, asWritten }: FrontMatter): Value[] {
  const walk = (value: unknown, path: PropertyKey[]): Value[] => {
    if (typeof value === 'object' && value !== null) {
      const isList = Array.isArray(value);
      return Object.entries(value).flatMap(([key, inner]) =>
        walk(inner, [...path, isList ? Number(key) : key]),
      );
    }
    const names = path.filter((part) => typeof part === 'string');
    const name = names.map((part) => part.toLowerCase().replace(/[\s_-]/gu, '')).join('.');
    const text = typeof value === 'number' ? asWritten(path) : String(value ?? '').trim();
    const source = () => (typeof value === 'string' ? asWritten(path) : undefined);
    return [{ path, name, text: text ?? '', source }];
  };
  return walk(data, []);
}
