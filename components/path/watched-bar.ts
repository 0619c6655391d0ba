import type { CSSProperties } from 'react';

import { toData, type VideoPictureData } from '@/lib/browser/early/contract';
import type { Step } from '@/lib/model/watch-path';

/** Attributes of an element that shows by a bar at its lower edge how much of a step was watched. */
export function watchedBar({ video, from, to }: Step) {
  const { videoId, duration } = video;
  const start = from ?? 0;
  const share = (seconds: number) => Number((seconds / duration!).toFixed(3));
  const isPart = duration !== null && (start > 0 || to !== null);
  const part = isPart
    ? `calc((var(--watched, 0) - ${share(start)}) / ${share((to ?? duration) - start)})`
    : undefined;
  return {
    ...toData<VideoPictureData>({ video: videoId }),
    style: part ? ({ '--part': part } as CSSProperties) : undefined,
  };
}
