/** Where a reader was in a list that the browser draws: Back and Reload return there once it is drawn again. */
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

import { parseText } from '@/lib/browser/early/storage';
import { keeping } from '@/lib/browser/keeping';

type Place = {
  /** Videos that were shown. */
  size: number;
  /** The first one in the window, and the pixels from the top of the window to its own. */
  at: number;
  top: number;
};

/** The address that Back, Forward or Reload has led to, until the reader is there. */
let returnedTo: string | undefined;

if (typeof window !== 'undefined') {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (entry && entry.type !== 'navigate') returnedTo = here();
  addEventListener('popstate', () => {
    returnedTo = here();
  });
}

function here(): string {
  return location.pathname + location.search;
}

function keyOf(address: string): string {
  return `place:${address}`;
}

function readPlace(): Place | undefined {
  if (returnedTo !== here()) return undefined;
  try {
    const found = parseText(sessionStorage.getItem(keyOf(here())));
    const { size, at, top } = Object(found) as Record<keyof Place, unknown>;
    const isWhole = [size, at, top].every((one) => Number.isSafeInteger(one) && Number(one) >= 0);
    return isWhole ? (found as Place) : undefined;
  } catch {
    // The storage is blocked.
    return undefined;
  }
}

/** What a list must show for the reader to be where they were; undefined for those who come by a link. */
export function useReturn(): Place | undefined {
  const [place] = useState(readPlace);
  return place;
}

/**
 * Goes there once the list is drawn, and notes where the reader leaves it.
 * @param list holds an `article` for each video
 * @param size videos that are drawn
 */
export function usePlace(
  list: RefObject<HTMLElement | null>,
  place: Place | undefined,
  size: number,
): void {
  useLayoutEffect(() => {
    if (size === 0 || !place || returnedTo !== here()) return;
    returnedTo = undefined;
    const video = list.current!.querySelectorAll('article')[place.at];
    if (video)
      scrollBy({ top: video.getBoundingClientRect().top - place.top, behavior: 'instant' });
  }, [list, place, size]);
  useEffect(() => {
    if (size === 0) return;
    const key = keyOf(here());
    const note = () => {
      if (!keeping.read()) return;
      const tops = [...list.current!.querySelectorAll('article')].map((video) =>
        Math.round(video.getBoundingClientRect().top),
      );
      const at = tops.findIndex((top) => top >= 0);
      if (at === -1) return;
      try {
        sessionStorage.setItem(key, JSON.stringify({ size, at, top: tops[at] }));
      } catch {
        // It is full or blocked; the browser goes where it can by itself.
      }
    };
    const leaving = new AbortController();
    const { signal } = leaving;
    document.addEventListener('click', note, { capture: true, signal });
    for (const sign of ['popstate', 'pagehide']) addEventListener(sign, note, { signal });
    return () => leaving.abort();
  }, [list, size]);
}
