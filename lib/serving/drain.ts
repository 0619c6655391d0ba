/** Ends a server without breaking off an answer. Used by `npm start` when it is told to stop. */
import type { Server, ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';

/** Milliseconds. */
export const ENDINGS = {
  /** After so long without a request, connections that have none will get none. */
  quiet: 1_000,
  /** Whoever has not read an answer so long after the signal does without the rest. */
  last: 8_000,
};

/**
 * From the signal on, nobody new is listened to, and every answer is the last of its connection: without that, a client which
 * always has a next request would be served for ever. Idle connections are closed after a while, not at once, since
 * the next request may be on its way.
 *
 * @returns ends the server; resolves when its last connection is closed, or may be
 */
export function prepareDrain(server: Server, endings = ENDINGS): () => Promise<void> {
  let ending: Promise<void> | undefined;
  let lastRequest = 0;
  const open = new Set<ServerResponse>();
  const makeLast = (response: ServerResponse) => {
    if (!response.headersSent) response.setHeader('Connection', 'close');
  };
  server.prependListener('request', (_request, response) => {
    if (ending) makeLast(response);
    lastRequest = performance.now();
    open.add(response);
    response.once('close', () => open.delete(response));
  });
  const closeIdle = () => {
    if (performance.now() - lastRequest >= endings.quiet) server.closeIdleConnections();
  };
  const drain = () =>
    new Promise<void>((resolve) => {
      lastRequest = performance.now();
      open.forEach(makeLast);
      // Timers come before what has arrived is read, immediates after that.
      const idle = setInterval(() => setImmediate(closeIdle), endings.quiet / 4);
      const last = setTimeout(end, endings.last);
      // Only stops listening; the `close` of `http` would also close what is idle.
      NetServer.prototype.close.call(server, end);
      function end() {
        clearInterval(idle);
        clearTimeout(last);
        server.closeAllConnections();
        resolve();
      }
    });
  return () => (ending ??= drain());
}
