/** Clients that ask for one address after the other, each on a connection of its own. Used by `hostile.ts` and `bench-load.ts`. */
import { Agent, get } from 'node:http';
import { createHistogram, type RecordableHistogram } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

export type Asking = {
  port: number;
  clients: number;
  /** The next path for any of them; undefined if there is none. A client also ends where nobody listens any more. */
  next: () => string | undefined;
  /** Milliseconds that a client, by its number, waits between two requests. */
  pause?: (client: number) => number;
};

export type Outcome = {
  /** How often each status came, with a whole body. */
  statuses: Map<number, number>;
  /** Why an answer did not come, or not whole. */
  broken: string[];
  /** Of each whole answer, in microseconds. */
  times: RecordableHistogram;
};

export async function askAll(asking: Asking): Promise<Outcome> {
  const outcome = { statuses: new Map<number, number>(), broken: [], times: createHistogram() };
  await Promise.all(
    Array.from({ length: asking.clients }, (_, client) => runClient(asking, client, outcome)),
  );
  return outcome;
}

async function runClient({ port, next, pause }: Asking, client: number, outcome: Outcome) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const { statuses, broken, times } = outcome;
  for (let path = next(); path !== undefined; path = next()) {
    const start = performance.now();
    try {
      const status = await ask(agent, port, path);
      times.record(Math.max(1, Math.round((performance.now() - start) * 1000)));
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'ECONNREFUSED') break;
      broken.push(`${path}: ${message}`);
    }
    if (pause) await sleep(pause(client));
  }
  agent.destroy();
}

/** @throws if no whole answer comes */
function ask(agent: Agent, port: number, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'Accept-Encoding': 'gzip' };
    get({ agent, host: '127.0.0.1', port, path, headers }, (response) => {
      response.on('error', reject);
      response.on('end', () =>
        response.complete ? resolve(response.statusCode!) : reject(new Error('was cut off')),
      );
      response.resume();
    }).on('error', reject);
  });
}
