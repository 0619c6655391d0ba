/**
 * `npm run bench:load`: visitors who never pause, on a library from the project's own generator, and on a bare page of
 * Next.js in the same run. `-- --videos 0` takes the last build as it is, `-- --seconds 10` is shorter.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { print, printError } from '@/lib/build/print';
import { createRandom, generateContent } from '@/lib/editing/generated-content';
import { ADDRESSES_FILE, toHref } from '@/lib/model/address';
import { decodePath } from '@/lib/model/parse-address';
import { type AddressTable, foldPath } from '@/lib/model/old-address';
import { siteUrl } from '@/lib/model/site';

import { askAll, type Outcome } from './keep-alive-clients';
import { run } from './run';
import { type Server, startServer } from './server';

const CLIENTS = 50;
/** One request in so many is for an old address. */
const OLD = 5;
const BARE = '.next-bare';

const { values } = parseArgs({
  options: {
    videos: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '60' },
  },
});
const seconds = Number(values.seconds);

if (Number(values.videos) > 0) await buildSite(Number(values.videos));
await buildBare();
const { pages, old } = listAddresses();
print(
  `\n${cpus().length} cores, Node ${process.versions.node}, ${CLIENTS} connections, ${seconds} s each; ${pages.length} pages, ${old.length} old addresses\n`,
);
print('| | requests a second | p50, ms | p99, ms | errors |');
print('| --- | ---: | ---: | ---: | ---: |');
const random = createRandom(1);
const pick = (list: string[]) => list[Math.floor(random() * list.length)]!;
const bare = await measure(await startServer('next start', BARE), () => '/');
report('bare Next.js', bare, [200]);
const site = await measure(await startServer('start', '.'), () =>
  random() < 1 / OLD ? pick(old) : pick(pages),
);
if (report('this site', site, [200, 308]) > 0) {
  printError(`\n${JSON.stringify([...site.statuses])}\n${site.broken.slice(0, 10).join('\n')}`);
  process.exitCode = 1;
}

async function buildSite(videos: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-load-'));
  generateContent(folder, videos);
  await run('npm', ['run', '--silent', 'build'], {
    CONTENT_DIR: folder,
    NEXT_PUBLIC_SITE_URL: siteUrl(),
  });
  rmSync(folder, { recursive: true });
}

/** The least that Next.js can serve, in a folder where it finds itself. */
async function buildBare(): Promise<void> {
  rmSync(BARE, { recursive: true, force: true });
  mkdirSync(path.join(BARE, 'app'), { recursive: true });
  const component = (props: string, markup: string) =>
    `export default function Page(${props}) {\n  return ${markup};\n}\n`;
  const layout = component('{ children }', '<html lang="en"><body>{children}</body></html>');
  writeFileSync(path.join(BARE, 'app/layout.js'), layout);
  writeFileSync(path.join(BARE, 'app/page.js'), component('', '<p>Hello</p>'));
  // Else Next.js would look for one above.
  writeFileSync(path.join(BARE, 'next.config.js'), 'export default {};\n');
  const next = 'node_modules/next/dist/bin/next';
  await run(process.execPath, [next, 'build', BARE], { NEXT_TELEMETRY_DISABLED: '1' });
}

/** Of the last build, from the table that its handlers answer from. */
function listAddresses(): { pages: string[]; old: string[] } {
  const { exact, folded } = JSON.parse(readFileSync(ADDRESSES_FILE, 'utf8')) as AddressTable;
  const entries = Object.entries({ ...exact, ...folded });
  const isPage = (address: string, href: string) =>
    foldPath(decodePath(href)) === foldPath(address);
  return {
    pages: [...new Set(entries.map(([, href]) => href))],
    old: entries.filter((entry) => !isPage(...entry)).map(([address]) => toHref(address)),
  };
}

async function measure(server: Server, next: () => string): Promise<Outcome> {
  const ask = (duration: number) => {
    const end = performance.now() + duration * 1000;
    return askAll({
      port: server.port,
      clients: CLIENTS,
      next: () => (performance.now() < end ? next() : undefined),
    });
  };
  try {
    // What is loaded and compiled at first is not what visitors wait for.
    await ask(seconds / 10);
    return await ask(seconds);
  } finally {
    await server.stop();
  }
}

/** @returns how many answers were none */
function report(name: string, { statuses, broken, times }: Outcome, good: number[]): number {
  const wrong = [...statuses].filter(([status]) => !good.includes(status));
  const errors = wrong.reduce((sum, [, count]) => sum + count, broken.length);
  const figures = [
    (times.count / seconds).toFixed(0),
    (times.percentile(50) / 1000).toFixed(1),
    (times.percentile(99) / 1000).toFixed(1),
    errors,
  ];
  print(`| ${[name, ...figures].join(' | ')} |`);
  return errors;
}
