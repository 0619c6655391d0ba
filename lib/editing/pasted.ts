/** The video addresses in what a person typed or pasted. Used by `new-videos.ts`. */
import { quote } from '@/lib/model/problem';
import { parseVideoId, parseYouTubeUrl } from '@/lib/model/youtube';

/** An HTML tag, a markdown link, or what is separated by spaces, commas and semicolons. */
const PARTS = /<[a-z][\w-]*\s[^>]*>?|!?\[[^[\]]*\]\([^)]*\)|<?[^\s,;<]+/giu;
/** A closing tag, or the marker of a list item. */
const EMPTY = /^(?:<\/[\w-]+>|[^\p{L}\p{N}]+)$/u;

/** Each part that could be an address, and each video once; the text itself if there is none. */
export function listAddresses(text: string): string[] {
  const parts = text.replaceAll('&amp;', '&').match(PARTS) ?? [];
  const byVideo = new Map<string, string>();
  for (const part of parts.filter((one) => !EMPTY.test(one))) {
    const key = parseVideoId(part) ?? part;
    if (!byVideo.has(key)) byVideo.set(key, part);
  }
  return byVideo.size > 0 ? [...byVideo.values()] : [text];
}

/** Why a text names no video. */
export function whyNoVideo(text: string): string {
  const url = parseYouTubeUrl(text);
  const path = url?.pathname ?? '';
  if (url && (url.searchParams.has('list') || path === '/playlist'))
    return `${quote(text)} is the address of a playlist: give the addresses of its videos`;
  if (/^\/(?:@|(?:channel|c|user)\/)/u.test(path))
    return `${quote(text)} is the address of a channel: give the address of a video`;
  return `${quote(text)} is neither the id nor the address of a video`;
}
