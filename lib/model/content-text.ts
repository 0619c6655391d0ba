/** Marks text that editors wrote: it has a direction of its own, and says its language where that is not the page's. */

export type ContentText = { dir: 'auto'; lang?: string };

/** Of the site's content. The interface is English if it has no dictionary (`lib/model/words/locale.ts`). */
export const CONTENT_TEXT: ContentText = process.env.CONTENT_LANGUAGE
  ? { dir: 'auto', lang: process.env.CONTENT_LANGUAGE }
  : { dir: 'auto' };

/** @param language of one video, if it is not that of the site */
export function textIn(language: string | null): ContentText {
  return language === null || language === process.env.SITE_LANGUAGE
    ? CONTENT_TEXT
    : { dir: 'auto', lang: language };
}
