import { formatDuration } from '@/lib/model/format';
import { words } from '@/lib/model/words';

export type DurationBadgeProps = { seconds: number | null };

/** The length in the corner of a poster; nothing if it is unknown. */
export function DurationBadge({ seconds }: DurationBadgeProps) {
  if (seconds === null) return null;
  return (
    <p className="badge">
      <span aria-hidden="true">{formatDuration(seconds)}</span>
      <span className="sr-only">{words.locale.duration(seconds)}</span>
    </p>
  );
}
