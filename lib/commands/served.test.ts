import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { assertNotServed, noteServer } from './served';

let folder: string;
const server = createServer();
let port: number;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'served-'));
  server.listen(0);
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});
afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test('a folder that nobody has served', () => assertNotServed(folder));

test('a build that is being served is not replaced, until its server ends', async () => {
  noteServer(process.pid, port, folder);
  await expect(assertNotServed(folder)).rejects.toThrow(
    new Error(
      `the last build is being served at http://localhost:${port}, and a new one would replace it there; stop that server first (kill ${process.pid}), then try again`,
    ),
  );
  server.close();
  await assertNotServed(folder);
});

test('each of two servers keeps it', async () => {
  noteServer(process.pid, port, folder);
  const other = spawn(process.execPath, ['-e', '']);
  await once(other, 'exit');
  noteServer(other.pid!, port, folder);
  await expect(assertNotServed(folder)).rejects.toThrow(`(kill ${process.pid})`);
});

test('a server that has ended is forgotten, whoever has its port or its number now', async () => {
  const ended = spawn(process.execPath, ['-e', '']);
  await once(ended, 'exit');
  noteServer(ended.pid!, port, folder);
  await assertNotServed(folder);
  server.close();
  noteServer(process.pid, port, folder);
  await assertNotServed(folder);
});

test('what is not a note is skipped', async () => {
  noteServer(process.pid, 0, folder);
  const [name] = readdirSync(path.join(folder, '.next/served'));
  writeFileSync(path.join(folder, '.next/served', name!), 'x');
  writeFileSync(path.join(folder, '.next/served/.DS_Store'), String(port));
  await assertNotServed(folder);
});
