'use client';

import { isWatched } from '@/lib/browser/course';
import { usePositions } from '@/lib/browser/positions';
import type { StepPart } from '@/lib/model/watch-path';
import { words } from '@/lib/model/words';

export type StepTickProps = { part: StepPart };

/** Lies over a step that this device has watched to its end. */
export function StepTick({ part }: StepTickProps) {
  const positions = usePositions();
  if (!isWatched(part, positions)) return null;
  return (
    <svg viewBox="0 0 16 16" role="img" aria-label={words.paths.progress} className="tick">
      <path d="M6.5 12.1 2.6 8.2l1.3-1.3 2.6 2.6 5.6-5.6 1.3 1.3z" />
    </svg>
  );
}
