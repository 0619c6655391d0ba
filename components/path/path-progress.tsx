'use client';

import { isFinished } from '@/lib/browser/early/position';
import { usePositions } from '@/lib/browser/positions';
import { words } from '@/lib/model/words';

export type PathProgressProps = { ids: string[] };

/** How many of a path's videos this device has watched to the end; nothing before the first. */
export function PathProgress({ ids }: PathProgressProps) {
  const positions = usePositions();
  const unique = [...new Set(ids)];
  const done = unique.filter((id) => positions[id] && isFinished(positions[id])).length;
  if (done === 0) return null;
  return (
    <p className="flex items-center gap-3 text-sm text-muted">
      <progress
        value={done}
        max={unique.length}
        aria-label={words.paths.progress}
        className="h-1.5 w-32 accent-accent"
      />
      {words.paths.watched(done, unique.length)}
    </p>
  );
}
