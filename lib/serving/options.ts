/**
 * The answer to OPTIONS: what the same address allows. A browser asks so before a script of another site may send more
 * than a simple request; what that script may read says the header that a GET would get. Used by `site-server.ts`.
 */
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

import { METHODS } from './refusal';

const ORIGIN = 'Access-Control-Allow-Origin';
/** Describe the content that a GET would get, and how long to keep it. */
const OF_CONTENT =
  /^(?:accept-ranges|cache-control|content-(?:encoding|length|type)|etag|last-modified|location|refresh|transfer-encoding|vary)$/u;
/** Seconds. */
const DAY = '86400';

/** Has the handler answer a HEAD instead, and turns the head of its answer into one for OPTIONS. */
export function becomeOptions(request: IncomingMessage, response: ServerResponse): void {
  request.method = 'HEAD';
  const { writeHead } = response;
  response.writeHead = (status: number, ...given: unknown[]) => {
    const headers = given.find((one) => typeof one === 'object') as OutgoingHttpHeaders | undefined;
    for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value!);
    const isOpen = status < 400 && response.hasHeader(ORIGIN);
    for (const name of response.getHeaderNames())
      if (OF_CONTENT.test(name) || (name === ORIGIN.toLowerCase() && !isOpen))
        response.removeHeader(name);
    response.setHeader('Allow', METHODS.join(', '));
    if (isOpen) {
      response.setHeader('Access-Control-Allow-Methods', METHODS.join(', '));
      response.setHeader('Access-Control-Allow-Headers', '*');
      response.setHeader('Access-Control-Max-Age', DAY);
    }
    return writeHead.call(response, 204);
  };
}
