'use client';

import { useEffect } from 'react';

/**
 * Next.js puts the address back that it found when it began to load; a jump within the page that was made
 * meanwhile (`lib/browser/wake.ts` notes it) would be lost from the address.
 */
export function KeepHash() {
  useEffect(() => {
    const { hash } = document.documentElement.dataset;
    if (hash !== undefined && hash !== location.hash) history.replaceState(history.state, '', hash);
  }, []);
  return null;
}
