'use client';

import { useEffect } from 'react';

import { dataOf, type PageElementData } from '@/lib/browser/early/contract';

/**
 * Next.js restores the address it found when it started to load, which would lose the hash of a jump made within
 * the page meanwhile (recorded by `lib/browser/early/wake.ts`).
 */
export function KeepHash() {
  useEffect(() => {
    const { pathname } = location;
    const keep = () => {
      const { hash } = dataOf<PageElementData>(document.documentElement);
      const isLost = hash !== undefined && hash !== location.hash && pathname === location.pathname;
      if (isLost) history.replaceState(history.state, '', hash);
    };
    keep();
    // Once more after the router has settled.
    const timer = setTimeout(keep, 500);
    return () => clearTimeout(timer);
  }, []);
  return null;
}
