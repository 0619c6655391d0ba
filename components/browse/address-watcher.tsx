'use client';

import { useSearchParams } from 'next/navigation';
import { useEffect } from 'react';

import { noteMove } from '@/lib/browser/address';

/** Tells of a query that the router has changed, such as by a link to the list that is being looked at. */
export function AddressWatcher() {
  const query = useSearchParams().toString();
  useEffect(noteMove, [query]);
  return null;
}
