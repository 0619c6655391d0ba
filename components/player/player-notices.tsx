import { usePlayback } from '@/lib/browser/playback/store';
import type { NextVideo } from '@/lib/model/video';

import { ClipEnd } from './clip-end';
import { ClipQuote } from './clip-quote';
import { FaultNotice } from './fault-notice';
import { UpNext } from './up-next';

export type PlayerNoticesProps = {
  videoId: string;
  next: NextVideo | null;
  /** The second at which the step of a path ends; null for the end of the video. */
  partEnd: number | null;
  onRetry: (isPlain: boolean) => void;
  onReplay: () => void;
  onGoOn: () => void;
  onNext: () => void;
};

/** What a player says over its picture: before it plays, when it fails, and at the end of a clip, a step or the video. */
export function PlayerNotices(props: PlayerNoticesProps) {
  const { videoId, next, partEnd, onRetry, onReplay, onGoOn, onNext } = props;
  const phase = usePlayback((state) => state.phase);
  const fault = usePlayback((state) => state.fault);
  const isPastPart = usePlayback(({ time }) => Number(partEnd !== null && time >= partEnd)) === 1;
  const isClipOver = phase === 'clip-end';
  const isOver = phase === 'ended' || (isClipOver && isPastPart);
  return (
    <>
      {phase === 'idle' && <ClipQuote />}
      {phase === 'fault' && fault && (
        <FaultNotice
          fault={fault}
          videoId={videoId}
          onRetry={() => onRetry(false)}
          onPlain={() => onRetry(true)}
        />
      )}
      {isClipOver && !(isOver && next) && <ClipEnd onGoOn={onGoOn} />}
      {isOver && next && (
        <UpNext
          next={next}
          onReplay={onReplay}
          onNext={onNext}
          onGoOn={isClipOver ? onGoOn : undefined}
        />
      )}
    </>
  );
}
