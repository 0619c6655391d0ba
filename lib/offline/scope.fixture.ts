/** For tests of workers: what a browser gives a worker, as far as ours and Serwist use it, and a site that can go away. */
import {
  IDBCursor,
  IDBDatabase,
  IDBFactory,
  IDBIndex,
  IDBKeyRange,
  IDBObjectStore,
  IDBRequest,
  IDBTransaction,
} from 'fake-indexeddb';

export const SITE = 'https://a.example';

/** What Serwist looks for. */
const DATABASES = {
  IDBCursor,
  IDBDatabase,
  IDBIndex,
  IDBKeyRange,
  IDBObjectStore,
  IDBRequest,
  IDBTransaction,
};

class FakeEvent {
  work: Promise<unknown>[] = [];
  constructor(
    readonly type: string,
    given: object = {},
  ) {
    Object.assign(this, given);
  }
  waitUntil(work: Promise<unknown>) {
    this.work.push(work);
  }
  /** Until nothing more is to be waited for; what fails is not the event's concern. */
  async settle() {
    for (let at = 0; at < this.work.length; at++) await this.work[at]!.catch(() => {});
  }
}

class FakeFetchEvent extends FakeEvent {
  answer?: Promise<Response>;
  declare request: Request;
  respondWith(answer: Promise<Response>) {
    this.answer = answer;
  }
}

/** By address, in the order they were put. */
class FakeCache {
  entries = new Map<string, Response>();
  async match(asked: RequestInfo) {
    return this.entries.get(addressOf(asked))?.clone();
  }
  async put(asked: RequestInfo, response: Response) {
    const address = addressOf(asked);
    this.entries.delete(address);
    this.entries.set(address, response);
  }
  async delete(asked: RequestInfo) {
    return this.entries.delete(addressOf(asked));
  }
  async keys() {
    return [...this.entries.keys()].map((url) => new Request(url));
  }
}

export class FakeCaches {
  /** On the same device. */
  readonly indexedDB = new IDBFactory();
  all = new Map<string, FakeCache>();
  async open(name: string) {
    const cache = this.all.get(name) ?? new FakeCache();
    this.all.set(name, cache);
    return cache;
  }
  async match(asked: RequestInfo, { cacheName }: { cacheName?: string } = {}) {
    const names = cacheName === undefined ? [...this.all.keys()] : [cacheName];
    for (const name of names) {
      const found = await this.all.get(name)?.match(asked);
      if (found) return found;
    }
    return undefined;
  }
  async has(name: string) {
    return this.all.has(name);
  }
  async keys() {
    return [...this.all.keys()];
  }
  async delete(name: string) {
    return this.all.delete(name);
  }
  /** Paths with queries, by name of the cache. */
  paths(name: string): string[] {
    return [...(this.all.get(name)?.entries.keys() ?? [])].map((url) => url.replace(SITE, ''));
  }
}

const addressOf = (asked: RequestInfo) => (typeof asked === 'string' ? asked : asked.url);

/** What the site answers by path, with `?_rsc` for data; any other address is a 404. */
export type Answers = Record<string, Response>;

/** An answer that says where it is from, and whether a redirect led there. */
export function from(url: string, answer: Response, redirected = false): Response {
  const clone = answer.clone.bind(answer);
  const own = { url, redirected, clone: () => from(url, clone(), redirected) };
  for (const [name, value] of Object.entries(own)) Object.defineProperty(answer, name, { value });
  return answer;
}

/** @param script as browsers get it */
export function startWorker(script: string, caches = new FakeCaches()) {
  const listeners: [string, (event: FakeEvent) => void][] = [];
  const world = {
    /** Undefined without a connection. */
    answers: {} as Answers | undefined,
    /** Addresses of all requests, without that of the site. */
    asked: [] as string[],
    /** Addresses of the pages that are open. */
    open: [] as string[],
    isRegistered: true,
    caches,
  };
  const scope = {
    site: { build: 'a', code: '0a1b2c3d' },
    location: new URL('/sw.js', SITE),
    registration: {
      scope: `${SITE}/`,
      unregister: async () => {
        world.isRegistered = false;
      },
    },
    clients: {
      claim: async () => {},
      matchAll: async () => world.open.map((path) => ({ url: new URL(path, SITE).href })),
    },
    navigator: {},
    skipWaiting: async () => {},
    caches,
    addEventListener: (type: string, listener: (event: FakeEvent) => void) =>
      listeners.push([type, listener]),
  };
  const fetch = async ({ url, headers }: Request) => {
    const { pathname } = new URL(url);
    world.asked.push(url.replace(SITE, ''));
    if (!world.answers) throw new TypeError('Failed to fetch');
    const path = pathname.replace(/(?<=.)\/$/u, '');
    const found = world.answers[headers.has('RSC') ? `${path}?_rsc` : path];
    if (!found) return from(url, new Response('Not found', { status: 404 }));
    return found.url ? found.clone() : from(url, found.clone());
  };
  const globals = {
    self: scope,
    caches,
    fetch,
    location: scope.location,
    registration: scope.registration,
    ExtendableEvent: FakeEvent,
    FetchEvent: FakeFetchEvent,
    // Nothing waits for real.
    setTimeout: (act: () => void) => setTimeout(act),
    indexedDB: caches.indexedDB,
    ...DATABASES,
  };
  new Function(...Object.keys(globals), script)(...Object.values(globals));

  const dispatch = async <Sent extends FakeEvent>(event: Sent): Promise<Sent> => {
    for (const [type, listener] of listeners) if (type === event.type) listener(event);
    return event;
  };
  /**
   * As a browser would: undefined if the worker leaves the request to it.
   * @param init with what the browser has loaded ahead, as for navigations
   */
  const ask = async (path: string, init: RequestInit & { ahead?: Promise<Response> } = {}) => {
    const { mode, ahead, ...others } = init;
    const request = new Request(new URL(path, SITE), others);
    if (mode) Object.defineProperty(request, 'mode', { value: mode });
    const given = { request, ...(ahead && { preloadResponse: ahead }) };
    const event = await dispatch(new FakeFetchEvent('fetch', given));
    const answer = await event.answer?.catch(() => Response.error());
    await event.settle();
    return answer;
  };
  return {
    world,
    ask,
    open: (path: string) => ask(path, { mode: 'navigate' }),
    /** All that an event starts has ended. */
    send: async (type: string, given?: object) =>
      (await dispatch(new FakeEvent(type, given))).settle(),
    listens: (type: string) => listeners.some(([one]) => one === type),
  };
}
