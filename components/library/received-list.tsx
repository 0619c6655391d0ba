'use client';

import type { KeptVideo } from '@/lib/browser/library/entries';
import { makeList } from '@/lib/browser/library/lists';

import { SharedListPanel } from './shared-list-panel';

/** A list that somebody has shared in the address of the page. */
export function ReceivedList() {
  const keep = async (name: string, videos: KeptVideo[]) => {
    if ('tooMany' in (await makeList(name, videos)))
      throw new RangeError('no more lists or videos');
  };
  return <SharedListPanel keep={keep} />;
}
