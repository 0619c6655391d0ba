/** One request to YouTube over the network, with retries if they may help. Used by `youtube-client.ts`. */
import { setTimeout as sleep } from 'node:timers/promises';

export type Patience = {
  /** The longest wait for one answer, in milliseconds. */
  timeout: number;
  /** The wait before the first retry, in milliseconds; it doubles each time. */
  pause: number;
};

export type Reply<Data = unknown> = { status: number; data: Data };

const RETRIES = 2;

/** `data` is undefined if the answer is not JSON. */
export function request(url: string, patience: Patience): Promise<Reply | { fault: string }> {
  return ask(url, patience, async (response) => parseJson(await response.text()));
}

export function requestBytes(
  url: string,
  patience: Patience,
): Promise<Reply<Uint8Array> | { fault: string }> {
  return ask(url, patience, async (response) => new Uint8Array(await response.arrayBuffer()));
}

/** Never throws: if there is no answer, a sentence says why. It omits the address, which may include a key. */
async function ask<Data>(
  url: string,
  { timeout, pause }: Patience,
  read: (response: Response) => Promise<Data>,
): Promise<Reply<Data> | { fault: string }> {
  let fault = '';
  for (let attempt = 0; attempt <= RETRIES; attempt++) {
    if (attempt > 0) await sleep(pause * 2 ** (attempt - 1));
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(timeout) });
      const data = await read(response);
      if (response.status < 500) return { status: response.status, data };
      fault = `YouTube has a problem (status ${response.status})`;
    } catch (error) {
      const { name, cause } = error as Error & { cause?: NodeJS.ErrnoException };
      if (name === 'TimeoutError') {
        return { fault: `YouTube did not answer within ${timeout / 1000} seconds` };
      }
      fault = `YouTube cannot be reached (${cause?.code ?? cause?.message ?? name}); is this computer online?`;
    }
  }
  return { fault };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
