/** Loads the page of another build, since this one's scripts or data are gone. */
import { SCRIPT_LIST_ID } from '@/lib/model/script-list';

import { RELOADED_KEY } from './contract';

/**
 * At most once until a page comes to life (`lib/browser/resume.ts`), which gets what was typed; the browser itself keeps
 * how far was scrolled. Only a page of this site may replace one that can be read: neither an error nor the page of a
 * network that asks to sign in.
 * @param own markup by which this build's page would be known
 * @returns whether the page is being left
 */
export async function loadNewer(own: string): Promise<boolean> {
  try {
    const page = await (await fetch(location.href, { cache: 'reload' })).text();
    const isNewer = page.includes(SCRIPT_LIST_ID) && !page.includes(own);
    if (isNewer && !(RELOADED_KEY in sessionStorage)) {
      const typed = [...document.querySelectorAll('input')].map(({ value }) => value);
      sessionStorage.setItem(RELOADED_KEY, JSON.stringify(typed));
      location.reload();
      return true;
    }
  } catch {
    // There is no connection, or the storage is blocked or full.
  }
  return false;
}
