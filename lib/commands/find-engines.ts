/** Finds the browsers of `engines.ts`, or installs them; never continues without. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

import { print } from '@/lib/build/print';

const PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'openssl'];

export type Engines = { firefox: string; miniBrowser: string };

/** @throws with one sentence if they are missing and cannot be installed */
export function findEngines(): Engines {
  const present = find();
  if (present) return present;
  const install = `apt-get install -y --no-install-recommends ${PACKAGES.join(' ')}`;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    print(`  ${install}`);
    for (const command of ['apt-get update', install])
      spawnSync(command, { shell: true, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const installed = find();
  if (installed) return installed;
  throw new Error(
    `the checks in Firefox and WebKit run on Debian and Ubuntu; type "sudo ${install}" there, then try again`,
  );
}

function find(): Engines | undefined {
  const firefox = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync);
  // Debian puts the small browser into a folder named after the processor, outside the path.
  const miniBrowser = (existsSync('/usr/lib') ? readdirSync('/usr/lib') : [])
    .map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
    .find(existsSync);
  const tools = ['WebKitWebDriver', 'Xvfb', 'openssl'].map((name) => `/usr/bin/${name}`);
  return firefox && miniBrowser && tools.every(existsSync) ? { firefox, miniBrowser } : undefined;
}
