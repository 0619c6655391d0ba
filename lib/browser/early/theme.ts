/** The theme a visitor has chosen. */
import { THEME_KEY } from './contract';
import { watchSwitch } from './switches';

/** Without a choice, the page follows the system's theme. */
export function watchTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const say = watchSwitch(THEME_KEY, 'dark', 'light', () => dark.matches);
  dark.addEventListener('change', say);
}
