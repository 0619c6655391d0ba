/** `npm run bench`: what a build costs for several sizes of library, with content from the project's own generator. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';

import { listFiles } from '@/lib/build/output';
import { print } from '@/lib/build/print';
import { generateContent } from '@/lib/editing/generated-content';
import { siteUrl } from '@/lib/model/site';

const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [30, 1_000, 10_000];
const MEGABYTE = 1024 * 1024;

type Cost = { seconds: number; cpuSeconds: number; megabytes: number };

/** Builds from cold, and adds up what the build and all its processes used. */
async function build(contentDir: string): Promise<Cost> {
  for (const folder of ['.next', 'public/og', 'public/oembed', 'public/resources'])
    rmSync(folder, { recursive: true, force: true });
  const start = performance.now();
  const child = spawn('npm', ['run', '--silent', 'build'], {
    env: { ...process.env, CONTENT_DIR: contentDir, NEXT_PUBLIC_SITE_URL: siteUrl() },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid!))), 200);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`the build ended with ${code}`);
  return {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: childrenCpu(),
    megabytes: peak / MEGABYTE,
  };
}

let cpuBefore = 0;

/** CPU seconds of all ended children since the last call. Source: `cutime` and `cstime` of proc(5). */
function childrenCpu(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]!.split(' ');
  const total = (Number(fields[13]) + Number(fields[14])) / 100;
  const own = total - cpuBefore;
  cpuBefore = total;
  return own;
}

/** Memory in bytes of a process and all its descendants; shared memory counts once (`Pss` of proc(5)). */
function memoryOf(root: number): number {
  const children = new Map<number, number[]>();
  const memory = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/u.test(entry))) {
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]!.split(' ');
      const parent = Number(fields[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
      const rollup = readFileSync(`/proc/${name}/smaps_rollup`, 'utf8');
      memory.set(Number(name), Number(/^Pss:\s+(\d+)/mu.exec(rollup)?.[1] ?? 0) * 1024);
    } catch {
      // It ended meanwhile.
    }
  }
  const sum = (pid: number): number =>
    (memory.get(pid) ?? 0) +
    (children.get(pid) ?? []).reduce((total, child) => total + sum(child), 0);
  return sum(root);
}

function countOutput(): { files: number; megabytes: number } {
  const sizes = ['.next/server/app', '.next/static', 'public'].flatMap((folder) =>
    listFiles(folder).map((file) => statSync(file).size),
  );
  return { files: sizes.length, megabytes: sizes.reduce((a, b) => a + b, 0) / MEGABYTE };
}

print(`${cpus().length} cores, Node ${process.versions.node}\n`);
print('| videos | seconds | CPU s | CPU ms a video | MB of memory | files | files a video | MB |');
print('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
/** CPU milliseconds a video, beyond what the smallest library costs, by size. */
const costs = new Map<number, number>();
let base: { count: number; cpuSeconds: number } | undefined;
childrenCpu();
for (const count of SIZES) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  generateContent(folder, count);
  const { seconds, cpuSeconds, megabytes } = await build(folder);
  const output = countOutput();
  if (base) {
    const more = (cpuSeconds - base.cpuSeconds) * 1000;
    costs.set(count, more / (count - base.count));
  }
  base ??= { count, cpuSeconds };
  const row = [
    count.toLocaleString('en-GB'),
    seconds.toFixed(0),
    cpuSeconds.toFixed(0),
    costs.get(count)?.toFixed(0) ?? '',
    megabytes.toFixed(0),
    output.files.toLocaleString('en-GB'),
    (output.files / count).toFixed(1),
    output.megabytes.toFixed(0),
  ];
  print(`| ${row.join(' | ')} |`);
  rmSync(folder, { recursive: true });
}
const [first, ...others] = [...costs];
for (const [count, cost] of others)
  print(`a video of ${count} costs ${(cost / first![1]).toFixed(2)} times one of ${first![0]}`);
