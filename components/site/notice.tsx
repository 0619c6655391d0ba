'use client';

import { useNotice } from '@/lib/browser/notice';

/** Says what was just done, at the lower edge of the window. */
export function Notice() {
  const text = useNotice();
  return (
    <p
      role="status"
      className="fixed inset-x-4 bottom-4 z-30 mx-auto w-fit rounded-lg bg-surface px-4 py-3 lifted empty:hidden"
    >
      {text}
    </p>
  );
}
