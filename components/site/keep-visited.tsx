'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';

import { keeping } from '@/lib/browser/keeping';
import { keepVisited } from '@/lib/browser/library/keep-offline';

/** Has the device keep each page that is opened within the app. */
export function KeepVisited() {
  const path = usePathname();
  const kept = useRef(path);
  useEffect(() => {
    if (path === kept.current) return;
    kept.current = path;
    if (keeping.read()) void keepVisited(path);
  }, [path]);
  return null;
}
