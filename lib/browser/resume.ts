/** Goes on where a visitor was before the page of another build was loaded; see `early/newer.ts`. */
import { LOAD_FAULT_ID, RELOADED_KEY, SEARCH_ID } from './early/contract';
import { parseText } from './early/storage';

/** Once React responds: puts what was typed back into its fields, and opens search if its field was one of them. */
export function resume(): void {
  document.getElementById(LOAD_FAULT_ID)!.hidden = true;
  const typed = takeTyped();
  const fields = document.querySelectorAll('input');
  // Another page may have other fields.
  if (typed.length !== fields.length) return;
  for (const [index, field] of fields.entries()) {
    const value = typed[index];
    if (typeof value !== 'string' || field.value === value || field.type === 'checkbox') continue;
    const dialog = field.closest<HTMLDialogElement>(`#${CSS.escape(SEARCH_ID)}`);
    if (dialog && !dialog.open) dialog.showModal();
    write(field, value);
  }
}

function takeTyped(): unknown[] {
  try {
    const found = parseText(sessionStorage.getItem(RELOADED_KEY));
    sessionStorage.removeItem(RELOADED_KEY);
    return Array.isArray(found) ? found : [];
  } catch {
    // The storage is blocked.
    return [];
  }
}

/** As a key press does: React takes a value it has not seen for its own, so the field's own setter is called. */
function write(field: HTMLInputElement, value: string): void {
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
  set!.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
