import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect, test } from 'vitest';

test('a signal to npm reaches the command, although the shell between them dies of it', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'in-process-'));
  writeFileSync(
    path.join(folder, 'wait.ts'),
    `process.on('SIGTERM', () => process.stdout.write('told', () => process.exit()));
setInterval(() => {}, 1_000);
console.log('waits' as string);`,
  );
  const name = path.relative('lib/commands', path.join(folder, 'wait'));
  const command = `"${process.execPath}" lib/commands/in-process.js "${name}"; true`;
  const shell = spawn('sh', ['-c', command], {
    env: { ...process.env, NODE_OPTIONS: '', npm_lifecycle_event: 'start' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  expect(String((await once(shell.stdout, 'data'))[0])).toBe('waits\n');
  shell.kill('SIGTERM');
  expect(String((await once(shell.stdout, 'data'))[0])).toBe('told');
  rmSync(folder, { recursive: true });
});
