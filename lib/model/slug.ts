/** Slugs by Hugo's rule, so that every address of a Hugo site stays the same. Asked by the content lib and the catalog. */

/** The most bytes of UTF-8 one segment of an address may have: build output names files after it. */
export const MAX_SEGMENT_BYTES = 240;

const ALLOWED = /[\p{L}\p{Nd}\p{M}._#+~@-]/u;
const SPACE = /\p{White_Space}/u;

/**
 * The address segment Hugo makes from a title or a term: letters, digits, marks and `. _ # + ~ @ -`
 * stay, runs of spaces become one hyphen, all else goes, and the result is lower-case.
 * Source: `Sanitize` in Hugo's `common/paths` and `MakePathSanitized`, which lower-cases.
 * One difference: a slash becomes a hyphen, since a slug is one segment here.
 */
export function toSlug(text: string): string {
  let slug = '';
  let pendingHyphen = false;
  for (const char of text.normalize('NFC').replace(/[/\\]/gu, '-')) {
    if (ALLOWED.test(char)) {
      if (pendingHyphen && char !== '-') slug += '-';
      pendingHyphen = false;
      slug += char;
    } else if (slug !== '' && !slug.endsWith('-') && SPACE.test(char)) {
      pendingHyphen = true;
    }
  }
  // What was dropped may have stood between a letter and its accent.
  return toLower(slug).normalize('NFC');
}

/**
 * Each letter by itself, as Go does: `İ` becomes `i`, and a Σ is `σ` at the end of a word, too.
 * Source: `strings.ToLower` and `CaseRanges` of the package `unicode`.
 */
export function toLower(text: string): string {
  return text.replaceAll('İ', 'i').replaceAll('Σ', 'σ').toLowerCase();
}

/** The address Hugo itself gives a term with slashes: `A/B` -> `a/b`. Equal to the slug for all others. */
export function toHugoTermPath(text: string): string {
  return text.split('/').map(toSlug).filter(Boolean).join('/');
}

export type SegmentFault = 'empty' | 'dots' | 'slash' | 'control' | 'long';

/** What keeps a text from being one segment of an address, or undefined if nothing does. */
export function segmentFault(segment: string): SegmentFault | undefined {
  if (segment === '') return 'empty';
  if (/^\.+$/u.test(segment)) return 'dots';
  if (/[/\\]/u.test(segment)) return 'slash';
  if (/[\p{Cc}\p{Cs}]/u.test(segment)) return 'control';
  if (fileNameBytes(segment) > MAX_SEGMENT_BYTES) return 'long';
  return undefined;
}

/** Bytes a segment takes in the name of a file: UTF-8, but `%`, `?` and `#` as three characters. */
export function fileNameBytes(segment: string): number {
  return new TextEncoder().encode(segment.replace(/[%?#]/gu, '%00')).length;
}
