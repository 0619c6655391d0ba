/** The filter box of an index. Sent inline with every page, so it stands on its own. */

/**
 * `input[data-filter]` names a list: entries whose text does not hold what was typed are hidden, groups
 * without entries too, and the number of the rest is said in the status of the box.
 */
export function watchFilters(document: Document): void {
  document.addEventListener('input', (event) => {
    const input = event.target as HTMLInputElement;
    const list = input.dataset?.filter && document.getElementById(input.dataset.filter);
    if (!list) return;
    const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const wanted = plain(input.value.trim());
    let shown = 0;
    for (const entry of list.querySelectorAll<HTMLElement>('[data-term]')) {
      entry.hidden = !plain(entry.dataset.term ?? '').includes(wanted);
      if (!entry.hidden) shown += 1;
    }
    for (const group of list.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = !group.querySelector('[data-term]:not([hidden])');
    const status = document.getElementById(`${list.id}-status`);
    if (status)
      status.textContent =
        wanted === '' ? '' : (input.dataset.shown ?? '').replace('0', String(shown));
  });
}
