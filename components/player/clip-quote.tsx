import { useEffect, useState } from 'react';

import {
  dataOf,
  having,
  PAGE_ALIVE,
  listen,
  type ShareButtonData,
} from '@/lib/browser/early/contract';
import { parsePart } from '@/lib/browser/early/plan';
import { saidBetween } from '@/lib/browser/quote';
import { words } from '@/lib/model/words';

/** Seconds of a clip whose words are worth quoting. */
const LONGEST = 90;

/** What is said in the clip of the address, over the poster; it is also the title under which the clip is shared. */
export function ClipQuote() {
  const [quote, setQuote] = useState('');
  useEffect(() => {
    const listening = new AbortController();
    const look = () => {
      const { start, end } = parsePart(location.search);
      const transcript = document.querySelector<HTMLElement>('.transcript');
      if (start === undefined || end === undefined || end - start > LONGEST || !transcript) return;
      const said = saidBetween(transcript, start, end);
      setQuote(said && `“${said}”`);
      const button = document.querySelector<HTMLElement>(having<ShareButtonData>('share'));
      if (said === '' || !button) return;
      Object.assign(dataOf<ShareButtonData>(button), { share: location.href, title: `“${said}”` });
    };
    look();
    // The words may come after the page.
    listen(PAGE_ALIVE, look, { signal: listening.signal });
    return () => listening.abort();
  }, []);
  if (quote === '') return null;
  return (
    <blockquote aria-label={words.player.clip} dir="auto" className="clip-quote">
      {quote}
    </blockquote>
  );
}
