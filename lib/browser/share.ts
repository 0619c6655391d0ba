/** Copies and shares what buttons offer. Sent inline with every page, so it stands on its own. */

/**
 * Listens for clicks on `button[data-copy]`, which copies its text and says so in the status beside it,
 * and on `button[data-share]`, which opens the device's own sheet. The latter is shown only where there
 * is one, when its menu opens.
 */
export function watchShareButtons(document: Document): void {
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>(
      'button[data-copy], button[data-share]',
    );
    const { copy, share, title, copied = '', refused = '' } = button?.dataset ?? {};
    if (copy !== undefined) {
      const status = button?.parentElement?.querySelector('[role=status]');
      const say = (text: string) => {
        if (status) status.textContent = text;
      };
      navigator.clipboard.writeText(copy).then(
        () => say(copied),
        () => say(refused),
      );
    }
    // A visitor who closes the sheet again has done nothing wrong.
    if (share !== undefined) navigator.share({ url: share, title }).catch(() => {});
  });
  const reveal = (event: Event) => {
    const menu = event.target as Element;
    if (!('share' in navigator) || menu.tagName !== 'DETAILS') return;
    menu.querySelectorAll<HTMLElement>('[data-share]').forEach((button) => (button.hidden = false));
  };
  document.addEventListener('toggle', reveal, true);
}
