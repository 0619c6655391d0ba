/** `npm run dev`: the site while it is written, with filters and search that know every saved file. */
import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';

import nextEnv from '@next/env';

import { followContent } from '@/lib/build/follow-content';

/** Milliseconds between two looks at the content. */
const EVERY = 1_000;

nextEnv.loadEnvConfig(process.cwd(), true, { info: () => {}, error: console.error });
// What the pages of `next dev` show, filters and search know.
process.env.SHOW_DRAFTS = '1';
const look = followContent();
const next = spawn(
  process.execPath,
  ['node_modules/next/dist/bin/next', 'dev', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
next.on('close', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal));
for (;;) {
  await look().catch((error: unknown) => console.error(error));
  await setTimeout(EVERY);
}
