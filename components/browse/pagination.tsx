import { clsx } from 'clsx';
import Link from 'next/link';

import { pagePath } from '@/lib/model/list-pages';
import { words } from '@/lib/model/words';

export type PaginationProps = {
  /** Where the first page is. */
  path: string;
  page: number;
  pages: number;
};

/** Links to the other pages of a list; nothing if there is only one. */
export function Pagination({ path, page, pages }: PaginationProps) {
  if (pages < 2) return null;
  const look = clsx(
    'inline-flex min-h-11 min-w-11 items-center justify-center rounded-full border border-line px-4 figures',
  );
  return (
    <nav aria-label={words.list.pages} className="border-t border-line pt-6">
      <ul className="flex flex-wrap gap-2">
        {page > 1 && (
          <li>
            <Link
              href={pagePath(path, page - 1)}
              prefetch={false}
              rel="prev"
              className={clsx(look, 'bg-surface hover:border-accent')}
            >
              {words.list.previous}
            </Link>
          </li>
        )}
        {nearby(page, pages).map((n, index, all) => (
          <li key={n} className="flex items-center gap-2">
            {n - (all[index - 1] ?? 0) > 1 && <span aria-hidden="true">…</span>}
            <Link
              href={pagePath(path, n)}
              prefetch={false}
              aria-label={words.list.page(n)}
              aria-current={n === page ? 'page' : undefined}
              className={clsx(
                look,
                'bg-surface hover:border-accent aria-[current]:border-accent aria-[current]:bg-accent aria-[current]:text-on-accent',
              )}
            >
              {n}
            </Link>
          </li>
        ))}
        {page < pages && (
          <li>
            <Link
              href={pagePath(path, page + 1)}
              prefetch={false}
              rel="next"
              className={clsx(look, 'bg-surface hover:border-accent')}
            >
              {words.list.next}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** The first, the last, the current one, and two on either side of it. */
function nearby(page: number, pages: number): number[] {
  return Array.from({ length: pages }, (_, index) => index + 1).filter(
    (n) => n === 1 || n === pages || Math.abs(n - page) <= 2,
  );
}
