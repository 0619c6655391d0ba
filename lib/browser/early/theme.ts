/** The theme a visitor has chosen. */
import { dataOf, having, type PageElementData, type SwitchData, THEME_KEY } from './contract';
import { readText, writeText } from './storage';

/**
 * Without a choice, the page follows the system's theme. `button[data-switch]` changes it, stores it on
 * the device and shows its state in `aria-pressed`.
 */
export function watchTheme(): void {
  const data = dataOf<PageElementData>(document.documentElement);
  const stored = readText(THEME_KEY);
  if (stored === 'dark' || stored === 'light') data.theme = stored;
  const button = having<SwitchData>('switch="theme"');
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
    // If the device stores nothing, the choice applies to this page only.
    writeText(THEME_KEY, data.theme);
  });
}
