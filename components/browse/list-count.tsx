import Link from 'next/link';

import { SHORTS_PATH } from '@/lib/model/address';
import { words } from '@/lib/model/words';

export type ListCountProps = {
  /** Number of videos on all pages. */
  total: number;
  page: number;
  pages: number;
  /** Number of shorts, which have a list of their own. */
  shorts: number;
  /** Whether the list is that one. */
  isOfShorts: boolean;
};

/** How many videos a list has, until something is chosen. */
export function ListCount({ total, page, pages, shorts, isOfShorts }: ListCountProps) {
  return (
    <>
      {isOfShorts ? words.list.countShorts(total) : words.list.count(total)}
      {pages > 1 && ` · ${words.list.pageOf(page, pages)}`}
      {shorts > 0 && (
        <>
          {' · '}
          <Link href={SHORTS_PATH} prefetch={false} className="text-link">
            {words.list.andShorts(shorts)}
          </Link>
        </>
      )}
    </>
  );
}
