/** The runs of `next build` that make a site. Used by `build.ts`. */
import { spawnSync } from 'node:child_process';

import { type Env, run, runStep } from './run';

/** Rendering creates many short-lived objects: more room for them saves a tenth of the time. */
const MAKES_PAGES = ['--max-semi-space-size=64'];

/** Ends a process, and those it starts, soon after the one that started it, even if that was killed. */
const WITH_PARENT = `--import=data:text/javascript,${encodeURIComponent(
  'const { ppid } = process; setInterval(() => process.ppid === ppid || process.exit(1), 200).unref();',
)}`;

const FLAG = '--experimental-build-mode';

/** With options of Node.js. */
type NextBuild = { name: string; args: string[]; options?: string[] };

/** @param next the Next.js executable */
export async function buildPages(
  env: Env = {},
  next = 'node_modules/next/dist/bin/next',
): Promise<void> {
  const { stdout } = spawnSync(process.execPath, [next, 'build', '--help'], { encoding: 'utf8' });
  for (const { name, args, options = [] } of toNextBuilds(stdout)) {
    const all = [process.env.NODE_OPTIONS, WITH_PARENT, ...options].filter(Boolean).join(' ');
    const settings = { ...env, NODE_OPTIONS: all };
    await runStep(name, () => run(process.execPath, [next, 'build', ...args], settings));
  }
}

/**
 * Two processes if this Next.js supports it: the bundler's memory is freed before the pages are made. Its
 * flag for that is experimental; without it, one process does both.
 *
 * @param help what `next build --help` prints
 */
export function toNextBuilds(help: string): NextBuild[] {
  const about = help.split(/\s(?=-)/u).find((option) => option.startsWith(FLAG)) ?? '';
  if (!about.includes('"compile"') || !about.includes('"generate"'))
    return [{ name: 'code and pages', args: [], options: MAKES_PAGES }];
  return [
    { name: 'code', args: [FLAG, 'compile'] },
    { name: 'pages', args: [FLAG, 'generate'], options: MAKES_PAGES },
  ];
}
