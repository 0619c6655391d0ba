/** Finds the page here of a video that a link to YouTube names. Used by `bodies.ts`. */
import type { VideoLink } from '@/lib/content/video-links';
import { videoPath } from '@/lib/model/address';
import { momentHref } from '@/lib/model/moment';
import { isPublished } from '@/lib/model/video';
import { parseVideoLink } from '@/lib/model/youtube';

import type { Targets } from './refs';

/**
 * Only public videos that lists show are found: no link may tell of any other. The page's own video is only found at a
 * moment, which the page plays itself.
 * @param own id of the page's video
 */
export function createVideoFinder({
  videos,
}: Targets): (url: string, own: string | undefined) => VideoLink | undefined {
  const byId = new Map(
    videos.flatMap(({ video }) =>
      video.isListed && isPublished(video) ? [[video.videoId, video] as const] : [],
    ),
  );
  return (url, own) => {
    const { videoId = '', start } = parseVideoLink(url) ?? {};
    const moment = start === undefined ? '' : momentHref(start);
    if (videoId === own) return moment ? { href: moment } : undefined;
    const video = byId.get(videoId);
    return video && { href: videoPath(video) + moment, title: video.title };
  };
}
