/** Serves the last build until it is told to stop. Used by `start` and `preview`. */
import { existsSync } from 'node:fs';

import { askedPort, assertPort } from './port';
import { becomeNext } from './run';
import { noteServer } from './served';
import { freePort } from './server';

/**
 * @param args for `next start`
 * @param command what was typed, e.g. `npm start`
 * @throws with one sentence if there is nothing to serve or no port for it
 */
export async function serve(args: string[], command: string): Promise<void> {
  if (!existsSync('.next/BUILD_ID')) {
    throw new Error('nothing has been built yet; npm run preview builds and serves');
  }
  const asked = askedPort(args);
  await assertPort(asked, command);
  const port = Number(asked.port) || (await freePort());
  const next = becomeNext('start', [...args, '-p', String(port)]);
  if (next.pid !== undefined) noteServer(next.pid, port);
}
