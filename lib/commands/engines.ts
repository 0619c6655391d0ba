/** The promises of `e2e/engines`, checked in Firefox and in WebKit, Safari's engine. Used by `test:full`. */
import { mkdirSync, writeFileSync } from 'node:fs';

import type { Driver } from '@/e2e/engines/driver';
import { startFirefox } from '@/e2e/engines/firefox';
import { startOutside } from '@/e2e/engines/outside';
import { KINDS, listFaults, PROMISES, type Visit, WIDTHS } from '@/e2e/engines/promises';
import { startWebKit } from '@/e2e/engines/webkit';
import { print } from '@/lib/build/print';

import { SITES } from './e2e';
import { findEngines } from './find-engines';
import type { Step } from './run';
import { startServer } from './server';

const PICTURES = 'screenshots/engines';

/** Needs the build of `library`. */
export const enginesStep: Step = {
  name: 'Firefox and WebKit',
  run: async () => {
    const { firefox, miniBrowser } = findEngines();
    mkdirSync(PICTURES, { recursive: true });
    const outside = await startOutside();
    const server = await startServer('start', SITES.library.folder);
    const faults: string[] = [];
    try {
      for (const start of [
        () => startFirefox(firefox, outside.port),
        () => startWebKit(miniBrowser, outside.port),
      ]) {
        const driver = await start();
        try {
          faults.push(...(await visit(driver, server.url)));
        } finally {
          await driver.close();
        }
      }
    } finally {
      await server.stop();
      outside.stop();
    }
    print(`  pictures: ${PICTURES}/`);
    if (faults.length > 0) throw new Error(['', ...faults].join('\n  '));
  },
};

/** Visits every kind of page and checks every promise; returns what was wrong, as sentences. */
async function visit(driver: Driver, site: string): Promise<string[]> {
  const faults: string[] = [];
  const page: Visit = { ...driver, site };
  const look = async (what: string, work: () => Promise<string[]>) => {
    const found = await work().catch((error: Error) => [error.message]);
    print(`  ${found.length === 0 ? '✓' : '✗'} ${driver.name}: ${what}`);
    faults.push(...found.map((fault) => `${driver.name}: ${what}: ${fault}`));
  };
  for (const width of WIDTHS) {
    await driver.resize(width);
    for (const [kind, path] of Object.entries(KINDS)) {
      await look(`${kind}, ${width} px`, async () => {
        await driver.open(site + path);
        const found = await listFaults(page);
        writeFileSync(
          `${PICTURES}/${kind}-${width}-${driver.name}.png`,
          await driver.takePicture(),
        );
        return found;
      });
    }
    for (const { name, keep } of PROMISES) {
      await look(`${name}, ${width} px`, async () => {
        await keep(page);
        return driver.takeErrors();
      });
    }
  }
  return faults;
}
