/**
 * Markup that is a file of its own, since the data of a page would send it twice. The build inserts it into the page; after
 * a step within the app the browser fetches it. Used by transcripts and the build.
 */

const PLACE = /<!--#include virtual="(\/library\/transcripts\/[^"]+)"-->/gu;

/** The place of a fragment in a page, in the syntax of server-side includes. @param path as an href */
export function toPlace(path: string): string {
  return `<!--#include virtual="${path}"-->`;
}

/** A page with its fragments inserted. @param read returns the fragment at a path */
export function fillPlaces(html: string, read: (path: string) => string): string {
  return html.replaceAll(PLACE, (_, path: string) => read(path));
}

/** Whether an answer is the fragment of a transcript, rather than a whole page. */
export function isFragment(markup: string): boolean {
  return /^<(?:p|h3)[ >]/u.test(markup);
}
