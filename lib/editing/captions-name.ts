/** The ways to read the name of a captions file as a video and a language. Used by `captions-video.ts`. */
import { isKnownLanguage, LIVE_CHAT, toLanguageTag } from '@/lib/content/captions-language';
import { quote } from '@/lib/model/problem';
import { isVideoId } from '@/lib/model/youtube';

import { toNamedLanguage } from '@/lib/content/language-names';

/** The language is a BCP 47 tag, undefined if the name has none; a fault says that it has one that is not understood. */
export type Reading = { name: string; language: string | undefined; fault?: string };

/** What exporters write in place of a title. */
const NOISE = /(?:^|[ ._-]{1,9})(?:captions|subtitles|transcript)$/iu;
/** A language and more at the end of a name: `.de-foo`. */
const TAIL = /\.(([a-z]{2,3})-[\w-]{1,99})$/iu;
/** Part of a name: ` [Deutsch (automatisch erzeugt)]`. */
const BRACKETS = /\s?[[［【]([^[\]［］【】]+)[\]］】]/gu;
/** Where a language name may start: `Tides.German`, `Tides - Deutsch`, `Tides (Deutsch)`. */
const STARTS = /^|[._]| [-–—] |\s?(?=[(（])/gu;
/** What follows an id: `(Deutsh)`, `.Deutsh`. */
const UNTOLD = /[(（][^()（）]+[)）]$|\.\p{L}+$/u;
/** What a browser appends to the name of a second download. */
const COUNTER = / \(\d{1,3}\)$/u;

/**
 * The whole name first, since a title may end in what looks like a language; then the longest language first:
 * `Talk.captions.en` is that title, or in English `Talk.captions` or `Talk`.
 * @param stem the name without its extension
 */
export function* readings(stem: string): Generator<Reading> {
  for (const reading of listReadings(stem)) {
    yield reading;
    const name = reading.name.replace(NOISE, '');
    if (name !== reading.name) yield { ...reading, name };
  }
}

function* listReadings(stem: string): Generator<Reading> {
  yield { name: stem, language: undefined };
  for (const { index } of stem.matchAll(/[._]/gu)) {
    const language = toLanguage(stem.slice(index + 1).replace(COUNTER, ''));
    const name = stem.slice(0, index);
    if (language) yield* withAndWithoutBrackets({ name, language });
  }
  yield* readBrackets(stem);
  for (const { index, 0: start } of stem.matchAll(STARTS)) {
    const language = toNamedLanguage(stem.slice(index + start.length).replace(/^\((.*)\)$/u, '$1'));
    if (language) yield* withAndWithoutBrackets({ name: stem.slice(0, index), language });
  }
}

/** The last brackets with a language count; whatever other brackets contain may or may not be part of the title. */
function* readBrackets(stem: string): Generator<Reading> {
  const all = [...stem.matchAll(BRACKETS)];
  const own = all.findLast(([, text]) => languageIn(text!));
  if (own) {
    const name = stem.slice(0, own.index) + stem.slice(own.index + own[0].length);
    yield* withAndWithoutBrackets({ name, language: languageIn(own[1]!) });
  } else if (all.length > 0) {
    const fault = `has ${quote(all.at(-1)![0].trim())} in its name, which is not a language`;
    yield { name: withoutBrackets(stem), language: undefined, fault };
  }
}

function* withAndWithoutBrackets(reading: Reading): Generator<Reading> {
  yield reading;
  const name = withoutBrackets(reading.name);
  if (name !== reading.name) yield { ...reading, name };
}

/** An id stays: it belongs to another video. */
function withoutBrackets(name: string): string {
  return name.replace(BRACKETS, (written, inner: string) => (isVideoId(inner) ? written : ''));
}

/** The contents of the brackets in a text, in order. */
export function listBrackets(text: string): string[] {
  return [...text.matchAll(BRACKETS)].map(([, inner]) => inner!);
}

/** Brackets contain a tag or a name, perhaps followed by that of the track: `English - Commentary`. */
export function languageIn(text: string): string | undefined {
  const [name = ''] = text.split(/\s[-–—]\s/u);
  const tag = isVideoId(text) ? undefined : toLanguage(text);
  return tag ?? toNamedLanguage(text) ?? toNamedLanguage(name);
}

/** Why the language after a video id is not understood, if there is one; undefined for most names. */
export function languageFault(after: string): string | undefined {
  if (LIVE_CHAT.test(after)) return 'contains the chat of a live stream, not captions';
  const [, tail = '', language = ''] = TAIL.exec(after) ?? [];
  const isUnknown = isKnownLanguage(language) && toLanguage(tail) === undefined;
  return isUnknown ? `ends with ${quote(tail)}, which is not a language` : undefined;
}

/** What follows an id without a language, in place of one; empty for most names. */
export function untoldLanguage(after: string): string {
  const rest = after.replace(NOISE, '');
  const untold = listBrackets(rest).at(-1) ?? UNTOLD.exec(rest)?.[0].replace(/^\./u, '') ?? '';
  return /\p{L}/u.test(untold) ? untold : '';
}

/** Undefined for two or three letters that are not a language. */
function toLanguage(written: string): string | undefined {
  return isKnownLanguage(written.split(/[-_]/u)[0]!) ? toLanguageTag(written) : undefined;
}
