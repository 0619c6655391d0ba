/** The shortcode for an address that was written as an argument of another, or of one that wants an id. */
import { parseVideoId, parseVideoLink } from '@/lib/model/youtube';

import type { Arguments } from './shortcode-syntax';
import { looksLikeId } from './video-mentions';

/** Names that themes give to the argument with the video. */
const NAMES = ['id', 'v', 'url', 'src', 'link', 'href', 'video', 'videoid', 'video_id', 'code'];
/** In arguments as written: a path, or a name with a dot and a slash. */
const ADDRESS = /(?:https?:|www\.|[\w-]{1,40}\.)[^\s"'“”„‘’«»`<>]*\/[^\s"'“”„‘’«»`<>]*/iu;

/** Addresses of other sites, and the name and arguments of their shortcode. */
const OTHERS: [RegExp, string][] = [
  [/\bvimeo\.com\/(?:video\/|channels\/\w{1,40}\/)?(\d{1,20}(?:\/[\da-f]{6,20})?)/iu, 'vimeo $1'],
  [/\b(?:x|twitter)\.com\/(\w{1,50})\/status\/(\d{1,30})/iu, 'x user="$1" id="$2"'],
  [/\binstagram\.com\/(?:p|reel|tv)\/([\w-]{1,80})/iu, 'instagram $1'],
  [/\bgist\.github\.com\/([\w-]{1,80})\/(\w{1,80})/iu, 'gist $1 $2'],
  [/\bspeakerdeck\.com\/player\/(\w{1,80})/iu, 'speakerdeck $1'],
];

/** The first address among arguments. @param inside the arguments as written */
export function addressIn(inside: string): string | undefined {
  return ADDRESS.exec(inside)?.[0];
}

/** A link to a page that has no shortcode. */
export function linkTo(address: string): string {
  return `[words](${/^https?:/iu.test(address) ? address : `https://${address}`})`;
}

/** The shortcode that shows what arguments name; undefined if they name nothing for certain. */
export function callFor(args: Arguments, inside: string): string | undefined {
  const address = addressIn(inside);
  for (const [pattern, call] of address === undefined ? [] : OTHERS) {
    const [found] = pattern.exec(address!) ?? [];
    if (found !== undefined) return `{{< ${found.replace(pattern, call)} >}}`;
  }
  const videoId = (address && parseVideoId(address)) ?? findId(args);
  if (videoId === undefined) return undefined;
  const title = args.named.get('title');
  const start = args.named.get('start') ?? parseVideoLink(address ?? '')?.start?.toString();
  const more = [
    ...(start ? [`start="${start}"`] : []),
    ...(title ? [`title="${title.replaceAll('"', '\\"')}"`] : []),
  ];
  return `{{< youtube ${more.length > 0 ? [`id="${videoId}"`, ...more].join(' ') : videoId} >}}`;
}

/** The id in another argument, or in quotes that Hugo does not read. */
function findId({ named, positional }: Arguments): string | undefined {
  const written = [...NAMES.flatMap((name) => named.get(name) ?? []), ...positional];
  return written
    .map((text) => parseVideoId(text))
    .find((id) => id !== undefined && looksLikeId(id));
}
