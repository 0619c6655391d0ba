'use client';

import { type ReactNode, useEffect, useRef } from 'react';

export type StepScrollerProps = { children: ReactNode };

/** A list that scrolls by itself, to its current item whenever it appears. */
export function StepScroller({ children }: StepScrollerProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const box = list.current!;
    const current = box.querySelector<HTMLElement>('[aria-current]');
    const show = () => {
      if (current)
        box.scrollTop = current.offsetTop - (box.clientHeight - current.offsetHeight) / 2;
    };
    // Also in a section that opens, or in a window that grows.
    const observer = new ResizeObserver(show);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return (
    <ol ref={list} className="steps">
      {children}
    </ol>
  );
}
