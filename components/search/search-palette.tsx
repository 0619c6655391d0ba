'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';

import { words } from '@/lib/model/words';

import { PaletteBody } from './palette-body';

/** Search from every page: `/`, Ctrl+K or Cmd+K, or the link in the head of the page opens it. */
export function SearchPalette() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const router = useRouter();
  useEffect(() => {
    const open = (event: Event) => {
      if (location.pathname === '/search') {
        document.querySelector<HTMLInputElement>('input[name="q"]')?.focus();
      } else setIsOpen(true);
      event.preventDefault();
    };
    const press = (event: KeyboardEvent) => {
      const isTyping = (event.target as Element).closest(
        'input, textarea, select, [contenteditable]',
      );
      const isShortcut = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      const isSlash =
        event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (isShortcut || isSlash) open(event);
    };
    const click = (event: MouseEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
      if (isPlain && (event.target as Element).closest('[data-search]')) open(event);
    };
    document.addEventListener('keydown', press);
    document.addEventListener('click', click, true);
    return () => {
      document.removeEventListener('keydown', press);
      document.removeEventListener('click', click, true);
    };
  }, []);
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
  }, [isOpen]);
  if (!isOpen) return null;
  const close = () => {
    dialog.current?.close();
    setIsOpen(false);
  };
  return (
    <dialog
      ref={dialog}
      aria-label={words.search.title}
      onClose={() => setIsOpen(false)}
      onClick={(event) => event.target === event.currentTarget && close()}
      className="mx-auto mt-[8dvh] max-h-[84dvh] w-[min(44rem,94vw)] flex-col overflow-hidden rounded-card border border-line bg-surface p-0 text-ink shadow-2xl backdrop:bg-black/60 open:flex"
    >
      <PaletteBody
        onGo={(href) => {
          close();
          router.push(href);
        }}
        onClose={close}
      />
    </dialog>
  );
}
