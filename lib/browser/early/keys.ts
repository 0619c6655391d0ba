/** What keys and clicks mean beside what they are. */

type Key = { isComposing: boolean; keyCode: number };

/**
 * Whether a key belongs to a word that is still being composed, as in Japanese: Enter takes the word then, and nothing
 * else. Safari ends composing before it tells of that Enter; what marks it is 229.
 */
export function isComposing({ isComposing, keyCode }: Key): boolean {
  return isComposing || keyCode === 229;
}

/** Whether a click on a link asks for something else than to follow it, e.g. for a new tab. */
export function isModified({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}
