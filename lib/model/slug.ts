/** Slugs by Hugo's rule, so that every address of a Hugo site stays the same. Used by the content lib and the catalog. */

/** The longest address segment, in bytes of UTF-8: build output names files after it. */
export const MAX_SEGMENT_BYTES = 240;

const ALLOWED = /[\p{L}\p{Nd}\p{M}._#+~@-]/u;
const SPACE = /\p{White_Space}/u;

/**
 * The address segment Hugo makes from a title or a term: letters, digits, marks and `. _ # + ~ @ -`
 * stay, runs of spaces become one hyphen, everything else is dropped, and the result is lower-case.
 * Source: `Sanitize` in Hugo's `common/paths` and `MakePathSanitized`, which lower-cases.
 * One difference: a slash becomes a hyphen, since a slug is a single segment here.
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
  // A dropped character may have separated a letter from its accent.
  return toLower(slug).normalize('NFC');
}

/**
 * Lower-cases each letter by itself, as Go does: `İ` becomes `i`, and Σ becomes `σ` even at the end of a word.
 * Source: `strings.ToLower` and `CaseRanges` of the package `unicode`.
 */
export function toLower(text: string): string {
  return text.replaceAll('İ', 'i').replaceAll('Σ', 'σ').toLowerCase();
}

/** Hugo's own address for a term with slashes: `A/B` -> `a/b`. Equal to the slug for all others. */
export function toHugoTermPath(text: string): string {
  return text.split('/').map(toSlug).filter(Boolean).join('/');
}

export type SegmentFault = 'empty' | 'dots' | 'slash' | 'control' | 'percent' | 'long';

/** What prevents a text from being one segment of an address, or undefined. */
export function segmentFault(segment: string): SegmentFault | undefined {
  if (segment === '') return 'empty';
  if (/^\.+$/u.test(segment)) return 'dots';
  if (/[/\\]/u.test(segment)) return 'slash';
  if (/[\p{Cc}\p{Cs}]/u.test(segment)) return 'control';
  // Servers and proxies decode an address more than once.
  if (segment.includes('%')) return 'percent';
  if (fileNameBytes(segment) > MAX_SEGMENT_BYTES) return 'long';
  return undefined;
}

/** What the files of a page end in; servers do not tell letter cases apart. */
const FILE_END = /\.(md|json|txt|vtt)$/iu;

/** A slug like this one that is no name of a file: `readme.md` -> `readme-md`. */
export function unlikeFile(slug: string): string {
  return slug.replace(FILE_END, '-$1');
}

/** What `replace` of JavaScript takes for the text around it, as Next.js does with a slug: it would be another address. */
const REPLACED = /\$[$&'`]/u;

/** What prevents a text from being the last segment of a page with files of its own, like `<slug>.md`, or undefined. */
export function slugFault(
  slug: string,
): SegmentFault | 'file' | 'hidden' | 'pattern' | 'replaced' | undefined {
  const fault = segmentFault(slug);
  if (fault) return fault;
  // Servers do not send hidden files.
  if (slug.startsWith('.')) return 'hidden';
  // Its address may be that of a file of another page, and is served like one.
  if (FILE_END.test(slug)) return 'file';
  if (REPLACED.test(slug)) return 'replaced';
  // The name of a folder in `app/`, and so of no page of it.
  return /^\[.*\]$/u.test(slug) ? 'pattern' : undefined;
}

/** What Windows keeps for itself, whatever follows it: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/iu;

/**
 * Why a slug cannot name files on Windows, in words that follow it, or undefined.
 * @param isFolder whether it names a folder, too; files have something after it
 */
export function windowsFault(slug: string, isFolder = true): string | undefined {
  if (RESERVED.test(slug)) return 'is a name that Windows keeps for devices';
  if (isFolder && /[. ]$/u.test(slug)) return 'ends in a dot or space, which Windows drops';
  const [found] = /[<>:"|?*]/u.exec(slug) ?? [];
  return found && `contains "${found}", which no file on Windows may`;
}

/** The bytes of a segment in a file name: UTF-8, but `%`, `?` and `#` count as three characters. */
export function fileNameBytes(segment: string): number {
  return new TextEncoder().encode(segment.replace(/[%?#]/gu, '%00')).length;
}
