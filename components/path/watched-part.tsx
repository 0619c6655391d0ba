import type { Step } from '@/lib/model/watch-path';

export type WatchedPartProps = { step: Step };

/**
 * How much of a step was watched, if it is only a part of its video: a window onto the bar of the whole video. Lies at
 * the lower edge of an element that names the video; see `watched.css`.
 */
export function WatchedPart({ step: { video, from, to } }: WatchedPartProps) {
  const { duration } = video;
  const start = from ?? 0;
  if (duration === null || (start === 0 && to === null)) return null;
  return (
    <svg
      viewBox={`${start} 0 ${(to ?? duration) - start} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className="watched-part"
    >
      <path d={`M0 0h${duration}v1H0z`} />
    </svg>
  );
}
