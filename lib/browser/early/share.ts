/** Copies and shares what buttons offer. */
import {
  type CopyButtonData,
  dataOf,
  having,
  LINK_COPIED,
  send,
  type ShareButtonData,
} from './contract';
import { copyText } from './copy';

/**
 * Handles clicks on `button[data-copy]`, which copies its text and says so in the status beside it,
 * and on `button[data-share]`, which opens the device's own share sheet. The latter appears when its menu opens,
 * if the device has a sheet.
 */
export function watchShareButtons(): void {
  document.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    if (!button) return;
    const { copy, copied, refused, share, title } = dataOf<CopyButtonData & ShareButtonData>(
      button,
    );
    if (copy) {
      const status = button.parentElement!.querySelector('[role=status]')!;
      status.textContent = '';
      void copyText(copy, button, status).then((isCopied) => {
        status.append(isCopied ? copied! : refused!);
        if (isCopied) send(LINK_COPIED, copy);
      });
    }
    // Closing the sheet is not an error.
    if (share) navigator.share({ url: share, title }).catch(() => {});
  });
  document.addEventListener('toggle', reveal, true);
}

function reveal({ target }: Event): void {
  if (!('share' in navigator)) return;
  const buttons = having<ShareButtonData>('share');
  for (const button of (target as Element).querySelectorAll<HTMLElement>(buttons))
    button.hidden = false;
}
