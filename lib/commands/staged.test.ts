import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { isAlive } from '@/lib/build/lock';
import { listFiles } from '@/lib/build/output';

const folder = mkdtempSync(path.join(tmpdir(), 'staged-'));
const program = path.join(folder, 'build.mjs');
const next = path.join(folder, 'next.cjs');
const sites: string[] = [];

/** Stands in for Next.js. `AT_NEXT` says what happens: it fails, or waits for what happens to its build. */
const NEXT = `const { mkdirSync, writeFileSync } = require('node:fs');
if (process.argv.includes('--help')) process.exit();
const { BUILD_OUTPUT, VERSION, AT_NEXT } = process.env;
mkdirSync(BUILD_OUTPUT + '/server', { recursive: true });
for (const name of ['BUILD_ID', 'server/page.html']) writeFileSync(BUILD_OUTPUT + '/' + name, VERSION);
if (AT_NEXT === 'fail') process.exit(3);
if (AT_NEXT === 'wait') {
  setInterval(() => {}, 1000);
  process.on('SIGTERM', () => process.exit(143));
  process.on('SIGUSR2', () => process.exit(0));
  console.log('waits as ' + process.pid);
}`;

/** The files of a site, with what is in them. */
function filesOf(version: string): Record<string, string> {
  return {
    '.next/BUILD_ID': version,
    '.next/server/page.html': version,
    [`.next/only-${version}`]: version,
    '.next/complete': 'when',
    '.next/cache/kept': 'cache',
    '.next/dev/lock': 'dev',
    'public/logo.svg': 'by a person',
    'public/library/index.json': version,
    [`public/resources/videos/${version}.md`]: version,
  };
}

/** Everything that is in the folder of a site. */
function snapshot(site: string): Record<string, string> {
  const files = listFiles(site).map((file) => [
    path.relative(site, file).split(path.sep).join('/'),
    file.endsWith('/complete') ? 'when' : readFileSync(file, 'utf8'),
  ]);
  const aside = ['.next-building', '.next-staging'];
  const left = aside.filter((name) => existsSync(path.join(site, name)));
  return Object.fromEntries([...files, ...left.map((name) => [name, 'left over'])]);
}

/** The folder of a site that has been built once. */
function makeSite(): string {
  const site = path.join(folder, `site-${sites.length}`);
  sites.push(site);
  for (const [name, text] of Object.entries(filesOf('old'))) {
    mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
    writeFileSync(path.join(site, name), text);
  }
  return site;
}

type Env = Record<string, string>;
type Ended = { code: number | null; signal: string | null; output: string };

function start(site: string, args: string[], env: Env = {}) {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: site,
    env: { ...process.env, NODE_OPTIONS: '', CI: '', VERCEL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (output += data.toString()));
  const ended = once(child, 'close').then(([code, signal]): Ended => ({
    code: code as number,
    signal: signal as string,
    output,
  }));
  return { child, ended, output: () => output };
}

function run(site: string, args: string[], env?: Env): Promise<Ended> {
  return start(site, args, env).ended;
}

const WAIT = { NEXT: next, AT_NEXT: 'wait' };

/** The process of Next.js once it waits. */
function nextOf({ child, output }: ReturnType<typeof start>): Promise<number> {
  return new Promise((resolve) => {
    child.stdout.on('data', () => {
      const pid = /waits as (\d+)/u.exec(output())?.[1];
      if (pid) resolve(Number(pid));
    });
  });
}

/** A build that has come to Next.js, and waits there. */
async function startWaiting(site: string, env?: Env) {
  const build = start(site, ['build', 'new'], { ...WAIT, ...env });
  return { ...build, nextPid: await nextOf(build) };
}

async function untilEnded(pid: number): Promise<void> {
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
}

