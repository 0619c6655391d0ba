'use client';

import { useEffect, useState } from 'react';

import { type ReplayData, toData } from '@/lib/browser/early/contract';
import { words } from '@/lib/model/words';

export type RowArrowsProps = {
  /** Id of the list that scrolls. */
  list: string;
  /** Of its row. */
  title: string;
};

/** How much of what is seen goes out of view with each press. */
const STRIDE = 0.8;

/** For the mouse, which cannot swipe: the keyboard has the links in the row, a touch screen the finger. */
export function RowArrows({ list, title }: RowArrowsProps) {
  const [{ isStart, isEnd }, setPlace] = useState({ isStart: true, isEnd: false });
  useEffect(() => {
    const box = document.getElementById(list)!;
    const look = () => {
      // From right to left it counts down from 0.
      const at = Math.abs(box.scrollLeft);
      const next = { isStart: at <= 1, isEnd: at >= box.scrollWidth - box.clientWidth - 1 };
      setPlace((last) =>
        last.isStart === next.isStart && last.isEnd === next.isEnd ? last : next,
      );
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [list]);
  const move = (direction: 1 | -1) => {
    const box = document.getElementById(list)!;
    const sign = getComputedStyle(box).direction === 'rtl' ? -direction : direction;
    box.scrollBy({ left: sign * box.clientWidth * STRIDE });
  };
  return (
    <div className="row-arrows">
      <button
        type="button"
        tabIndex={-1}
        disabled={isStart}
        aria-label={words.home.back(title)}
        onClick={() => move(-1)}
        className="icon-button"
      >
        {'‹'}
      </button>
      <button
        type="button"
        tabIndex={-1}
        disabled={isEnd}
        aria-label={words.home.forward(title)}
        {...toData<ReplayData>({ replay: '' })}
        onClick={() => move(1)}
        className="icon-button"
      >
        {'›'}
      </button>
    </div>
  );
}
