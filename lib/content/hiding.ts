/** Keys that are meant to hide a page but do not: other systems know them, Reelmark and Hugo do not. */
import { type Problem, quote } from '@/lib/model/problem';

import { toDateForm } from './date-forms';
import type { FrontMatter } from './front-matter';
import {
  CLOSED,
  ENDS,
  FROM,
  HIDES,
  HOLDERS,
  MAY_HIDE,
  NO,
  OPEN,
  SHOWS,
  STATES,
  UNTIL,
  YES,
} from './hiding-words';
import { parseInstant } from './instant';
import { VISIBILITY_KEYS } from './visibility-schema';

/** How a key asks: at once, from a day on, or up to one. A day is as written in our own keys. */
type Wish = { field: 'draft' } | { field: 'publishDate' | 'expiryDate'; day: string };

/**
 * What an unknown key asks for, if it asks for a page not to be public; in any letter case, with or without `-` and `_`.
 * @param now milliseconds since 1970
 */
function wishOf(key: string, value: unknown, now: number): Wish | undefined {
  const name = toName(key);
  if (value == null || (typeof value === 'object' && !Array.isArray(value))) return undefined;
  const written = String(value).trim();
  const said = lowered(written);
  const day = parseInstant(written) ? written : toDateForm(written);
  const instant = Date.parse(parseInstant(day ?? '') ?? '');
  if (day !== undefined && FROM.test(name) && instant > now) return { field: 'publishDate', day };
  if (day !== undefined && ENDS.test(name)) return { field: 'expiryDate', day };
  const isHidden =
    (HIDES.test(name) && !NO.test(said)) ||
    (MAY_HIDE.test(name) && YES.test(said)) ||
    (UNTIL.test(name) && instant <= now) ||
    (SHOWS.test(name) && NO.test(said) && said !== '') ||
    (STATES.test(name) && !OPEN.test(said) && (CLOSED.test(said) || isHidingWord(said)));
  return isHidden ? { field: 'draft' } : undefined;
}

const lowered = (text: string) => text.normalize('NFC').toLowerCase();
const toName = (key: string) => lowered(key).replace(/[\s_.'’-]/gu, '');

/** `entwurf`, `em rascunho` and `non publié`. */
function isHidingWord(said: string): boolean {
  const words = said.split(/[\s_.'’-]+/u);
  return [words.join(''), ...words].some((word) => HIDES.test(word) || MAY_HIDE.test(word));
}

/** Whether an unknown key asks for a page not to be public. @param now milliseconds since 1970 */
export function asksToHide(key: string, value: unknown, now = Date.now()): boolean {
  return wishOf(key, value, now) !== undefined;
}

/** What to do about an unknown key that would say when the page is shown, if it had a value. */
function emptyFix(key: string): string | undefined {
  const name = toName(key);
  const isEnd = ENDS.test(name) || UNTIL.test(name);
  if (!isEnd && !FROM.test(name)) return undefined;
  return `remove it, or write "${isEnd ? 'expiryDate' : 'publishDate'}: " and a day like 2030-01-31`;
}

/** The line of ours that says what an unknown key asks for, if it asks for a page not to be public. */
export function hidingLine(key: string, value: unknown, now = Date.now()): string | undefined {
  const wish = wishOf(key, value, now);
  if (!wish) return undefined;
  return wish.field === 'draft' ? 'draft: true' : `${wish.field}: ${wish.day}`;
}

/** Whether a key may have to do with hiding, whatever its value. */
export function maySpeakOfHiding(key: string): boolean {
  const name = toName(key);
  return [HIDES, MAY_HIDE, SHOWS, STATES, FROM, UNTIL, ENDS].some((words) => words.test(name));
}

type Entry = { path: string[]; value: unknown };

/** Each key with its value, including those nested in keys that contain other properties of a page. */
function listEntries(data: Record<string, unknown>, path: string[] = []): Entry[] {
  return Object.entries(data).flatMap(([key, value]) => {
    const own = { path: [...path, key], value };
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [own];
    if (path.length === MOST_LEVELS || PASSED_ON.test(key)) return [];
    const inner = listEntries(value as Record<string, unknown>, own.path);
    return HOLDERS.test(toName(key)) ? inner : inner.filter((entry) => isOurs(entry.path.at(-1)!));
  });
}

const MOST_LEVELS = 3;
/** What it contains is meant for other pages. */
const PASSED_ON = /^cascade$/iu;
const OURS = new Set(VISIBILITY_KEYS.map((key) => key.toLowerCase()));

/** A key that hides a page, or shows it, in the first column. */
export function isOurs(key: string): boolean {
  return OURS.has(key.toLowerCase());
}

/**
 * A warning for each such key of a page that is shown, including those in `params` and the like.
 * @param told what has already been reported; one problem per key is enough
 */
export function reportHidingKeys(
  { file, data, locateKey, locate, asWritten }: FrontMatter,
  known: string[],
  told: Problem[],
  now = Date.now(),
): Problem[] {
  const names = new Set(known.map((name) => name.toLowerCase()));
  return listEntries(data)
    .filter(({ path }) => path.length > 1 || !names.has(path[0]!.toLowerCase()))
    .filter(({ path }) => !told.some(({ field }) => field === path.at(-1)))
    .flatMap(({ path, value }): Problem[] => {
      const field = path.at(-1)!;
      const place = path.length === 1 ? locateKey(path[0]!) : locate(path);
      const told = { severity: 'warning', file, ...place, field } as const;
      const wish = wishOf(field, value, now);
      const empty = value === null && asWritten(path) === '' ? emptyFix(field) : undefined;
      if (empty) return [{ ...told, message: 'has no value, so it hides nothing', fix: empty }];
      const message = `${quote(value)} hides nothing: the key is not known, and the page is public`;
      return wish ? [{ ...told, message, fix: toFix(wish, data) }] : [];
    });
}

/** A page with a key of its own that decides gets no second one. */
function toFix(wish: Wish, data: Record<string, unknown>): string {
  const own = new Set(Object.keys(data).map((key) => key.toLowerCase()));
  const lists = '"build: { list: never }" to keep it out of lists';
  if (own.has('draft'))
    return `make "draft" true to keep the page out of the site, or write ${lists}`;
  const isTaken = VISIBILITY_KEYS.some((key) => own.has(key.toLowerCase()));
  if (wish.field === 'draft' || isTaken)
    return `write "draft: true" to keep the page out of the site, or ${lists}`;
  const outcome =
    wish.field === 'publishDate'
      ? 'to keep the page off the site until then'
      : 'to take the page off the site from then on';
  return `write "${wish.field}: ${wish.day}" ${outcome}, or "draft: true" to keep it out for good`;
}
