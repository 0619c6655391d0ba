/** The port for a server to listen on: which one is requested, and whether it is free. */
import { createServer, isIP } from 'node:net';
import { parseArgs } from 'node:util';

const DEFAULT = '3000';
const HIGHEST = 65_535;

/** As written, which may not be a number; `from` says where. */
export type AskedPort = {
  port: string;
  hostname: string | undefined;
  from: '-p' | 'PORT' | 'default';
};

/**
 * Where to listen with these arguments. Of `HOSTNAME` only addresses count: many systems and containers set it to the
 * name of the machine.
 */
export function askedPort(
  args: string[],
  env: Record<string, string | undefined> = process.env,
): AskedPort {
  const { values } = parseArgs({
    args,
    // The rest is for who listens.
    strict: false,
    options: {
      port: { type: 'string', short: 'p' },
      hostname: { type: 'string', short: 'H' },
    },
  });
  const { HOSTNAME = '' } = env;
  const named = isIP(HOSTNAME) || HOSTNAME === 'localhost' ? HOSTNAME : undefined;
  const hostname = values.hostname === undefined ? named : String(values.hostname);
  if (values.port !== undefined) return { port: String(values.port), hostname, from: '-p' };
  if (env.PORT !== undefined) return { port: env.PORT, hostname, from: 'PORT' };
  return { port: DEFAULT, hostname, from: 'default' };
}

/**
 * @param command what was typed, e.g. `npm start`
 * @throws with one sentence that suggests a free port, if nothing can listen there
 */
export async function assertPort(asked: AskedPort, command: string): Promise<void> {
  const { port, hostname, from } = asked;
  const write = (other: number) =>
    from === '-p' ? `write -p ${other} instead` : `write PORT=${other} before ${command}`;
  if (!/^\d+$/u.test(port) || Number(port) > HIGHEST) {
    throw new Error(`${from} is "${port}", which is not a port; ${write(Number(DEFAULT))}`);
  }
  const code = await refusal(Number(port), hostname);
  if (code === undefined) return;
  const why = code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${code})`;
  throw new Error(`port ${port} ${why}; ${write(await freeAfter(Number(port), hostname))}`);
}

/** Why a port cannot be listened on: taken, or not allowed for this user; undefined if it can. */
export function refusal(
  port: number,
  hostname?: string,
): Promise<'EADDRINUSE' | 'EACCES' | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', ({ code }: NodeJS.ErrnoException) =>
      // Who listens reports an invalid host.
      resolve(code === 'EADDRINUSE' || code === 'EACCES' ? code : undefined),
    );
    server.listen(port, hostname, () => server.close(() => resolve(undefined)));
  });
}

/** The first free port above this one; low ones are not for everybody. */
async function freeAfter(port: number, hostname: string | undefined): Promise<number> {
  let other = port < 1024 || port > 60_000 ? Number(DEFAULT) : port + 1;
  while ((await refusal(other, hostname)) !== undefined) other += 1;
  return other;
}
