/** `npm run bench:content`: how long the check takes for libraries of several sizes, and how much memory. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';

import { print } from '@/lib/build/print';
import { readCatalog } from '@/lib/catalog/read';
import { generateContent } from '@/lib/editing/generated-content';

const SIZES = [30, 700, 10_000];
const MEGABYTE = 1024 * 1024;

const [size, folder] = process.argv.slice(2);
if (size !== undefined && folder !== undefined) {
  // One process per size, so that the memory is that of this size only.
  process.env.CONTENT_DIR = folder;
  const start = process.cpuUsage();
  const wall = performance.now();
  const { problems, accounts } = readCatalog();
  const { user, system } = process.cpuUsage(start);
  print(
    [
      `${String(accounts.files).padStart(6)} files`,
      `${((performance.now() - wall) / 1000).toFixed(2)} s`,
      `${((user + system) / 1e6).toFixed(2)} CPU s`,
      `${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`,
      `${problems.length} problems`,
    ].join('  '),
  );
} else {
  print(`${cpus().length} cores, Node ${process.versions.node}`);
  for (const count of SIZES) {
    const temporary = mkdtempSync(path.join(tmpdir(), 'bench-'));
    const bytes = generateContent(temporary, count);
    const args = [
      'tsx',
      '--conditions=react-server',
      import.meta.filename,
      String(count),
      temporary,
    ];
    const figures = execFileSync('npx', ['--no-install', ...args], { encoding: 'utf8' }).trimEnd();
    print(`${figures}  (${(bytes / MEGABYTE).toFixed(1)} MB of text)`);
    rmSync(temporary, { recursive: true });
  }
}
