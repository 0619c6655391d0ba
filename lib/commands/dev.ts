/** `npm run dev`: the site while it is written, with filters and search that know every saved file. */
import { setTimeout } from 'node:timers/promises';

import nextEnv from '@next/env';

import { followContent } from '@/lib/build/follow-content';
import { assertContentFolder } from '@/lib/content/folder';

import { askedPort, assertPort } from './port';
import { becomeNext, orEnd } from './run';

/** Milliseconds between two looks at the content. */
const EVERY = 1_000;

nextEnv.loadEnvConfig(process.cwd(), true, { info: () => {}, error: console.error });
// What the pages of `next dev` show, filters and search know.
process.env.SHOW_DRAFTS = '1';
const args = process.argv.slice(2);
await orEnd(async () => {
  assertContentFolder();
  // Where none is named, Next.js takes the next free one and says so.
  const asked = askedPort(args);
  if (asked.from !== 'default') await assertPort(asked, 'npm run dev');
});
const look = followContent();
becomeNext('dev', args);
for (;;) {
  await look().catch((error: unknown) => console.error(error));
  await setTimeout(EVERY);
}
