/** What comes after a video: the next of its path, the next short, or the best related one. Used by the watch page. */
import { stepAddress, toHref, videoPath } from '@/lib/model/address';
import type { NextVideo, Video } from '@/lib/model/video';
import type { WatchPath } from '@/lib/model/watch-path';

import type { Catalog } from './read';

/** @param step of the path, from 1 */
export function nextVideo(
  catalog: Catalog,
  video: Video,
  path?: WatchPath,
  step = 0,
): NextVideo | null {
  const inPath = path?.steps[step]?.video;
  const next =
    inPath ??
    (video.isShort ? shortsAround(catalog, video).next : undefined) ??
    catalog.getRelated(video)[0]?.video;
  if (!next) return null;
  const { title, videoId, preview } = next;
  return {
    href: inPath ? toHref(stepAddress(path!, step + 1)) : videoPath(next),
    title,
    videoId,
    preview,
  };
}

/** The shorts on either side of one, in list order. */
export function shortsAround(
  { shorts }: Pick<Catalog, 'shorts'>,
  video: Video,
): { previous: Video | undefined; next: Video | undefined } {
  const index = shorts.indexOf(video);
  return { previous: shorts[index - 1], next: shorts[index + 1] };
}
