'use client';

import type { ReactNode } from 'react';

import { useQuery } from '@/lib/browser/query';
import { isAsking } from '@/lib/model/tracking';

export type ShortsViewProps = { children: ReactNode };

/** A list of shorts as a feed, unless the address asks for the grid, or for something of it. */
export function ShortsView({ children }: ShortsViewProps) {
  return <div className={isAsking(useQuery()) ? undefined : 'feed-view'}>{children}</div>;
}
