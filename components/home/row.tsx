import { CONTENT_TEXT } from '@/lib/model/content-text';
import { clsx } from 'clsx';
import Link from 'next/link';
import { Children, type ReactNode } from 'react';

import { RowArrows } from './row-arrows';

export type RowProps = {
  id: string;
  title: string;
  /** Of the whole list. */
  href: string;
  /** What the whole list holds. */
  count?: string;
  /** Upright pictures. */
  isShorts?: boolean;
  /** Only what is there can be scrolled. */
  hasArrows?: boolean;
  /** An `li` each. */
  children: ReactNode;
};

/** The start of a list, in a row that scrolls sideways; its title leads to the whole. */
export function Row({
  id,
  title,
  href,
  count,
  isShorts = false,
  hasArrows = true,
  children,
}: RowProps) {
  const list = `${id}:list`;
  return (
    <>
      <div className="row-head">
        <h2 id={id} className="text-xl font-semibold">
          <Link href={href} prefetch={false} {...CONTENT_TEXT} className="tap hover:text-accent">
            {title}
          </Link>
        </h2>
        {count && <p className="text-sm text-muted">{count}</p>}
        {hasArrows && <RowArrows key={Children.count(children)} list={list} title={title} />}
      </div>
      <ul id={list} className={clsx('scroller', isShorts && 'scroller-shorts')}>
        {children}
      </ul>
    </>
  );
}
