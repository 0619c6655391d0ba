import Link from 'next/link';

import { playOnArrival } from '@/lib/browser/playback/consent';
import { formatMoment, momentHref } from '@/lib/model/moment';

export type MomentLinkProps = {
  /** Where the video is watched. */
  href: string;
  /** Seconds; null for what is only written, which plays nothing. */
  start: number | null;
  onGo: () => void;
  className?: string;
  children: React.ReactNode;
};

/** Opens a video at a moment; within the app it plays from there. */
export function MomentLink({ href, start, onGo, className, children }: MomentLinkProps) {
  return (
    <Link
      href={start === null ? href : href + momentHref(start)}
      prefetch={false}
      onNavigate={() => {
        if (start !== null) playOnArrival();
        onGo();
      }}
      className={className}
    >
      {children}
    </Link>
  );
}

/** A time as it stands beside what was said then. */
export function MomentTime({ start }: { start: number }) {
  return <span className="font-semibold text-accent tabular-nums">{formatMoment(start)}</span>;
}
