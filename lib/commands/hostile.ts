/** What strangers send to a built site, and what happens to visitors when its server is told to stop. */
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { listFiles } from '@/lib/build/output';
import { print } from '@/lib/build/print';
import { createRandom } from '@/lib/editing/generated-content';

import { SITES } from './e2e';
import { toHostileRequests } from './hostile-requests';
import { askAll } from './keep-alive-clients';
import { type RawAnswer, sendRaw } from './raw-client';
import type { Step } from './run';
import { type Server, startServer } from './server';

const SEED = 20;
const HOSTILE = 3_000;
const UNKNOWN = 30_000;
const CLIENTS = 50;
/** Seconds from the signal to the end of the server. */
const MOST_UNTIL_END = 10;
/** Megabytes between the first and the last thousands of unknown addresses. */
const MOST_GROWTH = 64;

export const hostileStep: Step = {
  name: 'hostile requests',
  run: () => testServer(SITES.library.folder),
};

/** @param folder with a build */
export async function testServer(folder: string): Promise<void> {
  const server = await startServer('start', folder, { CONTENT_DIR: 'no-such-folder' });
  try {
    await sendHostile(server, listPaths(folder));
    await askUnknown(server, folder);
    await stopBusy(server);
  } finally {
    await server.stop();
  }
}

/** One file of each kind, and what is no file. */
function listPaths(folder: string): string[] {
  const files = new Map<string, string>();
  for (const [place, address] of [
    ['public', ''],
    ['.next/static', '/_next/static'],
  ] as const)
    for (const file of listFiles(path.join(folder, place)))
      files.set(path.extname(file), `${address}/${path.relative(path.join(folder, place), file)}`);
  const pages = ['/', '/tags', '/resources/videos', '/search', '/watch', '/feed.xml', '/embed/x'];
  const data = ['/api/videos.json', '/healthz', '/icon.svg', '/feeds/filtered.xml', '/nothing'];
  return [...pages, ...data, ...[...files.values()].map(encodeURI)];
}

async function sendHostile(server: Server, paths: string[]): Promise<void> {
  const requests = toHostileRequests(SEED, HOSTILE, paths);
  const faults: string[] = [];
  const statuses = new Map<number | undefined, number>();
  await inTurns(20, requests, async (request) => {
    const answer = await sendRaw(server.port, request);
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    const fault = faultOf(answer);
    if (fault) faults.push(`${fault}: ${JSON.stringify(request.slice(0, 300))}`);
  });
  const counts = [...statuses].sort().map(([status, count]) => `${status}: ${count}`);
  print(`  ${requests.length} requests, ${counts.join(', ')}`);
  const page = await fetch(server.url);
  if (!page.ok) faults.push(`the home page answers ${page.status} afterwards`);
  if (faults.length > 0)
    throw new Error(`${faults.length} are not answered well\n${faults.slice(0, 20).join('\n')}`);
}

/** Why an answer to a hostile request is none. */
function faultOf({ status, headers, isClosed }: RawAnswer): string | undefined {
  if (status === undefined) return 'no answer';
  if (status >= 500) return `answer ${status}`;
  if (!isClosed) return 'the connection stays open';
  if (status === 405 && !headers.has('allow')) return '405 without Allow';
  if (headers.has('x-evil')) return 'a header of the visitor’s';
  const location = headers.get('location');
  if (location !== undefined && !/^\/(?![/\\\t])/u.test(location)) return `leads to ${location}`;
  return undefined;
}

/** Addresses that nobody has ever heard of leave nothing behind. */
async function askUnknown(server: Server, folder: string): Promise<void> {
  const random = createRandom(SEED);
  const kinds = ['/', '/tags/', '/resources/videos/', '/watch?v=', '/embed/', '/paths/', '/feeds/'];
  const before = weigh(folder);
  const memory: number[] = [];
  let asked = 0;
  const { statuses, broken } = await askAll({
    port: server.port,
    clients: 20,
    next: () => {
      if (asked === UNKNOWN) return undefined;
      if (asked % (UNKNOWN / 30) === 0) memory.push(memoryOf(server.pid));
      return kinds[asked++ % kinds.length]! + random().toString(36).slice(2);
    },
  });
  // What is loaded and compiled at first is no growth.
  const growth = Math.max(...memory.slice(-10)) - Math.max(...memory.slice(0, 10));
  print(
    `  ${asked} unknown addresses, ${Math.max(...memory)} MB of memory, ${growth} MB more in the last third than in the first`,
  );
  if (statuses.get(404) !== UNKNOWN)
    throw new Error(
      `unknown addresses were answered ${JSON.stringify([...statuses])} ${broken.slice(0, 5).join()}`,
    );
  if (weigh(folder) !== before) throw new Error('unknown addresses have changed the build');
  if (growth > MOST_GROWTH) throw new Error(`unknown addresses fill the memory: ${memory.join()}`);
}

/** Half of the visitors always have a next request, the others pause. */
export async function stopBusy(server: Server): Promise<void> {
  const paths = ['/', '/tags', '/resources/videos', '/library/index.json', '/nothing'];
  let asked = 0;
  const asking = askAll({
    port: server.port,
    clients: CLIENTS,
    next: () => paths[asked++ % paths.length],
    pause: (client) => (client % 2) * 300,
  });
  while (asked < 10 * CLIENTS) await sleep(100);
  const start = performance.now();
  await server.stop();
  const seconds = (performance.now() - start) / 1000;
  const { broken } = await asking;
  print(
    `  told to stop under ${CLIENTS} visitors, it ended after ${seconds.toFixed(1)} s, with ${broken.length} broken answers`,
  );
  if (broken.length > 0) throw new Error(broken.slice(0, 5).join('\n'));
  if (seconds > MOST_UNTIL_END) throw new Error('the server does not end');
}

/** Resident, in megabytes. */
function memoryOf(pid: number): number {
  const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Math.round(Number(kilobytes) / 1024);
}

/** How many files and bytes there are. */
function weigh(folder: string): string {
  const sizes = ['.next', 'public']
    .flatMap((name) => listFiles(path.join(folder, name)))
    .map((file) => statSync(file).size);
  return `${sizes.length} files, ${sizes.reduce((sum, size) => sum + size, 0)} bytes`;
}

/** Does the same with each item, so many at a time. */
async function inTurns<T>(width: number, items: T[], work: (item: T) => Promise<void>) {
  const left = items.values();
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const item of left) await work(item);
    }),
  );
}
