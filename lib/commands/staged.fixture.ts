/**
 * A build of a site of a few files, to be run as a process of its own in the folder of that site: `build <version>`, or
 * `recover`, which prints when the site was complete. `KILL` and `FULL` say what happens to it.
 */
import fs, { mkdirSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

import { print } from '@/lib/build/print';
import { type Place, readMark, recover } from '@/lib/build/staging';

import { buildPages } from './next-build';
import { orEnd } from './run';
import { runStaged } from './staged';

type Call = (...args: unknown[]) => unknown;

const [command, version = ''] = process.argv.slice(2);
const { KILL, FULL, NEXT } = process.env;

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  for (;;);
}

/** @param call `renameSync 3` is the third call of that function */
function before(call: string, happens: () => void): void {
  const [name = '', count] = call.split(' ');
  const calls = fs as unknown as Record<string, Call>;
  const real = calls[name];
  if (!real) return;
  let made = 0;
  calls[name] = (...args) => {
    made += 1;
    if (made === Number(count)) happens();
    return real(...args);
  };
  syncBuiltinESMExports();
}

function write(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, version);
}

async function make({ output, root }: Place): Promise<void> {
  if (KILL === 'before the documents') die();
  write(path.join(root, 'library/index.json'));
  if (KILL === 'within the documents') die();
  write(path.join(root, `resources/videos/${version}.md`));
  if (NEXT) await buildPages({ BUILD_OUTPUT: output, VERSION: version }, NEXT);
  else for (const name of ['BUILD_ID', 'server/page.html']) write(path.join(output, name));
  write(path.join(output, `only-${version}`));
}

before(KILL ?? '', die);
before(FULL ?? '', () => {
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
});
await orEnd(async () => {
  if (command === 'build') await runStaged(make);
  else recover();
  print(`complete: ${readMark() ?? 'no'}`);
});
