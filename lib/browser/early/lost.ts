/** On the 404 page alone: asks for the words of its address, and names the page that was probably meant. */
import { toHref } from '@/lib/model/address';
import { decodeWritten } from '@/lib/model/parse-address';
import { PAGES_PATH, type PageRow } from '@/lib/model/page-rows';

import { having, type NearestData } from './contract';
import { findNearest, lastWords } from './nearest';

async function helpLost(): Promise<void> {
  const path = decodeWritten(location.pathname);
  document.querySelector<HTMLInputElement>('main [name=q]')!.value = lastWords(path);
  const answer = await fetch(PAGES_PATH);
  const page = findNearest(path, (await answer.json()) as PageRow[]);
  if (!page) return;
  const box = document.querySelector<HTMLElement>(having<NearestData>('nearest'))!;
  const link = box.querySelector('a')!;
  link.href = toHref(page[0]);
  link.text = page[1];
  box.hidden = false;
}

// Without a connection there is the rest of the page.
helpLost().catch(() => {});
