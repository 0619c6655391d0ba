/** Brings the page to life at the first sign of a visitor. */
import { provideStart } from '@/lib/model/next-protocol/page-data';
import { SCRIPT_LIST_ID, type ScriptListData } from '@/lib/model/script-list';

import {
  dataOf,
  having,
  type HistoryData,
  LOAD_FAULT_ID,
  PAGE_NEEDED,
  type PageElementData,
  POSITIONS_KEY,
} from './contract';
import { isScript, loadData } from './ask';
import { loadNewer } from './newer';
import { readText } from './storage';

/** A pointer already resting where the page appears fires `pointerover`, but has not moved. */
const SIGNS = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'keydown',
  'focusin',
  'click',
  PAGE_NEEDED,
];

/** Warms the cache with a file. Not a preload: if one failed, the script would fail for good. */
export function warm(path: string): void {
  fetch(path).catch(() => {});
}

/**
 * The build stores the addresses of the framework's scripts in `script#page:wake`, and removes the scripts
 * (`lib/build/first-load.ts`). They load when a visitor points, touches, types, moves the focus or clicks,
 * or at once if only they can show what the address asks for, or what this device has watched, or if a script of the
 * page says so. Until then every
 * link, form and menu is the browser's own. Does nothing if the scripts are in the page.
 */
export function watchForLife(): void {
  const page = dataOf<PageElementData>(document.documentElement);
  /** Those that are neither loaded nor loading. */
  let missing: string[] | undefined;
  let data: Promise<true | void> | undefined;
  let cache: RequestCache | undefined;
  let isEarly = false;
  const wake = () => {
    // The list of scripts is at the end of the page, and may have arrived in part.
    if (document.readyState === 'loading') {
      isEarly = true;
      return;
    }
    const list = document.getElementById(SCRIPT_LIST_ID);
    // They are loading, or in the page.
    if (!list) return;
    list.remove();
    if (!missing) {
      missing = JSON.parse(list.textContent) as string[];
      provideStart(missing.shift());
    }
    const scripts = missing.splice(0);
    const fail = async (failed: string[]) => {
      missing!.push(...failed);
      if (cache) {
        if (await loadNewer(list.outerHTML)) return;
        const busy = document.querySelector('[aria-busy]');
        busy?.removeAttribute('aria-busy');
        if (busy || 'asked' in page) document.getElementById(LOAD_FAULT_ID)!.hidden = false;
        delete page.asked;
      }
      // The page stays as it was; the next sign tries again.
      document.body.append(list);
      if (cache) return;
      // Once at once, past caches, which may hold what is wrong.
      cache = 'reload';
      wake();
    };
    data ??= loadData(dataOf<ScriptListData>(list).stamp, cache).catch(() => {
      data = undefined;
    });
    // After whatever the press itself asks for.
    setTimeout(async () => {
      // In parallel, and with the data. In order, each may run as soon as it begins to arrive.
      const checks = scripts.map((src) => isScript(src, cache));
      while (scripts.length && (await data) && (await checks.shift())) {
        const src = scripts.shift()!;
        const script = document.createElement('script');
        script.src = src;
        script.async = false;
        script.onerror = () => fail([src]);
        document.head.append(script);
      }
      if (scripts.length) fail(scripts);
    });
  };
  for (const sign of SIGNS) document.addEventListener(sign, wake, true);
  addEventListener('hashchange', ({ newURL }) => {
    // The address may have been restored since.
    page.hash = new URL(newURL).hash;
  });
  const { search, hash } = location;
  // Without this, the page's list would flash up before the one asked for.
  if (search) page.asked = '';
  document.addEventListener('DOMContentLoaded', () => {
    const remembering = document.querySelector<HTMLElement>(having<HistoryData>('history'));
    const isRemembered =
      remembering && (dataOf<HistoryData>(remembering).history || readText(POSITIONS_KEY));
    if (isEarly || search || hash.startsWith('#t=') || isRemembered) wake();
  });
}
