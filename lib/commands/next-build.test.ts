import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { writeConfigurationDefaults } from 'next/dist/lib/typescript/writeConfigurationDefaults';
import { version } from 'typescript';
import { afterAll, expect, test, vi } from 'vitest';

import { buildPages, toNextBuilds } from './next-build';

vi.spyOn(console, 'log').mockImplementation(() => undefined);

const folder = mkdtempSync(path.join(tmpdir(), 'next-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The arguments of each build with a Next.js whose help lists these options; it refuses all others. */
async function listBuilds(help: string): Promise<string[]> {
  const next = path.join(folder, 'next.cjs');
  const log = path.join(folder, 'log');
  writeFileSync(log, '');
  writeFileSync(
    next,
    `const [, ...args] = process.argv.slice(2);
    if (args[0] === '--help') return console.log(${JSON.stringify(help)});
    if (args[0] && !${JSON.stringify(help)}.includes(args[0])) process.exit(1);
    require('node:fs').appendFileSync(${JSON.stringify(log)}, 'build ' + args.join(' ') + '\\n');`,
  );
  await buildPages({}, next);
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.trim());
}

const FLAG = `  --experimental-build-mode [mode]  Uses an experimental build mode.
                                    (choices: "compile",
                                    "generate", default: "default")`;
const OTHER = '  --experimental-app-only           Builds the "compile" and "generate" way.';

test('one process bundles and another makes the pages', async () => {
  expect(await listBuilds(`Options:\n${FLAG}\n${OTHER}\n`)).toEqual([
    'build --experimental-build-mode compile',
    'build --experimental-build-mode generate',
  ]);
});

test.each([
  ['the flag', `Options:\n${OTHER}\n`],
  ['one of its modes', `Options:\n${FLAG.replace('"generate", ', '')}\n${OTHER}\n`],
  ['any help', ''],
])('one process does both if Next.js lacks %s', async (_, help) => {
  expect(await listBuilds(help)).toEqual(['build']);
});

test('a build that fails ends everything', async () => {
  const next = path.join(folder, 'broken.cjs');
  writeFileSync(next, 'process.exit(process.argv.includes("--help") ? 0 : 3)');
  await expect(buildPages({}, next)).rejects.toThrow('ended with 3');
});

/** Else a build would change a file of the repository: Next.js adds what it misses. */
test('tsconfig.json has all that Next.js would write for a build beside the site', async () => {
  const copy = path.join(folder, 'tsconfig.json');
  copyFileSync('tsconfig.json', copy);
  await writeConfigurationDefaults(version, copy, false, true, '.next-building', false, false);
  expect(readFileSync(copy, 'utf8')).toBe(readFileSync('tsconfig.json', 'utf8'));
});

test('this Next.js still builds in two', () => {
  const help = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build', '--help'], {
    encoding: 'utf8',
  });
  expect(toNextBuilds(help.stdout)).toHaveLength(2);
});
