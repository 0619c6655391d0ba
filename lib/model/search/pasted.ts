/** A video that was asked for by its id or by an address of YouTube. */
import { parseVideoId, parseYouTubeUrl } from '@/lib/model/youtube';

const ID = /^[\w-]{11}$/u;

/**
 * @param videoIds of the library
 * @returns its number, null where the library does not have it, and what the address says of a time
 */
export function findPasted(
  q: string,
  videoIds: string[],
): { video: number | null; query: string } | undefined {
  const isId = ID.test(q) && videoIds.includes(q);
  const id = isId ? q : /youtu/iu.test(q) ? parseVideoId(q) : undefined;
  if (id === undefined) return undefined;
  const video = videoIds.indexOf(id);
  const t = parseYouTubeUrl(q)?.searchParams.get('t');
  return { video: video === -1 ? null : video, query: t ? `?t=${encodeURIComponent(t)}` : '' };
}
