/** Serves a built site, or one in development, to commands and tests: on a free port, until it is stopped. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';

export type Server = {
  url: string;
  port: number;
  pid: number;
  stop: () => Promise<void>;
  output: () => string;
};

const NEXT = path.resolve('node_modules/next/dist/bin/next');

const PROGRAMS = {
  start: [path.resolve('lib/commands/in-process.js'), 'start'],
  dev: [NEXT, 'dev'],
  /** What comes with Next.js, to compare with. */
  'next start': [NEXT, 'start'],
};

/** Starts a server in a folder, on a free port unless one is given, and waits until it answers. */
export async function startServer(
  mode: keyof typeof PROGRAMS,
  folder: string,
  env: Record<string, string> = {},
  port?: number,
): Promise<Server> {
  port ??= await freePort();
  const child = spawn(process.execPath, [...PROGRAMS[mode], '-p', String(port)], {
    cwd: path.resolve(folder),
    env: {
      ...process.env,
      NODE_ENV: mode === 'dev' ? 'development' : 'production',
      NODE_OPTIONS: '',
      NEXT_TELEMETRY_DISABLED: '1',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  const url = `http://localhost:${port}`;
  const stop = () => stopChild(child);
  try {
    await untilItAnswers(`${url}/robots.txt`, child);
  } catch (error) {
    await stop();
    throw new Error(`${(error as Error).message}\n${output}`);
  }
  return { url, port, pid: child.pid!, stop, output: () => output };
}

async function untilItAnswers(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    const isUp = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the server did not answer within a minute');
}

function stopChild(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
  });
}

/** A port that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });
}
