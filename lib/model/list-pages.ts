/** A list over several pages: how many, which videos are on which, and their addresses. */

/** How many videos a page of a list shows. */
export const PAGE_SIZE = 24;

/** Page `n` (from 1) of a list whose first page is `list`, as an href. */
export function pagePath(list: string, n: number): string {
  return n === 1 ? list : `${list}/page/${n}`;
}

/** The number of pages of a list of this many videos; never 0. */
export function countPages(videos: number): number {
  return Math.max(1, Math.ceil(videos / PAGE_SIZE));
}

/** The page numbers beyond the first, as `generateStaticParams` expects them. */
export function laterPages(videos: number): { n: string }[] {
  return Array.from({ length: countPages(videos) - 1 }, (_, index) => ({ n: String(index + 2) }));
}

/** Page `n` of a list, or undefined if `n` is not the number of a page beyond the first. */
export function pageOf<T>(items: T[], n: string): T[] | undefined {
  const isPage = laterPages(items.length).some((page) => page.n === n);
  return isPage ? items.slice((Number(n) - 1) * PAGE_SIZE, Number(n) * PAGE_SIZE) : undefined;
}
