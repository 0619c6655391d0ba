/** Creates the pages of videos, one after the other. Used by the `new` command. */
import { readContent } from '@/lib/catalog/content';
import { contentFolderFault } from '@/lib/content/folder-fault';
import { formatCount } from '@/lib/model/report-text';
import { quote } from '@/lib/model/problem';
import { parseVideoId } from '@/lib/model/youtube';

import { type Dialog, DialogClosed } from './dialog';
import { createVideo, type Outcome } from './new-video';
import { listAddresses } from './pasted';
import type { YouTubeSettings } from './youtube-client';

/**
 * @param text ids and addresses of YouTube
 * @param now milliseconds since 1970; the date of a video that has none
 * @returns whether each now has a page that is not a draft; if not, the reason has been printed
 */
export async function createVideos(
  text: string,
  dialog: Dialog,
  settings: YouTubeSettings,
  now: number,
): Promise<boolean> {
  const { say } = dialog;
  const fault = contentFolderFault();
  if (fault) {
    say(`${fault.message}; ${fault.fix}; nothing was written`);
    return false;
  }
  const addresses = listAddresses(text);
  const names = addresses.map((address) => parseVideoId(address) ?? quote(address));
  const isOne = addresses.length === 1;
  dialog.show?.('reading the existing videos …');
  const content = readContent(now);
  const outcomes: Outcome[] = [];
  for (const [index, address] of addresses.entries()) {
    if (!isOne) say(`${index + 1} of ${addresses.length}: ${names[index]}`);
    try {
      outcomes.push(await createVideo(address, content, dialog, settings, now));
    } catch (error) {
      if (!(error instanceof DialogClosed)) throw error;
      say(`\nstopped; nothing was written for ${names.slice(index).join(', ')}`);
      return false;
    }
  }
  if (!isOne) say(formatSum(outcomes));
  return outcomes.every((outcome) => outcome === 'page');
}

function formatSum(outcomes: Outcome[]): string {
  const count = (wanted: Outcome) => outcomes.filter((outcome) => outcome === wanted).length;
  const parts = [
    formatCount(count('page'), 'page'),
    formatCount(count('draft'), 'draft'),
    `${count('refused')} refused`,
  ];
  return `${formatCount(outcomes.length, 'address', 'addresses')}: ${parts.join(', ')}`;
}
