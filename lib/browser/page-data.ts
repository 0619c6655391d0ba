/**
 * The data of a page that a visitor is about to open: asked for once, at the first sign of it, and handed
 * to the router when it asks. The router's own prefetch asks for the page's tree and then for its parts,
 * since it may not guess the tree of a route whose addresses are all known (`dynamicParams = false`).
 */

/** How long data counts as new, in milliseconds: as long as the router keeps a static page. */
const FRESH = 5 * 60_000;

/** What the router sends with a request for the data of a whole page. Source: `app-router-headers` of Next.js. */
const WHOLE_PAGE = 'RSC';
const NOT_WHOLE = ['Next-Router-Prefetch', 'Next-Router-Segment-Prefetch'];

const SCRIPT = /"(\/_next\/static\/[^"]+\.js)"/gu;

type Answer = { response: Promise<Response>; at: number };

export type PageData = {
  /** Asks for the data of the page at a path of this site, unless it was asked for lately. */
  fetchAhead: (path: string) => void;
  /** From here on the router gets what was fetched ahead, until the function returned is called. */
  answerRouter: () => () => void;
};

/** @param view whose `fetch` the router calls */
export function createPageData(view: Window, now: () => number = Date.now): PageData {
  const answers = new Map<string, Answer>();
  const warmed = new Set<string>();
  const request = view.fetch.bind(view);

  function getAnswer(path: string): Answer | undefined {
    const answer = answers.get(path);
    if (answer && now() - answer.at < FRESH) return answer;
    answers.delete(path);
    return undefined;
  }

  function fetchAhead(path: string): void {
    if (getAnswer(path)) return;
    // The query is the router's for a request with this header alone; another is answered by a redirect.
    const response = request(`${path}?_rsc`, { headers: { [WHOLE_PAGE]: '1' } });
    answers.set(path, { response, at: now() });
    response
      .then(async (answer) => {
        if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
        warmScripts(await answer.clone().text());
      })
      .catch(() => answers.delete(path));
  }

  /** What the page's controls need, into the browser's cache. A preload that failed would fail them for good. */
  function warmScripts(data: string): void {
    for (const [, src] of data.matchAll(SCRIPT)) {
      if (warmed.has(src!) || view.document.querySelector(`script[src="${src}"]`)) continue;
      warmed.add(src!);
      request(src!).catch(() => warmed.delete(src!));
    }
  }

  function answerRouter(): () => void {
    const own = view.fetch;
    view.fetch = async (input, init) => {
      const path = toPagePath(input, init);
      const answer = path === undefined ? undefined : getAnswer(path);
      const response = await answer?.response.catch(() => undefined);
      return response?.ok ? response.clone() : request(input, init);
    };
    return () => {
      view.fetch = own;
    };
  }

  return { fetchAhead, answerRouter };
}

/** The path, where this is the router's request for the data of a whole page without a query. */
function toPagePath(input: RequestInfo | URL, init?: RequestInit): string | undefined {
  if (!(input instanceof URL)) return undefined;
  const headers = new Headers(init?.headers);
  if (!headers.has(WHOLE_PAGE) || NOT_WHOLE.some((name) => headers.has(name))) return undefined;
  const query = new URLSearchParams(input.search);
  query.delete('_rsc');
  return query.size === 0 ? input.pathname : undefined;
}
