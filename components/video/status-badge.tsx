import { clsx } from 'clsx';

import type { VideoStatus } from '@/lib/model/video';

export type StatusBadgeProps = { status: VideoStatus; className?: string };

const labels = { draft: 'Draft', scheduled: 'Scheduled', expired: 'Expired' };

/** Marks what visitors do not see yet, or no longer; nothing for a published video. */
export function StatusBadge({ status, className }: StatusBadgeProps) {
  if (status === 'published') return null;
  return (
    <p
      className={clsx(
        'rounded-md bg-notice px-2 py-0.5 text-xs font-semibold text-on-notice',
        className,
      )}
    >
      {labels[status]}
    </p>
  );
}
