'use client';

import { useEffect } from 'react';

import { PAGE_ALIVE, send } from '@/lib/browser/early/contract';

/** Tells `lib/browser/early` that React responds from now on. */
export function Alive() {
  useEffect(() => {
    send(PAGE_ALIVE);
  }, []);
  return null;
}
