/**
 * The data of a page that a visitor is about to open: requested once, at the first sign of it, and handed
 * to the router when it asks. The router's own prefetch requests the page's tree and then its parts,
 * since it may not guess the tree of a route whose addresses are all known (`dynamicParams = false`).
 */
import { requestData, toDataPath } from '@/lib/model/next-protocol/data-request';
import { listScripts } from '@/lib/model/next-protocol/page-data';

/** How long data counts as fresh, in milliseconds: as long as the router keeps a static page. */
const FRESH = 5 * 60_000;

type Answer = { response: Promise<Response>; at: number };

export type PageData = {
  /** Requests the data of the page at a path of this site, unless that was done recently. */
  fetchAhead: (path: string) => void;
  /** From here on the router gets what was fetched ahead, until the returned function is called. */
  answerRouter: () => () => void;
};

/** @param view the window whose `fetch` the router calls */
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
    const response = requestData(path, {}, request);
    answers.set(path, { response, at: now() });
    response
      .then(async (answer) => {
        if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
        warmScripts(await answer.clone().text());
      })
      .catch(() => answers.delete(path));
  }

  /** Puts what the page's controls need into the browser's cache. If a preload failed, they would fail for good. */
  function warmScripts(data: string): void {
    for (const src of listScripts(data)) {
      if (warmed.has(src) || view.document.querySelector(`script[src="${src}"]`)) continue;
      warmed.add(src);
      request(src).catch(() => warmed.delete(src));
    }
  }

  function answerRouter(): () => void {
    const own = view.fetch;
    view.fetch = async (input, init) => {
      const path = toDataPath(input, init);
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
