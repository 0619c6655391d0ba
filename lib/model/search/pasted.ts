/** Finds a video by its id or a YouTube address. */
import { parseVideoId, parseYouTubeUrl } from '@/lib/model/youtube';

const ID = /^[\w-]{11}$/u;

/**
 * @param videoIds of the library
 * @returns its number, null if the library does not have it, and the time from the address as a query
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
