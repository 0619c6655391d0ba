/** `npm run posters [-- --force]`: fetches the posters of all videos; exits with 1 if YouTube could not be asked for them. */
import nextEnv from '@next/env';

import { printError } from '@/lib/build/print';
import { keepPosters } from '@/lib/editing/posters';
import { openStatusLine } from '@/lib/editing/status-line';
import { youtubeSettings } from '@/lib/editing/youtube-client';

import { readOptions } from './options';
import { orEnd } from './run';

// The same settings that `next build` will read.
nextEnv.loadEnvConfig(process.cwd(), false, { info: () => {}, error: printError });
// A scheduled video has its poster on its day.
process.env.SHOW_DRAFTS = '1';

await orEnd(async () => {
  const values = readOptions('npm run posters', { force: { type: 'boolean', default: false } });
  const options = { isForced: values.force };
  const isComplete = await keepPosters(options, openStatusLine(), youtubeSettings());
  if (!isComplete) process.exitCode = 1;
});
