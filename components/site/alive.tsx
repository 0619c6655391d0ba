'use client';

import { useEffect } from 'react';

import { PAGE_ALIVE, send } from '@/lib/browser/early/contract';
import { expectSkippedTransitions } from '@/lib/browser/skipped-transition';

/** Tells `lib/browser/early` that React responds from now on, and expects what leaving the page brings. */
export function Alive() {
  useEffect(() => {
    send(PAGE_ALIVE);
    return expectSkippedTransitions();
  }, []);
  return null;
}
