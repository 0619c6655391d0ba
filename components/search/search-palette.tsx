'use client';

import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';

import { having, SEARCH_ID, type SearchLinkData } from '@/lib/browser/early/contract';
import { words } from '@/lib/model/words';

/** Loaded when first wanted, with everything that searches. */
const PaletteBody = dynamic(
  () =>
    import('./palette-body').then(
      (file) => file.PaletteBody,
      // Without a connection the page stays as it is.
      () => SearchFailed,
    ),
  { ssr: false },
);

function SearchFailed() {
  return (
    <p role="alert" className="p-5">
      {words.search.failed}
    </p>
  );
}

/** What is found for the field of the surrounding dialog; loads at the first sign that somebody will search. */
export function SearchPalette() {
  const field = useRef<HTMLInputElement>(null);
  const [isWanted, setIsWanted] = useState(false);
  const [q, setQ] = useState('');
  const router = useRouter();
  useEffect(() => {
    const dialog = document.getElementById(SEARCH_ID) as HTMLDialogElement;
    const link = document.querySelector(having<SearchLinkData>('search'))!;
    const input = dialog.querySelector('input')!;
    field.current = input;
    const listening = new AbortController();
    const { signal } = listening;
    const begin = () => setIsWanted(true);
    const read = () => setQ(input.value);
    const empty = () => setQ('');
    for (const sign of ['pointerenter', 'focus']) link.addEventListener(sign, begin, { signal });
    dialog.addEventListener('focusin', begin, { signal });
    dialog.addEventListener('input', read, { signal });
    dialog.addEventListener('reset', empty, { signal });
    if (dialog.open) {
      // Keeps what was typed before the page was alive.
      begin();
      read();
    }
    return () => listening.abort();
  }, []);
  if (!isWanted) return null;
  return (
    <PaletteBody
      field={field}
      q={q}
      onAsk={(asked) => {
        field.current!.value = asked;
        field.current!.focus();
        setQ(asked);
      }}
      onClose={() => field.current!.closest('dialog')!.close()}
      onGo={(href) => {
        field.current!.closest('dialog')!.close();
        router.push(href);
      }}
    />
  );
}
