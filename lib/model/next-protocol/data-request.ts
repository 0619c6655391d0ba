/** How the Next.js router requests the data of a page. Used in the browser, and by the handler of old addresses. */

/** What the router sends for the data of a whole page. Source: `app-router-headers` of Next.js. */
export const DATA_HEADER = 'RSC';
/** What it also sends for a page's tree or one of its parts. */
export const PART_HEADERS = ['Next-Router-Prefetch', 'Next-Router-Segment-Prefetch'];
/** Its query, which stands for the address without it. */
export const DATA_QUERY = '_rsc';

/** Asks as the router does; with only this header its query has no value, and any other is answered by a redirect. */
export function requestData(
  path: string,
  init?: RequestInit,
  request: typeof fetch = fetch,
): Promise<Response> {
  return request(`${path}?${DATA_QUERY}`, { ...init, headers: { [DATA_HEADER]: '1' } });
}

/** The path, if this is the router's request for the data of a whole page without a query. */
export function toDataPath(input: RequestInfo | URL, init?: RequestInit): string | undefined {
  if (!(input instanceof URL)) return undefined;
  const headers = new Headers(init?.headers);
  if (!headers.has(DATA_HEADER) || PART_HEADERS.some((name) => headers.has(name))) return undefined;
  const query = new URLSearchParams(input.search);
  query.delete(DATA_QUERY);
  return query.size === 0 ? input.pathname : undefined;
}
