import Link from 'next/link';

import { stepAddress, toHref, watchPathAddress } from '@/lib/model/address';
import type { WatchPath } from '@/lib/model/watch-path';
import { words } from '@/lib/model/words';

export type PathBarProps = {
  path: WatchPath;
  /** From 1. */
  step: number;
};

/** Where a visitor is within a path, with links to the next and previous step: on a phone, near the thumb. */
export function PathBar({ path, step }: PathBarProps) {
  const link = (n: number, text: string, rel: string) => {
    const to = path.steps[n - 1];
    return (
      to && (
        <Link
          href={toHref(stepAddress(path, n))}
          prefetch={false}
          rel={rel}
          aria-label={`${text}: ${to.video.title}`}
          className="pill"
        >
          {text}
        </Link>
      )
    );
  };
  return (
    <nav
      aria-label={words.paths.one}
      data-print="hide"
      className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card bg-sunken px-4 py-2"
    >
      <p className="me-auto min-w-0">
        <Link
          href={toHref(watchPathAddress(path))}
          prefetch={false}
          className="tap font-semibold text-accent"
        >
          {path.title}
        </Link>
        <span className="ms-2 text-sm text-muted max-lg:hidden">
          {words.paths.stepOf(step, path.steps.length)}
        </span>
      </p>
      <div className="step-links">
        {link(step - 1, words.paths.previous, 'prev')}
        {link(step + 1, words.paths.next, 'next')}
      </div>
    </nav>
  );
}
