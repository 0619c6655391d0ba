/** Opens search from every page: whatever has `data-search`, `/`, Ctrl+K or Cmd+K. The page's markup has its dialog. */
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

/** The field is the one in the dialog, but on the search page it is the page's own. */
export function watchSearch(): void {
  const opener = having<SearchLinkData>('search');
  let isLoading = false;
  const dialog = () => document.getElementById(SEARCH_ID) as HTMLDialogElement | null;
  const begin = (event: Event) => {
    // That of the home page opens the dialog, too.
    const own = document.querySelector<HTMLInputElement>(`main [name=q]:not(${opener})`);
    const box = dialog();
    // The dialog has not been parsed yet: the link still works as a link.
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
      // On layouts with other letters, e.g. Greek, the position of the key counts.
      const isK = /^[a-z]$/iu.test(key) ? /k/iu.test(key) : code === 'KeyK';
      if (isK && !shiftKey) begin(event);
    } else if (key === 'Escape') {
      const box = dialog();
      // The browser would only clear the field.
      if (box?.open) event.preventDefault();
      box?.close();
    } else if (isSlash(event) && !isTyping(event)) begin(event);
  };
  const click = (event: MouseEvent) => {
    const target = event.target as Element;
    const box = dialog();
    if (target.closest(opener)) {
      if (!isModified(event)) begin(event);
    } else if (target === box || target.closest(having<CloseData>('close'))) box?.close();
    else if (target.closest('[type=reset]') && box) fieldOf(box).focus();
  };
  document.addEventListener('keydown', press, true);
  document.addEventListener('click', click, true);
  // From then on the app loads the index itself.
  listen(PAGE_ALIVE, () => {
    isLoading = true;
  });
}

function fieldOf(dialog: HTMLDialogElement): HTMLInputElement {
  return dialog.querySelector('input')!;
}

/** By position too, for layouts with another character there; `?` belongs to the player. */
function isSlash({ key, code, shiftKey }: KeyboardEvent): boolean {
  return key === '/' || (code === 'Slash' && !shiftKey && key !== '?');
}

/** The field of a search just closed may keep the focus for a moment. */
function isTyping({ target }: Event): boolean {
  const field = (target as Element).closest('input, textarea, select, [contenteditable]');
  return Boolean(field?.getClientRects().length);
}
