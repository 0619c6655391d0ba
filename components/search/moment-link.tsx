import Link from 'next/link';

import { PLAYER_ASK, send } from '@/lib/browser/early/contract';
import { playFrom } from '@/lib/browser/playback/carry';
import { videoPath } from '@/lib/model/address';
import { formatMoment, momentHref } from '@/lib/model/moment';
import type { CardVideo } from '@/lib/model/video';

export type MomentLinkProps = {
  video: Pick<CardVideo, 'videoId' | 'title' | 'slug'>;
  /** Seconds; null for what is only written, which plays nothing. */
  start: number | null;
  onGo: () => void;
  className?: string;
  children: React.ReactNode;
};

/** Opens a video at a moment; within the app it plays from there. */
export function MomentLink({ video, start, onGo, className, children }: MomentLinkProps) {
  const href = videoPath(video);
  return (
    <Link
      href={start === null ? href : href + momentHref(start)}
      prefetch={false}
      onNavigate={() => {
        if (start !== null) play(video, start);
        onGo();
      }}
      className={className}
    >
      {children}
    </Link>
  );
}

/** On its own page at once; elsewhere when its page is there. */
function play(video: MomentLinkProps['video'], start: number) {
  if (location.pathname === videoPath(video)) send(PLAYER_ASK, { start });
  else playFrom(video, { start });
}

/** A time as it stands beside what was said then. */
export function MomentTime({ start }: { start: number }) {
  return <span className="font-semibold text-accent figures">{formatMoment(start)}</span>;
}
