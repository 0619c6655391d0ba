'use client';

import { useEffect } from 'react';

import { dataOf, type PageElementData } from '@/lib/browser/early/contract';

/**
 * Next.js puts the address back that it found when it began to load; a jump within the page that was made
 * meanwhile (`lib/browser/early/wake.ts` notes it) would be lost from the address.
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
    // Once more when the router has settled.
    const timer = setTimeout(keep, 500);
    return () => clearTimeout(timer);
  }, []);
  return null;
}
