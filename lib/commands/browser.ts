/** Finds a Chromium for the end-to-end tests, or installs one; never continues without. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

import { chromium } from '@playwright/test';

import { print } from '@/lib/build/print';

/** Names the browser to use, before any other is tried. */
const VARIABLE = 'BROWSER_PATH';

/** Chromium without its window (headless shell): takes half the time. */
const SHELL = '/usr/bin/chromium-headless-shell';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Switches that keep a test browser from calling home; root cannot use the sandbox. */
export const BROWSER_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * The path of a Chromium that starts, preferably the headless shell unless `isWhole`: `BROWSER_PATH`, Playwright's own,
 * one of the system, or one installed now.
 * @throws with the commands to type if there is none
 */
export async function ensureBrowser({ isWhole = false } = {}): Promise<string> {
  const named = process.env[VARIABLE];
  if (named) {
    if (await starts(named)) return named;
    throw new Error(`${VARIABLE} is ${named}, which does not start as a Chromium`);
  }
  const present = await find(isWhole);
  if (present) return present;
  print('No Chromium found; installing one …');
  const isRoot = process.getuid?.() === 0;
  const canInstallPackages = process.platform === 'linux' && isRoot;
  attempt('npx', [
    '--no-install',
    'playwright',
    'install',
    ...(canInstallPackages ? ['--with-deps'] : []),
    'chromium',
  ]);
  const own = await find(isWhole);
  if (own) return own;
  if (canInstallPackages && existsSync('/usr/bin/apt-get')) {
    attempt('apt-get', ['update']);
    const install = (name: string) =>
      attempt('apt-get', ['install', '-y', '--no-install-recommends', name]);
    if (!isWhole) install('chromium-headless-shell');
    if (!(await find(isWhole))) install('chromium');
  }
  const installed = await find(isWhole);
  if (installed) return installed;
  throw new Error(
    [
      'The tests need a Chromium, and none could be installed. Type one of these, then try again:',
      '  sudo npx playwright install --with-deps chromium',
      '  sudo apt-get update && sudo apt-get install -y chromium',
      `  export ${VARIABLE}=/path/to/chrome`,
    ].join('\n'),
  );
}

async function find(isWhole: boolean): Promise<string | undefined> {
  const shell = isWhole ? [] : [SHELL];
  for (const path of [chromium.executablePath(), ...shell, ...SYSTEM_BROWSERS]) {
    if (existsSync(path) && (await starts(path))) return path;
  }
  return undefined;
}

async function starts(executablePath: string): Promise<boolean> {
  try {
    await (await chromium.launch({ executablePath, args: BROWSER_ARGS })).close();
    return true;
  } catch {
    return false;
  }
}

function attempt(command: string, args: string[]): void {
  print(`  ${[command, ...args].join(' ')}`);
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 600_000 });
}
