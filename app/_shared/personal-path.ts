/** A path as a device looks at it, to find what comes next. */
import type { PersonalPath } from '@/lib/browser/personal/rows';
import { stepAddress, toHref } from '@/lib/model/address';
import { toPart, type WatchPath } from '@/lib/model/watch-path';

export function toPersonalPath(path: WatchPath): PersonalPath {
  return {
    title: path.title,
    steps: path.steps.map((step, index) => ({
      ...toPart(step),
      videoId: step.video.videoId,
      preview: step.video.preview,
      title: step.video.title,
      href: toHref(stepAddress(path, index + 1)),
    })),
  };
}
