/** What components show of the library, read anew after each change in any tab. */
import { useEffect, useState } from 'react';

import { useChanges } from './changes';
import { faultOf, type LibraryFault } from './fault';

export type Kept<T> = {
  /** Undefined until it is read; stays while the next one is. */
  value?: T;
  fault?: LibraryFault;
};

/** @param read the same function until something else is to be read */
export function useKept<T>(read: () => Promise<T>): Kept<T> {
  const change = useChanges();
  const [kept, setKept] = useState<Kept<T>>({});
  useEffect(() => {
    let isOver = false;
    read().then(
      (value) => !isOver && setKept({ value }),
      (error: unknown) => !isOver && setKept({ fault: faultOf(error) }),
    );
    return () => {
      isOver = true;
    };
  }, [read, change]);
  return kept;
}
