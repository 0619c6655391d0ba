'use client';

import { useSyncExternalStore } from 'react';

export type PersonalScriptProps = { script: string };

const never = () => () => {};

/** A script that runs while the page is read. Where React draws the page itself, it would not run, and is left out. */
export function PersonalScript({ script }: PersonalScriptProps) {
  const isRead = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  return isRead && <script dangerouslySetInnerHTML={{ __html: script }} />;
}
