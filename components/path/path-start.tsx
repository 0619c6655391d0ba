'use client';

import Link from 'next/link';

import { type HistoryData, toData } from '@/lib/browser/early/contract';
import { readCourse } from '@/lib/browser/course';
import { usePositions } from '@/lib/browser/positions';
import type { StepPart } from '@/lib/model/watch-path';
import { words } from '@/lib/model/words';

export type PathStartProps = {
  /** The page of the path. */
  href: string;
  steps: (StepPart & { title: string })[];
};

/** Where to start a path or to continue it, and how much is left; both lines take the same room for everyone. */
export function PathStart({ href, steps }: PathStartProps) {
  const { isBegun, watched, next, left } = readCourse(steps, usePositions());
  const { paths } = words;
  const current = isBegun ? steps[next] : undefined;
  const first = isBegun ? paths.again : paths.start;
  return (
    <>
      <p className="text-sm text-muted">
        {isBegun ? paths.left(watched, steps.length, left) : paths.size(steps.length, left)}
      </p>
      <Link
        href={`${href}/${current ? next + 1 : 1}`}
        prefetch={false}
        {...toData<HistoryData>({ history: '' })}
        className="tap max-w-full rounded-full bg-accent px-6 font-semibold text-on-accent hover:bg-accent-strong"
      >
        <span className="truncate">{current ? paths.goOn(next + 1, current.title) : first}</span>
      </Link>
    </>
  );
}
