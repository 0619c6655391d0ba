'use client';

import { useSearchParams } from 'next/navigation';
import { useEffect } from 'react';

import { noteMove } from '@/lib/browser/query';

/** Tells of a query that the router has changed, such as by a link to the list that is being looked at. */
export function QueryWatcher() {
  const query = useSearchParams().toString();
  useEffect(noteMove, [query]);
  return null;
}
