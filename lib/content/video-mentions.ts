/** YouTube videos that a text shows or links to. Used if a page does not name its own. */
import { isVideoId, parseVideoId } from '@/lib/model/youtube';

const ADDRESS =
  /(?<![\w-])(?:[\w-]+\.)?youtu(?:be(?:-nocookie)?\.com|\.be)\/[^\s"'<>()[\]{}\\]+/giu;
/** A shortcode of Hugo or WordPress, or a tag of Liquid. */
const CALL = /(?:\{\{[<%]|\{%|\[)[^[\]{}]{1,300}/gu;
const WORD = /(?<![\w-])[\w-]{11}(?![\w-])/gu;

/** Each id once, in order: from addresses in prose, links, embed code, and `{{< youtube … >}}` and the like. */
export function findVideoIds(text: string): string[] {
  const addresses = text.match(ADDRESS) ?? [];
  const words = (text.match(CALL) ?? [])
    .filter((call) => /youtu|\byt\b/iu.test(call))
    .flatMap((call) => call.replace(ADDRESS, '').match(WORD) ?? []);
  const ids = [
    ...addresses.map((address) =>
      parseVideoId(address.replaceAll('&amp;', '&').replace(/[.,;:!?]$/u, '')),
    ),
    ...words.filter(looksLikeId),
  ];
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** Whether a text has the form of an id and is not a word, like `description` or `coming-soon`. */
export function looksLikeId(text: string): boolean {
  return isVideoId(text) && !/^[A-Z]?[a-z_-]+$/u.test(text) && !/youtube/iu.test(text);
}

/** A line that shows a video, rather than a sentence about one. */
const SHOWN = /^\s*(?:\{[{%]|\[!\[|\[(?:youtube|embed)|https?:\/\/\S+\s*$)|<iframe/iu;

/** The only video of a body, and whether it is shown there rather than linked to. */
export function onlyVideo(body: string): { videoId: string; isShown: boolean } | undefined {
  const [videoId, ...others] = findVideoIds(body);
  if (videoId === undefined || others.length > 0) return undefined;
  const isShown = body
    .split('\n')
    .some((line) => SHOWN.test(line) && findVideoIds(line).length > 0);
  return { videoId, isShown };
}
