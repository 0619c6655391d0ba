/** Moves through the slides of the feed by keys and wheel, and reports the one that the page has snapped to. */
import { isComposing } from '@/lib/browser/early/keys';
import { settings } from '@/lib/browser/settings';

import { slideAt, stepOf, type Turn, turn } from './snap';

/** Milliseconds without scrolling, after which a slide counts as snapped to. */
const SETTLED = 120;

/** @returns the slide in view at first, and how to stop */
export function watchSlides(feed: HTMLElement, onSnap: (at: number) => void) {
  const slides = [...feed.querySelectorAll<HTMLElement>('.short, .feed-end')];
  const height = () => slides[0]!.offsetHeight;
  const now = () => slideAt(-slides[0]!.getBoundingClientRect().top, height(), slides.length);
  const first = now();
  let at = first;
  /** Where it is on its way to. */
  let aim = first;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Turn | undefined;

  const settle = () => {
    aim = now();
    if (aim === at) return;
    at = aim;
    onSnap(at);
  };
  const onScroll = () => {
    clearTimeout(timer);
    timer = setTimeout(settle, SETTLED);
  };
  const canGo = (by: number) => slides[aim + by] !== undefined;
  const go = (by: number) => {
    aim += by;
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    slides[aim]!.focus({ preventScroll: true });
    slides[aim]!.scrollIntoView({ behavior: isCalm ? 'instant' : 'smooth', block: 'start' });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.defaultPrevented || isComposing(event)) return;
    const isTaken = 'input, textarea, select, [contenteditable], dialog, [popover]';
    if ((event.target as HTMLElement).closest(isTaken)) return;
    const by = stepOf(event.key, settings.read().keys);
    if (by === 0 || !canGo(by)) return;
    event.preventDefault();
    go(by);
  };
  const onWheel = (event: WheelEvent) => {
    // A slide higher than the window is read by scrolling.
    if (event.ctrlKey || event.shiftKey || height() > innerHeight) return;
    const by = Math.sign(event.deltaY);
    if (by === 0 || !canGo(by)) return;
    event.preventDefault();
    last = turn(last, event.timeStamp, event.deltaY);
    if (last.stepped === event.timeStamp) go(by);
  };
  const watching = new AbortController();
  const { signal } = watching;
  addEventListener('scroll', onScroll, { passive: true, signal });
  document.addEventListener('keydown', onKey, { signal });
  feed.addEventListener('wheel', onWheel, { passive: false, signal });
  return {
    first,
    stop: () => {
      clearTimeout(timer);
      watching.abort();
    },
  };
}
