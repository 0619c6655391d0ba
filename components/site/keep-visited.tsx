'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';

import { PAGE_SHOWN, send } from '@/lib/browser/early/contract';
import { keeping } from '@/lib/browser/keeping';
import { keepVisited } from '@/lib/browser/library/keep-offline';

/** Says of each page that is opened within the app that it is shown, and has the device keep it. */
export function KeepVisited() {
  const path = usePathname();
  const kept = useRef(path);
  useEffect(() => {
    if (path === kept.current) return;
    kept.current = path;
    send(PAGE_SHOWN, path);
    if (keeping.read()) void keepVisited(path);
  }, [path]);
  return null;
}
