/** Makes the full-text index of a build in a separate thread, while the texts are read and pictures drawn. */
import { on } from 'node:events';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';

import type { SearchDocument } from '@/lib/publish/search-documents';
import { type SearchFiles, type SearchInput, toSearchFiles } from '@/lib/publish/search-index';

/** Follows the last document. */
const END = null;

/** A thread cannot read TypeScript until told to, and knows no packages but those of the folder it runs in. */
const START = `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => {
  register();
  return import(${JSON.stringify(import.meta.url)});
})`;

/** @throws whatever the worker threw */
export function searchFilesInWorker({ documents, ...input }: SearchInput): Promise<SearchFiles> {
  const worker = new Worker(START, { eval: true });
  return new Promise<SearchFiles>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.postMessage(input);
    for (const document of documents) worker.postMessage(document);
    worker.postMessage(END);
  }).finally(() => worker.terminate());
}

async function* readMessages(): AsyncGenerator<unknown, void> {
  for await (const [message] of on(parentPort!, 'message') as AsyncIterable<[unknown]>) {
    if (message === END) return;
    yield message;
  }
}

async function work() {
  const messages = readMessages();
  const input = (await messages.next()).value as Omit<SearchInput, 'documents'>;
  const documents = messages as AsyncGenerator<SearchDocument>;
  parentPort!.postMessage(await toSearchFiles({ ...input, documents }));
}

if (!isMainThread) void work();
