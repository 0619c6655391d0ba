'use client';

import { useEffect } from 'react';

import { PAGE_ALIVE, send } from '@/lib/browser/early/contract';
import { resume } from '@/lib/browser/resume';
import { expectSkippedTransitions } from '@/lib/browser/skipped-transition';

/** Tells `lib/browser/early` that React responds from now on, and expects what leaving the page brings. */
export function Alive() {
  useEffect(() => {
    send(PAGE_ALIVE);
    resume();
    return expectSkippedTransitions();
  }, []);
  return null;
}
