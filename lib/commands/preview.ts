/** `npm run preview`: builds and serves; checks for what would prevent serving before anybody waits for a build. Run by `in-process.js`. */
import nextEnv from '@next/env';

import { print, printError } from '@/lib/build/print';
import { publicUrl } from '@/lib/model/site';

import { askedPort, assertPort } from './port';
import { orEnd, run } from './run';
import { serve } from './serve';
import { assertNotServed } from './served';

const COMMAND = 'npm run preview';
const args = process.argv.slice(2);

await orEnd(async () => {
  await assertNotServed();
  const asked = askedPort(args);
  await assertPort(asked, COMMAND);
  // The same settings that `next build` will read.
  nextEnv.loadEnvConfig(process.cwd(), false, { info: () => {}, error: printError });
  const known = publicUrl();
  const here = `http://localhost:${asked.port}`;
  await run('npm', ['run', '--silent', 'build'], { NEXT_PUBLIC_SITE_URL: known ?? here });
  if (!known) {
    print(
      `\nLinks, feeds and sitemap of this build lead to ${here}; before you deploy it, set NEXT_PUBLIC_SITE_URL.\n`,
    );
  }
  await serve(args, COMMAND);
});
