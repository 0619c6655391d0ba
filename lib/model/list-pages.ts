/** A list over several pages: how many, which videos are on which, and their addresses. */

/** Without `pageSize` in `site.yaml`. */
export const DEFAULT_PAGE_SIZE = 24;

let ownSize: number | undefined;

/** @param size of the site, set before its lists are made */
export function setPageSize(size: number): void {
  ownSize = size;
}

/** How many videos a page of a list shows; in the browser, what the build was told. */
export function pageSize(): number {
  return ownSize ?? Number(process.env.SITE_PAGE_SIZE || DEFAULT_PAGE_SIZE);
}

/** Page `n` (from 1) of a list whose first page is `list`, as an href. */
export function pagePath(list: string, n: number): string {
  return n === 1 ? list : `${list}/page/${n}`;
}

/** The number of pages of a list of this many videos; never 0. */
export function countPages(videos: number): number {
  return Math.max(1, Math.ceil(videos / pageSize()));
}

/** The page numbers beyond the first, as `generateStaticParams` expects them. */
export function laterPages(videos: number): { n: string }[] {
  return Array.from({ length: countPages(videos) - 1 }, (_, index) => ({ n: String(index + 2) }));
}

/** Page `n` of a list, or undefined if `n` is not the number of a page beyond the first. */
export function pageOf<T>(items: T[], n: string): T[] | undefined {
  const isPage = laterPages(items.length).some((page) => page.n === n);
  return isPage ? items.slice((Number(n) - 1) * pageSize(), Number(n) * pageSize()) : undefined;
}
