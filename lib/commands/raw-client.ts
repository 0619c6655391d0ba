/** Sends bytes as they are, which no HTTP client would. Used by tests of the server. */
import { connect } from 'node:net';

export type RawAnswer = {
  /** Of the first answer that is more than a `100 Continue`; undefined if the server closed the connection without one. */
  status: number | undefined;
  headers: Map<string, string>;
  /** All that came, as bytes in characters. */
  text: string;
  /** Whether the server closed the connection before the time was over. */
  isClosed: boolean;
};

/** @param bytes characters up to U+00FF @param patience milliseconds until it gives up waiting for the end */
export function sendRaw(port: number, bytes: string, patience = 15_000): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    const end = (isClosed: boolean) => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ ...toAnswer(Buffer.concat(parts).toString('latin1')), isClosed });
    };
    const timer = setTimeout(() => end(false), patience);
    socket.on('data', (part: Buffer) => parts.push(part));
    // A server that closes while it is still being written to resets the connection; what it has answered counts.
    socket.on('error', () => {});
    socket.on('close', () => end(true));
  });
}

function toAnswer(text: string): Omit<RawAnswer, 'isClosed'> {
  const [head = ''] = text
    .replace(/^(?:HTTP\/1\.1 1\d\d [^\r]*\r\n\r\n)+/u, '')
    .split('\r\n\r\n', 1);
  const [line = '', ...fields] = head.split('\r\n');
  const status = /^HTTP\/1\.1 (\d{3}) /u.exec(line)?.[1];
  const headers = new Map(
    fields.map((field) => {
      const colon = field.indexOf(':');
      return [field.slice(0, colon).toLowerCase(), field.slice(colon + 1).trim()];
    }),
  );
  return { status: status === undefined ? undefined : Number(status), headers, text };
}
