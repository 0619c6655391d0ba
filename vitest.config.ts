import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      '@': root,
      // The package refuses to load outside a server; unit tests are one.
      'server-only': `${root}node_modules/server-only/empty.js`,
    },
  },
  test: {
    include: ['{app,lib,components}/**/*.test.ts'],
    environment: 'node',
    testTimeout: 120_000,
    setupFiles: 'vitest.setup.ts',
    // Loading the same modules anew for each of a hundred files took more than half of the time.
    isolate: false,
    // All cores; by default one is left free.
    maxWorkers: '100%',
    unstubEnvs: true,
  },
});
