'use client';

import { useEffect } from 'react';

/** Tells `lib/browser/wake.ts` that React answers from now on. */
export function Alive() {
  useEffect(() => {
    document.dispatchEvent(new Event('page:alive'));
  }, []);
  return null;
}
