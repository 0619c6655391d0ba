import { clsx } from 'clsx';

import type { VideoStatus } from '@/lib/model/video';
import { words } from '@/lib/model/words';

export type StatusBadgeProps = { status: VideoStatus; className?: string };

/** Marks what visitors cannot see yet, or no longer; nothing for a published video. */
export function StatusBadge({ status, className }: StatusBadgeProps) {
  if (status === 'published') return null;
  return (
    <p
      className={clsx(
        'rounded-md bg-notice px-2 py-0.5 text-xs font-semibold text-on-notice',
        className,
      )}
    >
      {words.video.status[status]}
    </p>
  );
}
