/** The test object of every spec: one built site, served on a free port, and no requests that leave this machine. */
import { expect, test as base } from '@playwright/test';

import { type Catalog, readCatalog } from '@/lib/catalog/read';
import { type SiteName, SITES } from '@/lib/commands/e2e';
import { type Server, startServer } from '@/lib/commands/server';

import { standInForYouTube } from './youtube';

export { expect } from '@playwright/test';

/** For the title of a test that `npm test` runs in some of its forms only; `test:e2e` and `test:full` run them all. */
export const inMain = (isIn: boolean) => (isIn ? ' @main' : '');

export type Options = { site: SiteName };
type WorkerFixtures = Options & { server: Server; catalog: Catalog };

/** A headless browser has its pointer at 0,0, and may report it to a page although nobody has moved it. */
function parkPointer(): void {
  for (const type of ['pointerover', 'pointermove'])
    addEventListener(
      type,
      (event) => {
        const { clientX, clientY, movementX, movementY } = event as PointerEvent;
        if (![clientX, clientY, movementX, movementY].some(Boolean))
          event.stopImmediatePropagation();
      },
      true,
    );
}

type Fixtures = {
  /** What the policy refused, as the browser reports it; a test fails unless it takes them out. */
  violations: string[];
};

export const test = base.extend<Fixtures, WorkerFixtures>({
  site: ['content', { option: true, scope: 'worker' }],
  server: [
    async ({ site }, provide) => {
      const server = await startServer('start', SITES[site].folder, {
        CONTENT_DIR: 'no-such-folder',
      });
      await provide(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  /** What the site under test was built from. */
  catalog: [
    async ({ site }, provide) => {
      process.env.CONTENT_DIR = SITES[site].contentDir;
      await provide(readCatalog());
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, provide) => provide(server.url),
  violations: async ({}, provide) => provide([]),
  context: async ({ context, server, violations }, provide) => {
    context.on('console', (message) => {
      const text = message.text();
      if (text.includes('Content Security Policy')) violations.push(text);
    });
    await context.route('**/*', (route) =>
      route.request().url().startsWith(server.url) ? route.continue() : route.abort(),
    );
    await standInForYouTube(context);
    await context.addInitScript(parkPointer);
    await provide(context);
    expect(violations).toEqual([]);
  },
});
