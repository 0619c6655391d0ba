/** What a visitor has switched on, on every page: the player as wide as the page, lists as rows, without what was watched. */
import {
  dataOf,
  DEVICE_CHANGED,
  having,
  type PageElementData,
  ROWS_KEY,
  send,
  type SwitchData,
  THEATRE_KEY,
  UNWATCHED_KEY,
} from './contract';
import { readText, writeText } from './storage';

export function watchSwitches(): void {
  for (const key of [THEATRE_KEY, ROWS_KEY, UNWATCHED_KEY] as const) watchSwitch(key, 'on', '');
}

/**
 * `button[data-switch]` changes one of them, and shows it in `aria-pressed`. If the device stores nothing, the choice
 * applies to this page only.
 * @param key under which the device stores it, which is also the name of the attribute of `<html>` that shows it
 * @param on what is stored
 * @param off the same; if empty, the attribute goes
 * @param usual whether it is on without a choice
 * @returns shows its state
 */
export function watchSwitch(
  key: SwitchData['switch'],
  on: string,
  off: string,
  usual = () => false,
): () => void {
  const data = dataOf<PageElementData>(document.documentElement);
  const button = having<SwitchData>(`switch="${key}"`);
  const isOn = () => (data[key] ? data[key] === on : usual());
  const choose = (value: string | null) => {
    if (value === on || (value && value === off)) data[key] = value;
    else delete data[key];
  };
  const say = () => {
    for (const one of document.querySelectorAll(button))
      one.setAttribute('aria-pressed', String(isOn()));
  };
  choose(readText(key));
  document.addEventListener('DOMContentLoaded', say);
  document.addEventListener('click', ({ target }) => {
    if (!(target as Element).closest(button)) return;
    const chosen = isOn() ? off : on;
    choose(chosen);
    say();
    writeText(key, chosen);
    send(DEVICE_CHANGED);
  });
  return say;
}
