/** Has pages kept on the device, so that they open without a connection; see `lib/offline/worker.ts`. */
import { type KeepMessage, MOST_SAVED } from '@/lib/model/offline';

/**
 * Keeps the page of a saved video, with its data and transcripts, however long it is not visited. Never throws: where nothing
 * can be kept, nothing is.
 * @param href of a page of this site
 */
export function keepOffline(href: string): Promise<void> {
  return tell({ keep: href, as: 'saved' });
}

/** Keeps a page like one that was loaded as a document, which the worker sees by itself. Never throws. */
export function keepVisited(href: string): Promise<void> {
  return tell({ keep: href, as: 'visited' });
}

/** The page of a video that is saved no longer. Never throws. */
export function forgetOffline(href: string): Promise<void> {
  return tell({ forget: href });
}

async function tell(message: KeepMessage): Promise<void> {
  try {
    const worker = await navigator.serviceWorker?.getRegistration();
    // One that is still installing hears it as well.
    (worker?.active ?? worker?.installing)?.postMessage(message);
  } catch {
    // The browser or the visitor allows no worker here.
  }
}

/** Has the pages of saved videos kept that are missing. Never throws. @param hrefs what matters most comes first */
export function keepAllOffline(hrefs: string[]): Promise<void> {
  return hrefs.length > 0 ? tell({ saved: hrefs.slice(0, MOST_SAVED) }) : Promise.resolve();
}
