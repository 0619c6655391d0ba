'use client';

import { useSearchParams } from 'next/navigation';
import { useEffect } from 'react';

import { noteMove } from '@/lib/browser/query';

/** Reports that the router has changed the query, e.g. through a link to the current list. */
export function QueryWatcher() {
  const query = useSearchParams().toString();
  useEffect(noteMove, [query]);
  return null;
}
