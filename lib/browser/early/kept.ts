/**
 * On the page alone that says what is missing without a connection: lists the pages that the device has, and loads the one that
 * was asked for once there is a connection.
 */
import { OFFLINE_PATH } from '@/lib/model/address';
import { PAGE_CACHES } from '@/lib/model/offline';

import { having, type KeptData } from './contract';

/** More would take long to read, and nobody would look through them. */
const MOST = 50;

async function listKept(): Promise<void> {
  const box = document.querySelector<HTMLElement>(having<KeptData>('kept'))!;
  const entry = box.querySelector('li')!;
  const listed = new Set([OFFLINE_PATH]);
  const entries: HTMLElement[] = [];
  for (const name of Object.values(PAGE_CACHES)) {
    if (!(await caches.has(name))) continue;
    const cache = await caches.open(name);
    // The latest first.
    for (const { url } of [...(await cache.keys())].reverse()) {
      const { pathname, search } = new URL(url);
      if (search || listed.has(pathname) || listed.size > MOST) continue;
      listed.add(pathname);
      const answer = await cache.match(url, { ignoreVary: true });
      const page = new DOMParser().parseFromString(await answer!.text(), 'text/html');
      const copy = entry.cloneNode(true) as HTMLElement;
      const link = copy.querySelector('a')!;
      link.href = pathname;
      link.text = page.querySelector('h1')?.textContent || page.title;
      entries.push(copy);
    }
  }
  if (entries.length === 0) return;
  // All at once, so that nothing moves under a finger.
  entry.replaceWith(...entries);
  box.hidden = false;
}

addEventListener('online', () => {
  // It may be gone again by the time this is heard.
  if (navigator.onLine) location.reload();
});
// Where nothing is kept there is nothing to list.
listKept().catch(() => {});
