/** The theme a visitor has chosen. Sent inline in the head, so that nothing flashes, and stands on its own. */

/**
 * Without a choice the system's theme is followed. `button[data-theme-toggle]` changes it, remembers it on
 * the device and says its state in `aria-pressed`.
 */
export function watchTheme(document: Document): void {
  const root = document.documentElement;
  const read = () => {
    try {
      return localStorage.getItem('theme');
    } catch {
      return null;
    }
  };
  const stored = read();
  if (stored === 'dark' || stored === 'light') root.dataset.theme = stored;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : dark.matches);
  const say = () => {
    for (const button of document.querySelectorAll('[data-theme-toggle]'))
      button.setAttribute('aria-pressed', String(isDark()));
  };
  dark.addEventListener('change', say);
  document.addEventListener('DOMContentLoaded', say);
  document.addEventListener('click', (event) => {
    if (!(event.target as Element).closest('[data-theme-toggle]')) return;
    root.dataset.theme = isDark() ? 'light' : 'dark';
    say();
    try {
      localStorage.setItem('theme', root.dataset.theme);
    } catch {
      // A device that keeps nothing follows the choice on this page only.
    }
  });
}
