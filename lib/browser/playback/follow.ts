/** Marks what is being said: the current passage and sentence of a transcript, the current chapter. */
import { PLAYER_ASK, send } from '@/lib/browser/early/contract';
import { secondAt } from '@/lib/browser/said-at';

import { playback } from './store';

/** The last of the elements with `data-start` that has started; undefined before the first. @param time seconds */
function currentOf(elements: HTMLElement[], time: number): HTMLElement | undefined {
  return elements.findLast((element) => Number(element.dataset.start) <= time);
}

function moveMark(from: HTMLElement | undefined, to: HTMLElement | undefined, attribute: string) {
  if (from === to) return;
  from?.removeAttribute(attribute);
  to?.setAttribute(attribute, 'true');
}

/** Marks the current item of a list with `aria-current`. @returns a function that stops it */
export function followList(list: HTMLElement): () => void {
  let current: HTMLElement | undefined;
  const mark = () => {
    const { phase, time } = playback.get();
    const items = [...list.querySelectorAll<HTMLElement>('[data-start]')];
    const next = phase === 'idle' || phase === 'fault' ? undefined : currentOf(items, time + 0.2);
    moveMark(current, next, 'aria-current');
    current = next;
  };
  return playback.subscribe(mark);
}

/** Milliseconds without a step, after which a move of its own has ended. */
const MOVING = 1000;

export type Follower = {
  /** Brings the current passage into view and keeps it there. */
  resume: () => void;
  /** The reader looks elsewhere. */
  leave: () => void;
  stop: () => void;
};

/**
 * Keeps the current passage of a transcript marked, and in view until the reader scrolls away.
 * @param scroller contains the passages: `p[data-start]`; `data-at` has the seconds from there to each sentence
 * @param onChange called with whether the view follows
 */
export function followTranscript(
  scroller: HTMLElement,
  onChange: (isFollowing: boolean) => void,
): Follower {
  let passage: HTMLElement | undefined;
  let sentence: HTMLElement | undefined;
  let isFollowing = true;
  /** When it last moved by itself. */
  let moved = 0;
  const show = () => {
    if (!passage || !isFollowing) return;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const top = passage.offsetTop - scroller.offsetTop - scroller.clientHeight / 4;
    moved = Date.now();
    scroller.scrollTo({ top, behavior: isCalm ? 'auto' : 'smooth' });
  };
  const mark = () => {
    const { phase, time } = playback.get();
    const isOn = phase !== 'idle' && phase !== 'fault';
    const passages = [...scroller.querySelectorAll<HTMLElement>('p[data-start]')];
    const next = isOn ? currentOf(passages, time + 0.2) : undefined;
    const offsets = next?.dataset.at?.split(' ').map(Number) ?? [];
    const spoken = time + 0.2 - Number(next?.dataset.start);
    const index = offsets.findLastIndex((offset) => offset <= spoken);
    const said = next?.querySelectorAll<HTMLElement>('span')[index];
    moveMark(sentence, said, 'data-now');
    sentence = said;
    if (next === passage) return;
    moveMark(passage, next, 'aria-current');
    passage = next;
    show();
  };
  const leave = () => {
    if (!isFollowing || !passage) return;
    isFollowing = false;
    onChange(false);
  };
  // By wheel, finger, key, bar, or since something in it has got the focus.
  const onScroll = () => {
    if (Date.now() - moved > MOVING) leave();
    else moved = Date.now();
  };
  const seek = (event: MouseEvent) => {
    const target = event.target as HTMLElement;
    const start = secondAt(target);
    if (start === undefined || target.closest('a') || String(getSelection()) !== '') return;
    send(PLAYER_ASK, { start });
  };
  const listening = new AbortController();
  const { signal } = listening;
  scroller.addEventListener('wheel', leave, { passive: true, signal });
  scroller.addEventListener('touchmove', leave, { passive: true, signal });
  scroller.addEventListener('scroll', onScroll, { passive: true, signal });
  scroller.addEventListener('click', seek, { signal });
  const unsubscribe = playback.subscribe(mark);
  mark();
  // The words may come when the player stands still, and says nothing more.
  const filling = new MutationObserver(mark);
  filling.observe(scroller, { childList: true });
  return {
    resume: () => {
      isFollowing = true;
      onChange(true);
      show();
    },
    leave,
    stop: () => {
      unsubscribe();
      filling.disconnect();
      moveMark(sentence, undefined, 'data-now');
      moveMark(passage, undefined, 'aria-current');
      listening.abort();
    },
  };
}
