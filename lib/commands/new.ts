/** `npm run new -- <id or address of a video> [--yes]`: makes the page of one video; exits with 1 if it did not. */
import nextEnv from '@next/env';

import { DialogClosed, openTerminal } from '@/lib/editing/dialog';
import { createVideo } from '@/lib/editing/new-video';
import { youtubeSettings } from '@/lib/editing/youtube-client';

// The same settings that `next build` will read.
nextEnv.loadEnvConfig(process.cwd(), false, { info: () => {}, error: console.error });

// No parser of options: an id may begin with "-".
const [text, ...rest] = process.argv.slice(2).filter((arg) => arg !== '--yes');
const isAsking = process.stdin.isTTY && process.stdout.isTTY && !process.argv.includes('--yes');

if (text === undefined || rest.length > 0) {
  console.error('Type: npm run new -- "https://www.youtube.com/watch?v=…" [--yes]');
  process.exitCode = 1;
} else {
  const terminal = isAsking ? openTerminal() : { ask: undefined, say: console.log, close() {} };
  try {
    const isWritten = await createVideo(text, terminal, youtubeSettings(), Date.now());
    if (!isWritten) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof DialogClosed)) throw error;
    console.log('\nnothing was written');
    process.exitCode = 1;
  } finally {
    terminal.close();
  }
}
