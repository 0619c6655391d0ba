/** A content folder in a git checkout, for the unit tests of the editors' commands. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';

import { folder, write } from '@/lib/catalog/folder.fixture';

const IDENTITY = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.com'];

export function git(args: string[], cwd = folder): string {
  return execFileSync('git', [...IDENTITY, ...args], { cwd, encoding: 'utf8', stdio: 'pipe' });
}

/** Writes files and commits them. */
export function commit(files: Record<string, string>) {
  write(files);
  git(['init', '--quiet']);
  git(['add', '--all']);
  git(['commit', '--quiet', '--message=x', '--no-verify', '--no-gpg-sign']);
}

export function remove(...files: string[]) {
  for (const file of files) rmSync(path.join(folder, file));
}
