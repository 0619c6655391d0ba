/** What a page was opened for comes first; what nobody would miss until then comes after it. */
import { MANIFEST_PATH } from '@/lib/model/address';
import { WORKER_PATH } from '@/lib/model/offline';

import { dataOf, KEEPING_KEY, type PageElementData, VISITED_KEY } from './contract';
import { readText, writeText } from './storage';

/** Milliseconds after which the rest no longer waits, e.g. for a host that never answers. */
const LONGEST_WAIT = 3000;

/**
 * Until the page and its first poster are seen, it has no manifest, and until it has been there for a while, nothing is kept for
 * times without a connection; and on
 * a first visit, when nothing is in the browser's cache yet, the stylesheets hold back all other posters, and the typeface
 * until the next page: no text changes while it is read.
 */
export function holdBackTheRest(): void {
  const page = dataOf<PageElementData>(document.documentElement);
  const { pathname } = location;
  if (!readText(VISITED_KEY)) page.first = 'poster';
  let isOver = false;
  const goOn = () => {
    if (isOver) return;
    isOver = true;
    if (page.first) page.first = 'text';
    // Neither in the frame of the posters nor in one task: each takes long enough on a slow phone.
    setTimeout(() => {
      writeText(VISITED_KEY, 'on');
      const manifest = document.createElement('link');
      manifest.rel = 'manifest';
      manifest.href = MANIFEST_PATH;
      document.head.append(manifest);
      setTimeout(() => {
        if (page.first) document.fonts.forEach((face) => face.load().catch(() => {}));
      });
    });
  };
  // The first poster is in this frame; the next one begins when it is seen.
  const afterFrame = () => requestAnimationFrame(() => requestAnimationFrame(goOn));
  addEventListener('load', () => {
    new PerformanceObserver(afterFrame).observe({ type: 'paint', buffered: true });
    if ('offline' in page && readText(KEEPING_KEY) !== 'false')
      setTimeout(
        () => navigator.serviceWorker?.register(WORKER_PATH).catch(() => {}),
        LONGEST_WAIT,
      );
  });
  setTimeout(goOn, LONGEST_WAIT);
  // Where the browser has no such events, the text changes with the next page that it loads whole.
  window.navigation?.addEventListener('currententrychange', () => {
    if (location.pathname !== pathname) delete page.first;
  });
}
