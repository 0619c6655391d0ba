/** What keys and clicks mean, depending on what accompanies them. */

type Key = { isComposing: boolean; keyCode: number };

/**
 * Whether a key belongs to a word that is still being composed, as in Japanese: Enter then accepts the word and does
 * nothing else. Safari ends composition before it reports that Enter, but marks it with 229.
 */
export function isComposing({ isComposing, keyCode }: Key): boolean {
  return isComposing || keyCode === 229;
}

/** Whether a click on a link asks for something other than following it, e.g. a new tab. */
export function isModified({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}
