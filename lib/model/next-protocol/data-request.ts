/** How the Next.js router requests the data of a page. Used in the browser, its worker, and by the handler of old addresses. */

/** What the router sends for the data of a whole page. Source: `app-router-headers` of Next.js. */
export const DATA_HEADER = 'RSC';
/** What it also sends for a page's tree or one of its parts. */
export const PART_HEADERS = ['Next-Router-Prefetch', 'Next-Router-Segment-Prefetch'];
/** Its query, which stands for the address without it. */
export const DATA_QUERY = '_rsc';
/** The content type of what it gets. */
export const DATA_TYPE = 'text/x-component';

/** Asks as the router does; with only this header its query has no value, and any other is answered by a redirect. */
export function requestData(
  path: string,
  init?: RequestInit,
  request: typeof fetch = fetch,
): Promise<Response> {
  return request(`${path}?${DATA_QUERY}`, { ...init, headers: { [DATA_HEADER]: '1' } });
}

/** Whether a request with these headers is for the data of a whole page. */
export function isDataRequest(headers: Headers): boolean {
  return headers.has(DATA_HEADER) && !PART_HEADERS.some((name) => headers.has(name));
}

/** The path, if this is the router's request for the data of a whole page without a query. */
export function toDataPath(input: RequestInfo | URL, init?: RequestInit): string | undefined {
  if (!(input instanceof URL) || !isDataRequest(new Headers(init?.headers))) return undefined;
  const query = new URLSearchParams(input.search);
  query.delete(DATA_QUERY);
  return query.size === 0 ? input.pathname : undefined;
}
