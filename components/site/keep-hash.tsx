'use client';

import { useEffect } from 'react';

/**
 * Next.js puts the address back that it found when it began to load; a jump within the page that was made
 * meanwhile (`lib/browser/wake.ts` notes it) would be lost from the address.
 */
export function KeepHash() {
  useEffect(() => {
    const { pathname } = location;
    const keep = () => {
      const { hash } = document.documentElement.dataset;
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