beforeAll(() => {
  buildSync({
    entryPoints: ['lib/commands/staged.fixture.ts'],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
  writeFileSync(next, NEXT);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a build replaces the whole site, and nothing else', async () => {
  const site = makeSite();
  const { code, output } = await run(site, ['build', 'new'], { NEXT: next });
  expect(output).toMatch(/complete: \d{4}-/u);
  expect(code).toBe(0);
  expect(snapshot(site)).toEqual(filesOf('new'));
});

test('the first build of all', async () => {
  const site = path.join(folder, 'first');
  mkdirSync(site);
  expect((await run(site, ['build', 'new'])).code).toBe(0);
  const made = Object.entries(filesOf('new')).filter(([name]) => !/cache|dev|logo/u.test(name));
  expect(snapshot(site)).toEqual(Object.fromEntries(made));
});

describe('a build that is killed leaves the former site or the new one', () => {
  /** Kills a build there; returns how it ended, and the site after `npm start` has come. */
  async function kill(at: string, after = ['recover']) {
    const site = makeSite();
    const { signal } = await run(site, ['build', 'new'], { KILL: at });
    const { output } = await run(site, after);
    return { signal, output, files: snapshot(site) };
  }
  const upTo = (name: string, most: number) =>
    Promise.all(Array.from({ length: most }, (_, n) => kill(`${name} ${n + 1}`)));
  const isNew = ({ files }: { files: Record<string, string> }) => files['.next/BUILD_ID'] === 'new';

  test.each(['before the documents', 'within the documents'])('%s', async (at) => {
    const { signal, output, files } = await kill(at);
    expect(signal).toBe('SIGKILL');
    expect(output).toBe('complete: when\n');
    expect(files).toEqual(filesOf('old'));
  });

  test.each([
    // Of the cache, the journal, six of the former site and seven of the new one.
    ['renameSync', 15, 2],
    // Of the lock, the documents, the pages, the mark, the journal.
    ['writeFileSync', 8, 8],
    // Of what an earlier build left, then of the journal, the two folders aside, the former site, the lock.
    ['rmSync', 6, 1],
  ])('before each %s', async (name, most, old) => {
    const ends = await upTo(name, most + 1);
    expect(ends.map(({ signal }) => signal)).toEqual([...Array(most).fill('SIGKILL'), null]);
    for (const end of ends) expect(end.files).toEqual(filesOf(isNew(end) ? 'new' : 'old'));
    expect(ends.map(isNew)).toEqual(ends.map((_, n) => n >= old));
  });

  test('and what Next.js still does ends with it', async () => {
    const site = makeSite();
    const { child, ended, nextPid } = await startWaiting(site);
    child.kill('SIGKILL');
    await ended;
    await untilEnded(nextPid);
    expect((await run(site, ['recover'])).output).toBe('complete: when\n');
    expect(snapshot(site)).toEqual(filesOf('old'));
  });

  test.each(['within the documents', 'renameSync 5', 'rmSync 2'])(
    'before %s, and the next build is clean',
    async (at) => {
      const { output, files } = await kill(at, ['build', 'newer']);
      expect(output).toMatch(/^complete: /u);
      expect(files).toEqual(filesOf('newer'));
    },
  );
});

describe('a build that fails leaves the former site', () => {
  const UNCHANGED = 'The site that was built before is unchanged.\n';

  test('in Next.js', async () => {
    const site = makeSite();
    const { code, output } = await run(site, ['build', 'new'], { NEXT: next, AT_NEXT: 'fail' });
    expect(code).toBe(1);
    expect(output).toMatch(new RegExp(`next\\.cjs build ended with 3\n${UNCHANGED}$`, 'u'));
    expect(snapshot(site)).toEqual(filesOf('old'));
  });

  test.each([
    ['the documents', 3],
    ['the pages', 5],
    ['the journal', 8],
  ])('on a disk that is full when it writes %s', async (_, count) => {
    const site = makeSite();
    const { code, output } = await run(site, ['build', 'new'], { FULL: `writeFileSync ${count}` });
    expect(code).toBe(1);
    expect(output).toBe(
      `the disk is full (ENOSPC), so nothing was built; free some space, then try again\n${UNCHANGED}`,
    );
    expect(snapshot(site)).toEqual(filesOf('old'));
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('told to by %s', async (signal) => {
    const site = makeSite();
    const { child, ended, nextPid } = await startWaiting(site);
    child.kill(signal);
    const { code, output } = await ended;
    expect(code).toBe(1);
    expect(output).toContain(`ended with ${signal}\n${UNCHANGED}`);
    expect(isAlive(nextPid)).toBe(false);
    expect(snapshot(site)).toEqual(filesOf('old'));
  });
});

test('a second build at once is refused, and a server gets the former site', async () => {
  const site = makeSite();
  const { child, ended, nextPid } = await startWaiting(site);
  expect(await run(site, ['build', 'newer'])).toEqual({
    code: 1,
    signal: null,
    output: `another build is running here (process ${child.pid}); wait for it or stop it (kill ${child.pid}), then try again, or delete .next-staging/lock if that process is no build\n`,
  });
  expect((await run(site, ['recover'])).output).toBe('complete: when\n');
  process.kill(nextPid, 'SIGUSR2');
  expect((await ended).code).toBe(0);
  expect(snapshot(site)).toEqual(filesOf('new'));
});

test('of two builds that start at the same time, one builds', async () => {
  const site = makeSite();
  const builds = ['new', 'new'].map((version) => start(site, ['build', version], WAIT));
  const waiting = Promise.race(builds.map(nextOf));
  expect((await Promise.race(builds.map(({ ended }) => ended))).code).toBe(1);
  process.kill(await waiting, 'SIGUSR2');
  const ends = await Promise.all(builds.map(({ ended }) => ended));
  expect(ends.map(({ code }) => code).sort()).toEqual([0, 1]);
  expect(snapshot(site)).toEqual(filesOf('new'));
});

test.each(['CI', 'VERCEL'])('with %s, only a complete build in place is served', async (name) => {
  const site = makeSite();
  const { child, ended, nextPid } = await startWaiting(site, { [name]: '1' });
  expect(existsSync(path.join(site, '.next-building'))).toBe(false);
  expect(existsSync(path.join(site, '.next/complete'))).toBe(false);
  child.kill('SIGKILL');
  await ended;
  await untilEnded(nextPid);
  expect((await run(site, ['recover'])).output).toBe('complete: no\n');
  expect((await run(site, ['build', 'new'], { [name]: '1' })).output).toMatch(/complete: \d/u);
  expect(readFileSync(path.join(site, '.next/server/page.html'), 'utf8')).toBe('new');
});
