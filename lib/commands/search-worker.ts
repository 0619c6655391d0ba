/** Makes the full-text index of a build in a separate thread while pictures are drawn. */
import { isMainThread, parentPort, Worker } from 'node:worker_threads';

import { type SearchFiles, type SearchInput, toSearchFiles } from '@/lib/publish/search-index';

/** A thread cannot read TypeScript until told to, and knows no packages but those of the folder it runs in. */
const START = `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => {
  register();
  return import(${JSON.stringify(import.meta.url)});
})`;

/** @throws whatever the worker threw */
export function searchFilesInWorker(input: SearchInput): Promise<SearchFiles> {
  const worker = new Worker(START, { eval: true });
  return new Promise<SearchFiles>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.postMessage(input);
  }).finally(() => worker.terminate());
}

if (!isMainThread)
  parentPort!.once('message', (input: SearchInput) => {
    void toSearchFiles(input).then((files) => parentPort!.postMessage(files));
  });
