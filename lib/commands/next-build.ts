/** The runs of `next build` that make a site. Used by `build.ts`. */
import { spawnSync } from 'node:child_process';

import { type Env, run, runStep } from './run';

/** Rendering creates many short-lived objects: more room for them saves a tenth of the time. */
const MAKES_PAGES = {
  NODE_OPTIONS: [process.env.NODE_OPTIONS, '--max-semi-space-size=64'].filter(Boolean).join(' '),
};

const FLAG = '--experimental-build-mode';

type NextBuild = { name: string; args: string[]; more?: Env };

/** @param next the Next.js executable */
export async function buildPages(
  env: Env = {},
  next = 'node_modules/next/dist/bin/next',
): Promise<void> {
  const { stdout } = spawnSync(process.execPath, [next, 'build', '--help'], { encoding: 'utf8' });
  for (const { name, args, more } of toNextBuilds(stdout))
    await runStep(name, () => run(process.execPath, [next, 'build', ...args], { ...env, ...more }));
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
    return [{ name: 'code and pages', args: [], more: MAKES_PAGES }];
  return [
    { name: 'code', args: [FLAG, 'compile'] },
    { name: 'pages', args: [FLAG, 'generate'], more: MAKES_PAGES },
  ];
}
