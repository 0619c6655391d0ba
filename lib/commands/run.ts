/** Runs other programs one after the other, showing what they print. */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

import { print, printError } from '@/lib/build/print';

export type Env = Record<string, string | undefined>;

const running = new Set<ChildProcess>();
/** What they were told; whatever they end with, it is no success. */
let told: NodeJS.Signals | undefined;

/** Passes a signal on to the programs that run; returns whether there are any. */
export function passOn(signal: NodeJS.Signals): boolean {
  for (const child of running) child.kill(signal);
  if (running.size > 0) told = signal;
  return running.size > 0;
}

/**
 * Runs a program to its end.
 * @throws if it does not exit with 0
 */
export function run(command: string, args: string[], env: Env = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    running.add(child);
    child.on('error', (error) => {
      running.delete(child);
      reject(error);
    });
    child.on('close', (code, signal) => {
      running.delete(child);
      const end = told ?? signal ?? code;
      if (end === 0) resolve();
      else reject(new Error(`${[command, ...args].join(' ')} ended with ${end}`));
    });
  });
}

/** Turns this process into `next dev`: signals reach it, and both end together. */
export function becomeNextDev(args: string[]): void {
  const file = 'node_modules/next/dist/bin/next';
  const next = spawn(process.execPath, [file, 'dev', ...args], { stdio: 'inherit' });
  next.on('close', (code) => process.exit(code ?? 1));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal));
}

/** If it throws, the command exits with 1 and the message, without a stack. */
export async function orEnd<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    printError((error as Error).message);
    process.exit(1);
  }
}

export type Step = { name: string; run: () => Promise<void> };

/** Says which step is running and, once it is done, how many seconds it took. */
export async function runStep<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  print(`\n▸ ${name}`);
  const start = performance.now();
  const result = await work();
  print(`  ${name}: ${secondsSince(start)}`);
  return result;
}

export function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/** Runs steps in order, stops at the first that fails, and says how long each took. */
export async function runSteps(steps: Step[]): Promise<void> {
  const times: string[] = [];
  const first = performance.now();
  for (const [index, step] of steps.entries()) {
    const start = performance.now();
    try {
      await runStep(`${index + 1}/${steps.length} ${step.name}`, step.run);
    } catch (error) {
      printError(`\n✗ ${step.name}: ${(error as Error).message}`);
      process.exit(1);
    }
    times.push(`${step.name} ${secondsSince(start)}`);
  }
  print(`\n✓ ${times.join(', ')}; in all ${secondsSince(first)}`);
}

/** Runs a program from a package of this project, e.g. `eslint`. */
export function runPackage(name: string, args: string[], env?: Env): Promise<void> {
  return run(path.join('node_modules/.bin', name), args, env);
}

/** The checks that need no build; `env` is for the unit tests. */
export function fastSteps(env: Env = {}): Step[] {
  const script = (name: string) => () => run('npm', ['run', '--silent', name], env);
  return [
    {
      name: 'format, lint and types',
      // At the same time, so that no core is idle while the longest of them ends.
      run: async () => {
        const format = () => runPackage('prettier', ['--check', '.']);
        const works = [format, script('lint'), script('typecheck')].map((work) => work());
        for (const done of await Promise.allSettled(works))
          if (done.status === 'rejected') throw done.reason;
      },
    },
    { name: 'content check', run: script('check') },
    { name: 'unit tests', run: script('test:unit') },
  ];
}
