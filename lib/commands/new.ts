/** `npm run new -- <ids or addresses of videos> [--yes]`: creates their pages; exits with 1 if one is missing or a draft. */
import nextEnv from '@next/env';

import { printError } from '@/lib/build/print';
import { openTerminal } from '@/lib/editing/dialog';
import { createVideos } from '@/lib/editing/new-videos';
import { openStatusLine } from '@/lib/editing/status-line';
import { youtubeSettings } from '@/lib/editing/youtube-client';

// The same settings that `next build` will read.
nextEnv.loadEnvConfig(process.cwd(), false, { info: () => {}, error: printError });

// No option parser: an id may start with "-".
const typed = process.argv.slice(2).filter((arg) => arg !== '--yes');
const isAsking = process.stdin.isTTY && process.stdout.isTTY && !process.argv.includes('--yes');

if (typed.length === 0) {
  printError('Type: npm run new -- "https://www.youtube.com/watch?v=…" [--yes]');
  process.exitCode = 1;
} else {
  const terminal = isAsking ? openTerminal() : { ask: undefined, ...openStatusLine(), close() {} };
  try {
    // Joined into one text, since a shell splits what is not in quotes.
    const isComplete = await createVideos(typed.join(' '), terminal, youtubeSettings(), Date.now());
    if (!isComplete) process.exitCode = 1;
  } finally {
    terminal.close();
  }
}
