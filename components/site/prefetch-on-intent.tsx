'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Fetches a page of the site when a visitor points at a link to it, touches it or moves the focus there. */
export function PrefetchOnIntent() {
  const router = useRouter();
  useEffect(() => {
    const prefetch = (event: Event) => {
      const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[href^="/"]');
      const isPage =
        link && !/\.[a-z]+$/u.test(link.pathname) && link.pathname !== location.pathname;
      if (isPage) router.prefetch(link.pathname);
    };
    const intents = ['pointerover', 'focusin', 'touchstart'];
    for (const intent of intents) document.addEventListener(intent, prefetch, { passive: true });
    return () => {
      for (const intent of intents) document.removeEventListener(intent, prefetch);
    };
  }, [router]);
  return null;
}
