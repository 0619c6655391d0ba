'use client';

import { useEffect } from 'react';

import { dataOf, type PageElementData } from '@/lib/browser/early/contract';

/**
 * Tells the router of jumps within the page, which the browser makes without it. Otherwise the router would restore the
 * address it found when it began to load, or that of its last change, and Back would not lead to the page of a jump.
 */
export function KeepHash() {
  useEffect(() => {
    const tell = () => {
      // Noted by `lib/browser/early/wake.ts`: the address may have been restored already.
      const { hash } = dataOf<PageElementData>(document.documentElement);
      if (hash === undefined) return;
      history.replaceState(null, '', location.pathname + location.search + hash);
    };
    // After the router's own effects, which run last: from then on it hears of every change that carries no state of its own.
    queueMicrotask(tell);
    addEventListener('hashchange', tell);
    return () => removeEventListener('hashchange', tell);
  }, []);
  return null;
}
