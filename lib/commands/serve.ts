/** Serves the last build until it is told to stop. Used by `start` and `preview`. */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { print } from '@/lib/build/print';
import { readMark, recover } from '@/lib/build/staging';
import { prepareDrain } from '@/lib/serving/drain';
import { loadHandler } from '@/lib/serving/next-handler';
import { createSiteServer, LIMITS } from '@/lib/serving/site-server';

import { askedPort, assertPort } from './port';
import { noteServer } from './served';
import { freePort } from './server';

/**
 * @param args `-p`, `-H`, and `--keepAliveTimeout` in milliseconds, which must be longer than that of a proxy in front
 * @param command what was typed, e.g. `npm start`
 * @throws with one sentence if there is nothing to serve or nowhere to listen
 */
export async function serve(args: string[], command: string): Promise<void> {
  recover();
  const mark = readMark();
  if (mark === undefined) {
    throw new Error(
      existsSync('.next/BUILD_ID')
        ? 'the last build did not end, or was made without npm run build, so that nothing can be served; npm run preview builds and serves'
        : 'nothing has been built yet; npm run preview builds and serves',
    );
  }
  const asked = askedPort(args);
  await assertPort(asked, command);
  const keepAliveTimeout = toKeepAlive(args);
  const port = Number(asked.port) || (await freePort());
  const handle = await loadHandler(port, asked.hostname);
  const server = createSiteServer(handle, { keepAliveTimeout });
  const drain = prepareDrain(server);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => void drain().then(() => process.exit(0)));
  server.listen(port, asked.hostname);
  await once(server, 'listening').catch(({ code }: NodeJS.ErrnoException) => {
    throw new Error(`cannot listen at ${asked.hostname ?? `port ${port}`} (${code})`);
  });
  noteServer(process.pid, port);
  // A build that asked before the note was there has replaced what was loaded.
  if (readMark() !== mark) throw new Error('a new build has just been put in place; start again');
  print(`serving the last build at http://${toUrlHost(asked.hostname)}:${port}`);
}

function toKeepAlive(args: string[]): number {
  const option = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: {
      port: { ...option, short: 'p' },
      hostname: { ...option, short: 'H' },
      keepAliveTimeout: option,
    },
  });
  const written = values.keepAliveTimeout ?? String(LIMITS.keepAliveTimeout);
  if (!/^\d+$/u.test(written)) {
    throw new Error(`--keepAliveTimeout is "${written}"; write milliseconds, such as 65000`);
  }
  return Number(written);
}

function toUrlHost(hostname = 'localhost'): string {
  return hostname.includes(':') ? `[${hostname}]` : hostname;
}
