/** Keys of other systems that contain what one of our fields is missing. Used by `holder.ts`. */
import { toDateForm } from './date-forms';
import { parseInstant } from './instant';
import { parseLength } from './length-forms';
import { inQuotes } from './quoting';
import { findVideoIds, looksLikeId } from './video-mentions';

/** One value of the front matter, at any depth: that of `video: [{ id: x }]` is `video.id`. */
export type Value = {
  path: PropertyKey[];
  /** Lower-case, without `_`, `-` and spaces. */
  name: string;
  /** A number, as written. */
  text: string;
  /** A one-line text, as written, with its quotes. */
  source: () => string | undefined;
};

/** Converts a value to the YAML of our field; undefined if it is something else. */
type Reader = (value: Value) => string | undefined;

const SPEAKS_OF_VIDEO = /youtube|yt|vid|embed/u;
const VIDEO_WORDS =
  /^(?:youtube|yt|videos?|vid|embed(?:ded)?|featured|main|hero|player|media|id|key|code|url|uri|link|src|source)+$/u;
const IS_OF_ANOTHER = /related|similar|next|prev|channel|playlist|trailer|author|social/u;

function toVideoId({ name, text }: Value): string | undefined {
  if (IS_OF_ANOTHER.test(name)) return undefined;
  const isSentence = /\s/u.test(text) && !/^[<{[]/u.test(text);
  const ids = isSentence ? [] : findVideoIds(text);
  const id = speaksOfVideo(name) && looksLikeId(text) ? text : ids[0];
  return id && ids.length < 2 ? inQuotes(id) : undefined;
}

/** Whether the key is one for the video of the page: those below, and `link` or the like with an address. */
export function namesVideo({ name, text }: Value): boolean {
  const last = name.split('.').at(-1)!;
  return speaksOfVideo(name) || (VIDEO_WORDS.test(last) && text.includes('://'));
}

/** `featured_video`, `video.id` and `extra.youtube`, but not `video.type`. */
function speaksOfVideo(name: string): boolean {
  const words = name
    .split('.')
    .slice(-2)
    .map((part) => VIDEO_WORDS.test(part) && part);
  return Boolean(words.at(-1)) && words.some((part) => part && SPEAKS_OF_VIDEO.test(part));
}

const named =
  (names: RegExp, read: Reader): Reader =>
  (value) =>
    names.test(value.name) ? read(value) : undefined;

/** Keeps a text as written, with its quotes. */
const asText: Reader = ({ text, source }) => (text === '' ? undefined : source());

/** By the names of our fields. */
export const READERS: Record<string, Reader> = {
  videoId: toVideoId,
  title: named(
    /^(?:video|page|post|seo)?(?:name|heading|headline|title|titel|titre|t[ií]tulo|titolo)$/u,
    asText,
  ),
  date: named(
    /^(?:video|date)?(?:publi(?:shed|sh|cation)|pub|creat(?:ed|ion)|upload(?:ed)?|released?|recorded|posted|datum|fecha)(?:date|day|at|on|time)*$/u,
    ({ text }) => (parseInstant(text) ? text : toDateForm(text)),
  ),
};

/** A bare number below is as likely one of minutes. */
const SMALL = 100;

/** Whether the length in a value may be in minutes. */
export function isBareLength({ name, text }: Value): boolean {
  return /^\d+$/u.test(text) && !/(?:secs?|seconds?)$/u.test(name);
}

/** The same for optional fields. */
export const OPTIONAL_READERS: Record<string, Reader> = {
  duration: named(
    /^(?:video)?(?:length|runtime|runningtime|duration|dauer|laufzeit|l(?:ä|ae)nge|dur[eé]e|duraci[oó]n|dura[cç][aã]o|durata|(?:speel)?duur|lengte|varaktighet|varigh[ed]t|varighed|czastrwania|продолжительность|длительность|再生時間|时长)(?:in)?(?:s|secs?|seconds?|text)?$/u,
    (value) => {
      const isSmall = isBareLength(value) && Number(value.text) < SMALL;
      return isSmall ? undefined : parseLength(value.text)?.toString();
    },
  ),
  description: named(
    /^(?:video|page|post|seo|meta)?(?:summary|excerpt|desc|blurb|synopsis|beschreibung|zusammenfassung|résumé|resumen|descripción)$/u,
    asText,
  ),
};
