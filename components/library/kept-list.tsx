import { type ReactNode, useState } from 'react';

import type { LibraryFault } from '@/lib/browser/library/fault';
import { words } from '@/lib/model/words';

/** Entries that are shown before more are asked for. */
export const PART = 20;

/** How many entries to show, and a function that shows more. */
export function usePart(): [most: number, showMore: () => void] {
  const [most, setMost] = useState(PART);
  return [most, () => setMost(most + PART)];
}

export type KeptListProps = {
  /** The number of entries; undefined until the device was asked. */
  count: number | undefined;
  fault?: LibraryFault | undefined;
  /** What is said if there are none. */
  empty: ReactNode;
  /** If there are more. */
  onMore?: (() => void) | undefined;
  children: ReactNode;
};

/** A list that says that it is empty only once the device was asked, and keeps room for its entries until then. */
export function KeptList({ count, fault, empty, onMore, children }: KeptListProps) {
  if (fault) return <p role="alert">{words.library.faults[fault]}</p>;
  if (count === undefined) return <KeptPlaceholder />;
  if (count === 0) return <p className="text-muted">{empty}</p>;
  return (
    <>
      {children}
      {onMore && (
        <button type="button" onClick={onMore} className="pill cursor-pointer self-center">
          {words.library.more}
        </button>
      )}
    </>
  );
}

function KeptPlaceholder() {
  return (
    <ul aria-hidden="true" className="kept-list noscript:hidden">
      {Array.from({ length: 4 }, (_, n) => (
        <li key={n} className="card card-row">
          <div className="card-art aspect-video bg-sunken" />
          <div className="kept-line" />
        </li>
      ))}
    </ul>
  );
}
