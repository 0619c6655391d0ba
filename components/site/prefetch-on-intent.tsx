'use client';

import { useEffect } from 'react';

import { createPageData } from '@/lib/browser/page-data';

/** Fetches a page of the site when a visitor points at a link to it, touches it or moves the focus there. */
export function PrefetchOnIntent() {
  useEffect(() => {
    const { fetchAhead, answerRouter } = createPageData(window);
    const prefetch = (event: Event) => {
      const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[href^="/"]');
      const isPage =
        link && !/\.[a-z]+$/u.test(link.pathname) && link.pathname !== location.pathname;
      if (isPage) fetchAhead(link.pathname);
    };
    const intents = ['pointerover', 'focusin', 'touchstart'];
    for (const intent of intents) document.addEventListener(intent, prefetch, { passive: true });
    const stop = answerRouter();
    return () => {
      stop();
      for (const intent of intents) document.removeEventListener(intent, prefetch);
    };
  }, []);
  return null;
}
