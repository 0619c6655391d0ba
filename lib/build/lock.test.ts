import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { folder } from '@/lib/catalog/folder.fixture';

import { isAlive, takeLock } from './lock';

const ended = () => spawnSync(process.execPath, ['-e', '']).pid;

test('a lock is taken once', () => {
  const file = path.join(folder, 'deep/lock');
  expect(takeLock(file)).toBeUndefined();
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  writeFileSync(file, String(process.ppid));
  expect(takeLock(file)).toBe(process.ppid);
});

test.each<[string, () => string]>([
  ['a process that has ended', () => String(ended())],
  ['an earlier process with our number', () => String(process.pid)],
  ['nobody, since its process was killed before it wrote', () => ''],
  ['something else', () => 'x'],
])('the lock of %s is taken over', (_, text) => {
  const file = path.join(folder, 'lock');
  writeFileSync(file, text());
  expect(takeLock(file)).toBeUndefined();
  expect(readdirSync(folder)).toEqual(['lock']);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
});

test('whether a process is alive', () => {
  expect(isAlive(process.pid)).toBe(true);
  expect([ended(), 0, -1, NaN].map(isAlive)).toEqual([false, false, false, false]);
});
