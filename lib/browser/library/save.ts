/** What the buttons that save a video do: they say what became of it. */
import { say } from '@/lib/browser/notice';
import { words } from '@/lib/model/words';

import type { KeptVideo } from './entries';
import { faultOf } from './fault';

/** @param list id; the one that every device has, if omitted */
export async function save(video: KeptVideo, list?: string): Promise<void> {
  await attempt(async () => {
    const { toggleSaved } = await import('./saved');
    say(words.library.save.outcomes[await toggleSaved(video, list)]);
  });
}

/** Does what may fail on a device that keeps nothing, and says so. @returns whether it was done */
export async function attempt(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    say(words.library.faults[faultOf(error)]);
    return false;
  }
}
