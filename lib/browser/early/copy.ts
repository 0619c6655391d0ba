/** Copies a text, also where pages have no clipboard. */

/**
 * Plain http hosts have no `navigator.clipboard`, and others may refuse it: then the text is selected in a field near the
 * button and copied the old way. If that is refused too, the field stays until it is left, for the visitor to copy.
 * Called within a press, which browsers demand.
 * @param holder gets that field; where React has yet to start, an element that it never looks into
 * @returns whether it was copied
 */
export async function copyText(
  text: string,
  button: HTMLElement,
  holder: Element,
): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.readOnly = true;
    field.ariaLabel = button.textContent;
    holder.append(field);
    field.focus();
    field.select();
    const isCopied = document.execCommand('copy');
    if (isCopied) {
      field.remove();
      button.focus();
    } else field.onblur = () => field.remove();
    return isCopied;
  }
}
