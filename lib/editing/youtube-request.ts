/** One request to YouTube over the network, with retries if they may help. Used by `youtube-client.ts`. */
import { setTimeout as sleep } from 'node:timers/promises';

export type Patience = {
  /** The longest wait for one answer, in milliseconds. */
  timeout: number;
  /** The wait before the first retry, in milliseconds; it doubles each time. */
  pause: number;
};

/** `data` is undefined if the answer is not JSON. */
export type Reply = { status: number; data: unknown };

const RETRIES = 2;

/** Never throws: if there is no answer, a sentence says why. It omits the address, which may include a key. */
export async function request(
  url: string,
  { timeout, pause }: Patience,
): Promise<Reply | { fault: string }> {
  let fault = '';
  for (let attempt = 0; attempt <= RETRIES; attempt++) {
    if (attempt > 0) await sleep(pause * 2 ** (attempt - 1));
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(timeout) });
      const text = await response.text();
      if (response.status < 500) return { status: response.status, data: parseJson(text) };
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
