'use client';

import { usePlayback } from '@/lib/browser/playback/store';
import { formatMoment, momentHref } from '@/lib/model/moment';
import { words } from '@/lib/model/words';

import { CopyButton } from './copy-button';

export type ShareMomentProps = { url: string };

/** A link to the second being played; nothing before the first. */
export function ShareMoment({ url }: ShareMomentProps) {
  const second = usePlayback(({ time }) => Math.floor(time));
  if (second === 0) return null;
  return (
    <CopyButton
      text={`${url}${momentHref(second)}`}
      label={words.share.copyMoment(formatMoment(second))}
    />
  );
}
