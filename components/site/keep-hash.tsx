'use client';

import { useEffect } from 'react';

import { dataOf, type PageElementData } from '@/lib/browser/early/contract';

/**
 * Next.js restores the address that it found when it began to load, which would drop a jump within the page that was
 * made in the meantime (`lib/browser/early/wake.ts` notes it).
 */
export function KeepHash() {
  useEffect(() => {
    const keep = () => {
      const { hash } = dataOf<PageElementData>(document.documentElement);
      if (hash === undefined || hash === location.hash) return;
      history.replaceState(null, '', location.pathname + location.search + hash);
    };
    // After the router's own effects, which run last: from then on it hears of every change that carries no state of its own.
    queueMicrotask(keep);
    // A jump made just before that is only reported now.
    addEventListener('hashchange', keep);
    return () => removeEventListener('hashchange', keep);
  }, []);
  return null;
}
