/** Next.js's own answers to requests for a built site. Used by `npm start`. */
import { Server } from 'node:http';

import type { Handle } from './site-server';

/** @param port and hostname where the server listens, which Next.js needs for nothing but its own messages */
export async function loadHandler(port: number, hostname = 'localhost'): Promise<Handle> {
  Object.assign(process.env, { NODE_ENV: 'production' });
  // tsx turns them on, and Next.js names one in each of its files: 15 MB that nobody looks at.
  process.setSourceMapsEnabled(false);
  const { default: next } = await import('next');
  // Next.js would listen for upgrades on the server it is given, and never answer them: this one serves nothing.
  const app = next({ dev: false, port, hostname, httpServer: new Server() });
  await app.prepare();
  return app.getRequestHandler();
}
