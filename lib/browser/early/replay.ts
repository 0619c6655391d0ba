/** Repeats presses that need React once it responds. */
import { dataOf, having, listen, PAGE_ALIVE, type ReplayData } from './contract';
import { isComposing } from './keys';
import { warm } from './wake';

/**
 * Remembers the last press of a control with `data-replay`, shows it as pressed and fetches the file it names;
 * remembers the last single key, too. Repeats both when the app responds.
 */
export function watchPresses(): void {
  const replayed = having<ReplayData>('replay');
  let pressed: HTMLElement | undefined;
  let key: KeyboardEvent | undefined;
  const rememberPress = ({ target }: Event) => {
    const control = (target as Element).closest<HTMLElement>(replayed);
    if (!control) return;
    pressed = target as HTMLElement;
    const { replay } = dataOf<ReplayData>(control);
    if (replay) warm(replay);
    control.setAttribute('aria-busy', 'true');
  };
  const rememberKey = (event: KeyboardEvent) => {
    const isTaken = (event.target as Element).closest('input, textarea, select, a, button');
    if (isTaken || event.defaultPrevented || isComposing(event)) return;
    if (event.key.length === 1) key = event;
  };
  document.addEventListener('click', rememberPress, true);
  document.addEventListener('keydown', rememberKey, true);
  listen(PAGE_ALIVE, () => {
    document.removeEventListener('click', rememberPress, true);
    document.removeEventListener('keydown', rememberKey, true);
    // Not if it was told since that it could not be answered.
    const control = pressed?.closest('[aria-busy]');
    control?.removeAttribute('aria-busy');
    if (control) pressed?.click();
    key?.target?.dispatchEvent(new KeyboardEvent(key.type, key));
  });
}
