import { expect, test } from 'vitest';

import { createPageData } from './page-data';

type Asked = { url: string; headers: Headers };

/** A window whose server responds with the number of the request. */
function createView(answer: (n: number) => Promise<Response> | Response) {
  const asked: Asked[] = [];
  const view = {
    fetch: async (input: URL | string, init?: RequestInit) => {
      asked.push({ url: String(input), headers: new Headers(init?.headers) });
      return answer(asked.length);
    },
    document: {
      querySelector: (selector: string) => (selector.includes('/known.js') ? {} : null),
    },
  };
  return { view: view as unknown as Window, asked };
}

const PAGE = new URL('https://example.org/tags/flow?_rsc=1a2b');
const ROUTER = { headers: { RSC: '1', 'Next-Router-State-Tree': 'x' } };

test('a page fetched ahead goes to the router, as often as it asks, with one request', async () => {
  const { view, asked } = createView((n) => new Response(`answer ${n}`));
  const { fetchAhead, answerRouter } = createPageData(view);
  answerRouter();
  fetchAhead('/tags/flow');
  fetchAhead('/tags/flow');
  expect(await (await view.fetch(PAGE, ROUTER)).text()).toBe('answer 1');
  expect(await (await view.fetch(PAGE, ROUTER)).text()).toBe('answer 1');
  expect(asked.map(({ url }) => url)).toEqual(['/tags/flow?_rsc']);
  expect(asked[0]!.headers.get('RSC')).toBe('1');
});

test('any other request goes to the server', async () => {
  const { view, asked } = createView((n) => new Response(`answer ${n}`));
  const { fetchAhead, answerRouter } = createPageData(view);
  const stop = answerRouter();
  fetchAhead('/tags/flow');
  const others: [URL | string, RequestInit?][] = [
    ['/tags/flow'],
    [PAGE],
    [PAGE, { headers: { ...ROUTER.headers, 'Next-Router-Segment-Prefetch': '/_tree' } }],
    [new URL('https://example.org/tags/flow?q=a&_rsc=1'), ROUTER],
    [new URL('https://example.org/tags/other?_rsc=1'), ROUTER],
  ];
  for (const [index, [input, init]] of others.entries())
    expect(await (await view.fetch(input, init)).text()).toBe(`answer ${index + 2}`);
  stop();
  expect(await (await view.fetch(PAGE, ROUTER)).text()).toBe(`answer ${others.length + 2}`);
  expect(asked).toHaveLength(others.length + 2);
});

test('what failed is requested again', async () => {
  for (const failure of [
    () => Promise.reject(new TypeError('no connection')),
    () => new Response('no', { status: 503 }),
  ]) {
    const { view, asked } = createView((n) => (n === 1 ? failure() : new Response(`answer ${n}`)));
    const { fetchAhead, answerRouter } = createPageData(view);
    answerRouter();
    fetchAhead('/tags/flow');
    expect(await (await view.fetch(PAGE, ROUTER)).text()).toBe('answer 2');
    fetchAhead('/tags/flow');
    expect(asked).toHaveLength(3);
  }
});

test('after five minutes it is requested again', () => {
  let now = 0;
  const { view, asked } = createView(() => new Response(''));
  const { fetchAhead } = createPageData(view, () => now);
  fetchAhead('/tags/flow');
  now = 5 * 60_000;
  fetchAhead('/tags/flow');
  expect(asked).toHaveLength(2);
});

test('scripts that this page needs and no earlier page did are fetched', async () => {
  const data = '1:I[7,["/_next/static/chunks/known.js","/_next/static/chunks/new.js"],"default"]';
  const { view, asked } = createView(() => new Response(data));
  createPageData(view).fetchAhead('/tags/flow');
  await expect.poll(() => asked.at(-1)!.url).toBe('/_next/static/chunks/new.js');
  expect(asked).toHaveLength(2);
});
