/** `npm run captions -- <folder> [--dry-run] [--force]`: copies captions to their videos; exits with 1 if any has no video. */
import nextEnv from '@next/env';

import { printError } from '@/lib/build/print';
import { attachCaptions } from '@/lib/editing/captions';
import { openStatusLine } from '@/lib/editing/status-line';

// The same settings that `next build` will read.
nextEnv.loadEnvConfig(process.cwd(), false, { info: () => {}, error: printError });

const args = readArgs();
if (args === undefined) {
  printError('Type: npm run captions -- <folder of .srt and .vtt files> [--dry-run] [--force]');
  process.exitCode = 1;
} else {
  const isComplete = await attachCaptions(args.folder, args, openStatusLine());
  if (!isComplete) process.exitCode = 1;
}

/** Undefined if the command does not accept them. */
function readArgs() {
  const flags = process.argv.slice(2).filter((arg) => arg.startsWith('--'));
  const [folder, ...rest] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
  const isKnown = flags.every((flag) => ['--dry-run', '--force'].includes(flag));
  if (folder === undefined || rest.length > 0 || !isKnown) return undefined;
  return { folder, isDryRun: flags.includes('--dry-run'), isForced: flags.includes('--force') };
}
