'use client';

import { useEffect } from 'react';

import { followList } from '@/lib/browser/playback/follow';

export type FollowListProps = { id: string };

/** Marks the current entry in a list of moments while the video plays. */
export function FollowList({ id }: FollowListProps) {
  useEffect(() => followList(document.getElementById(id)!), [id]);
  return null;
}
