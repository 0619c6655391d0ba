/** Opens search from every page: a link with `data-search`, `/`, Ctrl+K or Cmd+K. Its dialog is in the page's own markup. */
import { INDEX_PATH } from '@/lib/model/video-index';

import {
  type CloseData,
  having,
  listen,
  PAGE_ALIVE,
  SEARCH_ID,
  type SearchLinkData,
} from './contract';
import { isComposing, isModified } from './keys';
import { warm } from './wake';

/** The dialog that is open has the field; on the page of search it is the page's own. */
export function watchSearch(): void {
  let isLoading = false;
  const dialog = () => document.getElementById(SEARCH_ID) as HTMLDialogElement | null;
  const begin = (event: Event) => {
    const own = document.querySelector<HTMLInputElement>('main [name=q]');
    const box = dialog();
    // It is not read yet: a link still leads somewhere.
    if (!own && !box) return;
    event.preventDefault();
    if (!own && !box!.open) {
      box!.querySelector('form')!.reset();
      box!.showModal();
      if (!isLoading) warm(INDEX_PATH);
      isLoading = true;
    }
    const field = own ?? fieldOf(box!);
    field.focus();
    // What is typed now replaces the words of a page.
    field.select();
  };
  const press = (event: KeyboardEvent) => {
    const { key, code, altKey, shiftKey } = event;
    if (isComposing(event) || altKey) return;
    if (event.ctrlKey || event.metaKey) {
      // Where the letters are others, e.g. Greek ones, the place of the key counts.
      const isK = /^[a-z]$/iu.test(key) ? key.toLowerCase() === 'k' : code === 'KeyK';
      if (isK && !shiftKey) begin(event);
    } else if (key === 'Escape') {
      const box = dialog();
      // The browser would only empty the field.
      if (box?.open) event.preventDefault();
      box?.close();
    } else if (isSlash(event) && !isTyping(event)) begin(event);
  };
  const click = (event: MouseEvent) => {
    const target = event.target as Element;
    const box = dialog();
    if (target.closest(having<SearchLinkData>('search'))) {
      if (!isModified(event)) begin(event);
    } else if (target === box || target.closest(having<CloseData>('close'))) box?.close();
    else if (target.closest('[type=reset]') && box) fieldOf(box).focus();
  };
  document.addEventListener('keydown', press, true);
  document.addEventListener('click', click, true);
  // From then on it loads its index itself.
  listen(PAGE_ALIVE, () => {
    isLoading = true;
  });
}

function fieldOf(dialog: HTMLDialogElement): HTMLInputElement {
  return dialog.querySelector('input')!;
}

/** By its place too, where a layout has another sign there; `?` is the player's. */
function isSlash({ key, code, shiftKey }: KeyboardEvent): boolean {
  return key === '/' || (code === 'Slash' && !shiftKey && key !== '?');
}

/** The field of a search that was just closed may have the focus a moment longer. */
function isTyping({ target }: Event): boolean {
  const field = (target as Element).closest('input, textarea, select, [contenteditable]');
  return field !== null && field.getClientRects().length > 0;
}
