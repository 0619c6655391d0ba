'use client';

import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';

import { useDialog } from '@/lib/browser/dialog';
import { words } from '@/lib/model/words';
import { SEARCH_PATH } from '@/lib/model/address';

/** Loaded when it is first opened, with all that searches. */
const PaletteBody = dynamic(
  () =>
    import('./palette-body').then(
      (file) => file.PaletteBody,
      // Without a connection the page stays what it is.
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

/** Search from every page: `/`, Ctrl+K or Cmd+K, or the link in the head of the page opens it. */
export function SearchPalette() {
  const { ref, opening, open, close, onClose } = useDialog();
  /** What is typed before the field is there; null while none is on its way. */
  const typed = useRef<string>(null);
  const router = useRouter();
  useEffect(() => {
    const begin = (event: Event) => {
      if (location.pathname === SEARCH_PATH) {
        document.querySelector<HTMLInputElement>('input[name="q"]')?.focus();
      } else if (open()) typed.current ??= '';
      event.preventDefault();
    };
    const press = (event: KeyboardEvent) => {
      const field = (event.target as Element).closest('input, textarea, select, [contenteditable]');
      // The field of a search that was just closed may have the focus a moment longer.
      const isTyping = field !== null && field.getClientRects().length > 0;
      const isShortcut = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      const isSlash =
        event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (isShortcut || isSlash) begin(event);
      else if (typed.current !== null && event.key.length === 1) typed.current += event.key;
    };
    const click = (event: MouseEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
      if (isPlain && (event.target as Element).closest('[data-search]')) begin(event);
    };
    document.addEventListener('keydown', press);
    document.addEventListener('click', click, true);
    return () => {
      document.removeEventListener('keydown', press);
      document.removeEventListener('click', click, true);
    };
  }, [open]);
  if (opening === 0) return null;
  return (
    <dialog
      key={opening}
      ref={ref}
      aria-label={words.search.title}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && close()}
      className="mx-auto mt-[8dvh] max-h-[84dvh] w-[min(44rem,94vw)] flex-col overflow-hidden rounded-card border border-line bg-surface p-0 text-ink lifted backdrop:bg-black/60 open:flex"
    >
      <PaletteBody
        takeTyped={() => {
          const text = typed.current ?? '';
          typed.current = null;
          return text;
        }}
        onGo={(href) => {
          close();
          router.push(href);
        }}
        onClose={close}
      />
    </dialog>
  );
}
