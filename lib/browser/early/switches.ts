/** Whether a visitor wants the player as wide as the page. */
import { dataOf, having, type PageElementData, type SwitchData, THEATRE_KEY } from './contract';
import { readText, writeText } from './storage';

/** `button[data-switch="theatre"]` changes it, stores it on the device and shows it in `aria-pressed`. */
export function watchTheatre(): void {
  const data = dataOf<PageElementData>(document.documentElement);
  if (readText(THEATRE_KEY) === 'on') data.theatre = '';
  const button = () => document.querySelector(having<SwitchData>('switch="theatre"'));
  const say = () => button()?.setAttribute('aria-pressed', String(data.theatre === ''));
  document.addEventListener('DOMContentLoaded', say);
  document.addEventListener('click', ({ target }) => {
    if (!button()?.contains(target as Node)) return;
    if (data.theatre === '') delete data.theatre;
    else data.theatre = '';
    say();
    writeText(THEATRE_KEY, data.theatre === '' ? 'on' : '');
  });
}
