import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { noteServer } from './served';

const TSX = pathToFileURL(path.resolve('node_modules/tsx/dist/loader.mjs')).href;
const taken = createServer();
let folder: string;
let port: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'commands-'));
  writeFileSync(path.join(folder, 'notes.txt'), 'Hello');
  taken.listen(0);
  await once(taken, 'listening');
  port = String((taken.address() as AddressInfo).port);
});
afterAll(() => {
  taken.close();
  rmSync(folder, { recursive: true });
});

/** Runs a command in a folder without a project, so that it cannot do anything; returns its output and exit code. */
function type(name: string, args: string[], env: Record<string, string>) {
  const file = path.resolve('lib/commands', `${name}.ts`);
  const options = {
    cwd: folder,
    timeout: 110_000,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      CONTENT_DIR: 'content',
      TSX_TSCONFIG_PATH: path.resolve('tsconfig.json'),
      ...env,
    },
  };
  return new Promise<{ code: unknown; output: string }>((resolve) =>
    execFile(
      process.execPath,
      ['--import', TSX, '--conditions=react-server', file, ...args],
      options,
      (error, stdout, stderr) => resolve({ code: error?.code ?? 0, output: stdout + stderr }),
    ),
  );
}

describe('CONTENT_DIR is a file, and every command says so in one sentence', () => {
  const sentence =
    'CONTENT_DIR is "notes.txt", which is not a folder; set CONTENT_DIR to the folder that contains videos/';
  test.each<[string, string[], string?]>([
    ['check', []],
    ['build', [], `\n▸ content check\n${sentence}\n`],
    ['dev', []],
    ['tags', []],
    ['captions', ['.']],
    ['new', ['hpTide00001', '--yes'], `${sentence}; nothing was written\n`],
  ])('%s %j', async (name, args, expected = `${sentence}\n`) => {
    expect(await type(name, args, { CONTENT_DIR: 'notes.txt' })).toEqual({
      code: 1,
      output: expected,
    });
  });
});

describe('a port that is taken', () => {
  test.each<[string, string, string[], Record<string, string>, RegExp]>([
    ['preview', 'before it builds', [], {}, /write PORT=\d+ before npm run preview\n$/u],
    ['start', 'with PORT', [], {}, /write PORT=\d+ before npm start\n$/u],
    ['start', 'with -p', ['-p'], {}, /write -p \d+ instead\n$/u],
    ['dev', 'where one is named', ['-p'], { CONTENT_DIR: '.' }, /write -p \d+ instead\n$/u],
  ])('%s, %s', async (name, _, args, env, fix) => {
    mkdirSync(path.join(folder, '.next'), { recursive: true });
    writeFileSync(path.join(folder, '.next/complete'), 'x');
    const isOption = args.length > 0;
    const all = isOption ? [...args, port] : [];
    const { code, output } = await type(name, all, isOption ? env : { ...env, PORT: port });
    expect(code).toBe(1);
    expect(output.split('; ')[0]).toBe(`port ${port} is taken by another program`);
    expect(output).toMatch(fix);
    rmSync(path.join(folder, '.next'), { recursive: true });
  });
});

test('npm start before anything is built', async () => {
  expect(await type('start', [], {})).toEqual({
    code: 1,
    output: 'nothing has been built yet; npm run preview builds and serves\n',
  });
});

test('npm start after a build that has failed in place', async () => {
  mkdirSync(path.join(folder, '.next'), { recursive: true });
  writeFileSync(path.join(folder, '.next/BUILD_ID'), 'x');
  expect(await type('start', [], {})).toEqual({
    code: 1,
    output:
      'the last build did not end, or was made without npm run build, so that nothing can be served; npm run preview builds and serves\n',
  });
  rmSync(path.join(folder, '.next'), { recursive: true });
});

test.each([
  [
    ['--keepAliveTimeout', 'soon'],
    /^--keepAliveTimeout is "soon"; write milliseconds, such as 65000\n$/u,
  ],
  [['--turbo'], /^Unknown option '--turbo'/u],
])('npm start with %j', async (args, said) => {
  mkdirSync(path.join(folder, '.next'), { recursive: true });
  writeFileSync(path.join(folder, '.next/complete'), 'x');
  const { code, output } = await type('start', ['-p', '0', ...args], {});
  rmSync(path.join(folder, '.next'), { recursive: true });
  expect(code).toBe(1);
  expect(output).toMatch(said);
});

test('npm run preview with an invalid address', async () => {
  expect(await type('preview', ['-p', '0'], { NEXT_PUBLIC_SITE_URL: 'example.com' })).toEqual({
    code: 1,
    output:
      'NEXT_PUBLIC_SITE_URL is "example.com", which is not the address of a site; write it like https://example.com\n',
  });
});

/** What a build prints if there is no Next.js, so that it ends before building. */
async function build(env: Record<string, string>) {
  mkdirSync(path.join(folder, 'content/videos'), { recursive: true });
  writeFileSync(path.join(folder, 'content/site.yaml'), 'name: Hafenfilme\nlanguage: de\n');
  writeFileSync(
    path.join(folder, 'content/videos/ebbe.md'),
    '---\ntitle: Ebbe\ndate: 2024-01-01\nvideoId: hpTest00001\n---\n',
  );
  mkdirSync(path.join(folder, 'app'), { recursive: true });
  copyFileSync('app/globals.css', path.join(folder, 'app/globals.css'));
  const { code, output } = await type('build', [], { VERCEL_URL: '', ...env });
  expect(code).toBe(1);
  return output;
}

test('npm run build names its steps, and is loud if nobody could follow its links', async () => {
  const output = await build({ NEXT_PUBLIC_SITE_URL: '' });
  expect(output.match(/^(?:▸ |!!! N).*$/gmu)).toEqual([
    '▸ content check',
    '▸ feeds, pictures, data and search index',
    '▸ code and pages',
    '!!! NEXT_PUBLIC_SITE_URL is not set, so links, feeds and sitemap lead to http://localhost:3000, which only this computer can open.',
  ]);
  expect(output).toMatch(/^ {2}feeds, pictures, data and search index: \d+\.\d s$/mu);
});

test('npm run build does not replace what is being served', async () => {
  noteServer(process.pid, Number(port), folder);
  const output = await build({});
  rmSync(path.join(folder, '.next'), { recursive: true });
  expect(output).toMatch(
    /being served at http:\/\/localhost:\d+, .*; stop that server first .*\n$/u,
  );
  expect(output).not.toContain('▸ feeds');
});
