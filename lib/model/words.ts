/**
 * The words of the site that is built, for the pages: `words/words.<language>.ts`. What is bundled for pages has
 * `words/bundled.ts` in place of this file (`next.config.js`), so that no browser loads more than one dictionary.
 */
import { setOverrides, type Words, wordsOf } from './words/all';
import type { Overrides } from './words/override';

export type { Words };

export let words = wordsOf(process.env.SITE_LANGUAGE ?? 'en');

/**
 * Said by a command once it has read the site.
 * @param language BCP 47
 * @param overrides of a `words.yaml`
 */
export function speak(language: string, overrides: Overrides): void {
  setOverrides(overrides);
  words = wordsOf(language);
}
