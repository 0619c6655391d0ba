import { formatDuration, formatDurationLong } from '@/lib/model/format';

export type DurationBadgeProps = { seconds: number | null };

/** The length in the corner of a poster; nothing where it is not known. */
export function DurationBadge({ seconds }: DurationBadgeProps) {
  if (seconds === null) return null;
  return (
    <p className="absolute right-2 bottom-2 rounded-md bg-black px-1.5 py-0.5 text-xs font-medium text-white tabular-nums">
      <span aria-hidden="true">{formatDuration(seconds)}</span>
      <span className="sr-only">{formatDurationLong(seconds)}</span>
    </p>
  );
}
