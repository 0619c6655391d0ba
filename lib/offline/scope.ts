/**
 * What a browser gives a worker, as far as ours use it. With TypeScript's own types of workers in the project, it would take the
 * events of pages for those of workers.
 */

/** An event whose worker goes on until its work is done. */
export type Lasting = Event & { waitUntil: (work: Promise<unknown>) => void };

export type WorkerScope = {
  location: Location;
  registration: ServiceWorkerRegistration;
  clients: {
    matchAll: (options: {
      type: 'window';
      includeUncontrolled: boolean;
    }) => Promise<readonly { url: string }[]>;
  };
  /** Only some browsers say whether their user saves data. */
  navigator: { connection?: { saveData: boolean } };
  skipWaiting: () => Promise<void>;
  addEventListener: (
    type: 'activate' | 'fetch' | 'install' | 'message',
    listener: (event: Lasting & { data?: unknown }) => void,
  ) => void;
};
