/** The theme a visitor has chosen. */
import { dataOf, having, type PageElementData, type SwitchData, THEME_KEY } from './contract';
import { readText, writeText } from './storage';

/**
 * Without a choice the system's theme is followed. `button[data-switch]` changes it, remembers it on
 * the device and says its state in `aria-pressed`.
 */
export function watchTheme(): void {
  const data = dataOf<PageElementData>(document.documentElement);
  const stored = readText(THEME_KEY);
  if (stored === 'dark' || stored === 'light') data.theme = stored;
  const button = having<SwitchData>('switch');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (data.theme ? data.theme === 'dark' : dark.matches);
  const say = () => {
    for (const one of document.querySelectorAll(button))
      one.setAttribute('aria-pressed', String(isDark()));
  };
  dark.addEventListener('change', say);
  document.addEventListener('DOMContentLoaded', say);
  document.addEventListener('click', (event) => {
    if (!(event.target as Element).closest(button)) return;
    data.theme = isDark() ? 'light' : 'dark';
    say();
    // A device that keeps nothing follows the choice on this page only.
    writeText(THEME_KEY, data.theme);
  });
}
