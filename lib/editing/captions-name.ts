/** The ways to read the name of a captions file as a video and a language. Asked by `captions-video.ts`. */
import { isKnownLanguage, LIVE_CHAT, toLanguageTag } from '@/lib/content/captions-language';
import { quote } from '@/lib/model/problem';

/** The language is a BCP 47 tag, undefined where the name has none. */
export type Reading = { name: string; language: string | undefined };

/** What exporters write where a title could be. */
const NOISE = /(?:^|[ ._-]{1,9})(?:captions|subtitles|transcript)$/iu;
/** A language and more at the end of a name: `.de-foo`. */
const TAIL = /\.(([a-z]{2,3})-[\w-]{1,99})$/iu;

/**
 * The whole name first, since a title may end in what looks like a language, then the longest language:
 * `Talk.captions.en` is that title, or in English `Talk.captions` or `Talk`.
 * @param stem the name without its extension
 */
export function readings(stem: string): Reading[] {
  const splits = [...stem.matchAll(/[._]/gu)].flatMap(({ index }) => {
    const language = toLanguage(stem.slice(index + 1));
    return language ? [{ name: stem.slice(0, index), language }] : [];
  });
  return [{ name: stem, language: undefined }, ...splits].flatMap((reading) => {
    const name = reading.name.replace(NOISE, '');
    return name === reading.name ? [reading] : [reading, { ...reading, name }];
  });
}

/** Why the language after the id of a video cannot be told, though there is one; undefined for most names. */
export function languageFault(after: string): string | undefined {
  if (LIVE_CHAT.test(after)) return 'holds the chat of a live stream, not captions';
  const [, tail = '', language = ''] = TAIL.exec(after) ?? [];
  const isUnknown = isKnownLanguage(language) && toLanguage(tail) === undefined;
  return isUnknown ? `ends with ${quote(tail)}, which is no language` : undefined;
}

/** Undefined for two or three letters that are no language. */
function toLanguage(written: string): string | undefined {
  return isKnownLanguage(written.split(/[-_]/u)[0]!) ? toLanguageTag(written) : undefined;
}
