'use client';

import { readCourse } from '@/lib/browser/course';
import { usePositions } from '@/lib/browser/positions';
import type { StepPart } from '@/lib/model/watch-path';
import { words } from '@/lib/model/words';

export type PathProgressProps = {
  steps: StepPart[];
  /** Whether it is known to be begun. */
  isBegun?: boolean;
};

/** How many steps of a path this device has watched to the end; until the first, an empty line. */
export function PathProgress({ steps, isBegun = false }: PathProgressProps) {
  const { watched } = readCourse(steps, usePositions());
  return (
    <p className="flex min-h-6 items-center gap-3 text-sm text-muted">
      {(isBegun || watched > 0) && (
        <>
          <progress
            value={watched}
            max={steps.length}
            aria-label={words.paths.progress}
            className="h-1.5 w-32 accent-accent"
          />
          {words.paths.watched(watched, steps.length)}
        </>
      )}
    </p>
  );
}
