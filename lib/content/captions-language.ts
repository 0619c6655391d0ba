/** The language named by the file name of captions. Used by the captions reader and the `captions` command. */

const options = { fallback: 'none' } as const;
const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language', ...options });
const REGIONS = new Intl.DisplayNames(['en'], { type: 'region', ...options });
const SCRIPTS = new Intl.DisplayNames(['en'], { type: 'script', ...options });

/** How captions were made, which is not a language: `en-orig` from yt-dlp, `en-cc`. */
const KIND = /^(?:orig|auto|asr|cc|sdh|forced)$/iu;
/** The id that YouTube appends to the language of a track with its own name: `en-eEY6OEpapPo`. */
const TRACK_ID = /-[\w-]{11}$/u;

/** What yt-dlp calls the chat of a live stream, which it offers as subtitles. */
export const LIVE_CHAT = /(?:^|\.)live_chat$/iu;

/**
 * A BCP 47 tag; undefined if no language is named. `en_gb` is `en-GB`. `de-en` is `de`: yt-dlp writes
 * `<language>-<language it was translated from>`; see `_video.py` of its extractor for YouTube.
 */
export function toLanguageTag(written: string): string | undefined {
  const parts = written.replaceAll('_', '-').split('-');
  const tag = takeLanguage(parts);
  if (tag === undefined) return undefined;
  const [next = ''] = parts;
  const isSource = isKnownLanguage(next) && takeLanguage(parts) && parts.length === 0;
  const isRead = parts.length === 0 || isSource || /^x$/iu.test(next);
  if (isRead || (parts.length === 1 && KIND.test(next))) return tag;
  return TRACK_ID.test(written) ? toLanguageTag(written.replace(TRACK_ID, '')) : undefined;
}

export function isKnownLanguage(subtag: string): boolean {
  return /^[a-z]{2,3}$/iu.test(subtag) && LANGUAGES.of(subtag) !== undefined;
}

/** The main language of a country whose code stands in place of one: `jp` -> `ja`. */
export function languageOfRegion(written: string): string | undefined {
  const [code = ''] = written.toUpperCase().split(/[-_]/u);
  const isRegion = /^(?!ZZ)[A-Z]{2}$/u.test(code) && REGIONS.of(code) !== undefined;
  const { language } = new Intl.Locale(isRegion ? `und-${code}` : 'und').maximize();
  return isRegion && isKnownLanguage(language) ? language : undefined;
}

/** Takes language, script, region and variants off the front of the subtags. */
function takeLanguage(parts: string[]): string | undefined {
  const [language = ''] = parts;
  // Three letters may be a language without an English name; every one of two letters has one.
  const isForm = /^[a-z]{2,3}$/iu.test(language);
  if (!isForm || (language.length === 2 && !isKnownLanguage(language))) return undefined;
  const taken = [parts.shift()];
  if (/^[a-z]{4}$/iu.test(parts[0] ?? '') && SCRIPTS.of(parts[0]!)) taken.push(parts.shift());
  if (isRegion(parts[0] ?? '', language)) taken.push(parts.shift());
  while (isVariant(parts[0] ?? '')) taken.push(parts.shift());
  try {
    return Intl.getCanonicalLocales(taken.join('-'))[0];
  } catch {
    return undefined;
  }
}

/**
 * Two letters may be a region or the language of a translation: `fr-ca` and `en-de`. They are a region if written in
 * capitals, if they are not a language, if that language is the main one spoken there, or if the pair has a name of its own.
 */
function isRegion(subtag: string, language: string): boolean {
  const isForm = /^(?:[a-z]{2}|\d{3})$/iu.test(subtag) && !KIND.test(subtag);
  if (!isForm || REGIONS.of(subtag.toUpperCase()) === undefined) return false;
  const main = new Intl.Locale(`und-${subtag}`).maximize().language;
  return (
    subtag === subtag.toUpperCase() ||
    !isKnownLanguage(subtag) ||
    main === language.toLowerCase() ||
    // "Canadian French", but "French (Belgium)".
    !LANGUAGES.of(`${language}-${subtag}`)?.includes('(')
  );
}

function isVariant(subtag: string): boolean {
  return /^(?:[a-z\d]{5,8}|\d[a-z\d]{3})$/iu.test(subtag) && !KIND.test(subtag);
}
