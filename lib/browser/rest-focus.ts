/** Where the focus goes when what has it is removed. */

/**
 * @param pressed a button in an entry of a list that it removes
 * @returns moves the focus to the entry beside it or, without one, to the tab of the list
 */
export function restFocus(pressed: Element): () => void {
  const entry = pressed.closest('li');
  const beside = entry?.nextElementSibling ?? entry?.previousElementSibling;
  const target =
    beside?.querySelector<HTMLElement>('a') ??
    document.querySelector<HTMLElement>('[role=tab][aria-selected=true]');
  return () => target?.focus();
}
