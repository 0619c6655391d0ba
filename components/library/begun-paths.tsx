'use client';

import Link from 'next/link';

import { readCourse } from '@/lib/browser/course';
import type { PersonalPath } from '@/lib/browser/personal/rows';
import { usePositions } from '@/lib/browser/positions';
import { useIsRead } from '@/lib/browser/read';
import { PATHS_PATH } from '@/lib/model/address';
import { words } from '@/lib/model/words';
import { CONTENT_TEXT } from '@/lib/model/content-text';

import { PathProgress } from '../path/path-progress';
import { KeptList } from './kept-list';

export type BegunPathsProps = { paths: (PersonalPath & { href: string })[] };

/** Paths that this device has begun, with what comes next. */
export function BegunPaths({ paths }: BegunPathsProps) {
  const positions = usePositions();
  const isRead = useIsRead();
  const begun = paths.filter(({ steps }) => readCourse(steps, positions).isBegun);
  return (
    <>
      <KeptList count={isRead ? begun.length : undefined} empty={words.library.paths.empty}>
        <ul className="kept-list">
          {begun.map(({ title, href, steps }) => {
            const next = steps[readCourse(steps, positions).next];
            return (
              <li key={href} className="flex flex-col gap-1">
                <h3 {...CONTENT_TEXT} className="font-semibold">
                  <Link href={href} prefetch={false} className="tap hover:text-accent">
                    {title}
                  </Link>
                </h3>
                <PathProgress steps={steps} isBegun />
                <p {...CONTENT_TEXT}>
                  {next ? (
                    <Link href={next.href} prefetch={false} className="tap text-link">
                      {words.library.paths.next(next.title)}
                    </Link>
                  ) : (
                    words.library.paths.done
                  )}
                </p>
              </li>
            );
          })}
        </ul>
      </KeptList>
      <p>
        <Link href={PATHS_PATH} prefetch={false} className="tap text-link">
          {words.library.paths.all}
        </Link>
      </p>
    </>
  );
}
