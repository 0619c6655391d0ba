/** What a visitor has switched on, on every page: the player as wide as the page, lists as rows. */
import {
  dataOf,
  DEVICE_CHANGED,
  having,
  type PageElementData,
  ROWS_KEY,
  send,
  type SwitchData,
  THEATRE_KEY,
} from './contract';
import { readText, writeText } from './storage';

/** Stored on the device under this name, which is also that of the attribute of `<html>` that shows it. */
const KEYS = [THEATRE_KEY, ROWS_KEY] as const;

/** `button[data-switch]` changes one of them, and shows it in `aria-pressed`. */
export function watchSwitches(): void {
  const data = dataOf<PageElementData>(document.documentElement);
  for (const key of KEYS) {
    if (readText(key) === 'on') data[key] = '';
    const button = () => document.querySelector(having<SwitchData>(`switch="${key}"`));
    const say = () => button()?.setAttribute('aria-pressed', String(data[key] === ''));
    document.addEventListener('DOMContentLoaded', say);
    document.addEventListener('click', ({ target }) => {
      if (!button()?.contains(target as Node)) return;
      if (data[key] === '') delete data[key];
      else data[key] = '';
      say();
      writeText(key, data[key] === '' ? 'on' : '');
      send(DEVICE_CHANGED);
    });
  }
}
