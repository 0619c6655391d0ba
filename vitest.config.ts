import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const BROWSER = 'lib/browser/**/*.test.ts';

export default defineConfig({
  resolve: {
    alias: {
      '@': root,
      // The package refuses to load outside a server; unit tests are one.
      'server-only': `${root}node_modules/server-only/empty.js`,
    },
  },
  plugins: [
    {
      // As commands and pages load them: the builds of the markdown parser for development are full of assertions.
      name: 'packages-of-production',
      configResolved: ({ ssr }) => void (ssr.resolve = { conditions: ['node'] }),
    },
  ],
  test: {
    testTimeout: 120_000,
    setupFiles: 'vitest.setup.ts',
    // Loading the same modules anew for each of a hundred files took more than half of the time.
    isolate: false,
    // All cores; by default one is left free.
    maxWorkers: '100%',
    unstubEnvs: true,
    // One after the other: a worker that gets a file of another environment is replaced, with all it has loaded.
    projects: [
      {
        extends: true,
        test: { name: 'browser', include: [BROWSER], environment: 'happy-dom' },
      },
      {
        extends: true,
        test: {
          name: 'node',
          include: ['{app,lib,components}/**/*.test.ts'],
          exclude: [BROWSER],
          environment: 'node',
        },
      },
    ],
  },
});
