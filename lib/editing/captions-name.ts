/** The ways to read the name of a captions file as a video and a language. Asked by `captions-video.ts`. */

/** The language is a BCP 47 tag, undefined where the name has none. */
export type Reading = { name: string; language: string | undefined };

/** `en`, `en-GB`, `zh_Hans_CN`. */
const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?$/iu;
/** yt-dlp adds it to the language that is spoken. */
const SPOKEN = /-orig$/iu;
/** What exporters write where a title could be. */
const NOISE = /(?:^|[ ._-]{1,9})(?:captions|subtitles|transcript)$/iu;

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/**
 * The whole name first, since a title may end in what looks like a language, then the longest language:
 * `Talk.captions.en` is that title, or in English `Talk.captions` or `Talk`.
 * @param stem the name without its extension
 */
export function readings(stem: string): Reading[] {
  const text = stem.replace(SPOKEN, '');
  const splits = [...text.matchAll(/[._]/gu)].flatMap(({ index }) => {
    const language = toLanguage(text.slice(index + 1));
    return language ? [{ name: text.slice(0, index), language }] : [];
  });
  return [{ name: stem, language: undefined }, ...splits].flatMap((reading) => {
    const name = reading.name.replace(NOISE, '');
    return name === reading.name ? [reading] : [reading, { ...reading, name }];
  });
}

/** `en_gb` -> `en-GB`; undefined for two or three letters that are no language. */
function toLanguage(written: string): string | undefined {
  if (!LANGUAGE.test(written)) return undefined;
  const tag = written.replaceAll('_', '-');
  return languageNames.of(tag) && Intl.getCanonicalLocales(tag)[0];
}
