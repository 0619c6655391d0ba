/** `npm run dev`: the site while it is being written. Run by `in-process.js`. */
import nextEnv from '@next/env';

import { print, printError } from '@/lib/build/print';
import { siteSettings } from '@/lib/build/site-settings';
import { contentRoot } from '@/lib/content/folder';
import { listFolder } from '@/lib/content/listing';
import { assertContentFolder } from '@/lib/content/folder-fault';
import { readSite } from '@/lib/content/site-file';
import { isMarkdown } from '@/lib/model/content-path';

import { askedPort, assertPort } from './port';
import { becomeNextDev, orEnd } from './run';

nextEnv.loadEnvConfig(process.cwd(), true, { info: () => {}, error: printError });
const args = process.argv.slice(2);
await orEnd(async () => {
  assertContentFolder();
  // If no port is given, Next.js takes the next free one and says so.
  const asked = askedPort(args);
  if (asked.from !== 'default') await assertPort(asked, 'npm run dev');
});
const files = listFolder('').files.filter(isMarkdown).length;
print(`reading ${files} files of ${contentRoot()}; the first page takes a few seconds`);
Object.assign(process.env, siteSettings(readSite().site));
becomeNextDev(args);
