/**
 * `npm run lighthouse [videos]`: builds the site and measures it, see `lighthouse.ts`; with a number, a generated library
 * of as many videos instead, with and without a `site.yaml`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { generateContent } from '@/lib/editing/generated-content';

import { lighthouseStep, measureSite } from './lighthouse';
import { runSteps, type Step } from './run';

const [videos] = process.argv.slice(2).map(Number);

function generatedStep(count: number, hasSiteFile: boolean): Step {
  return {
    name: `Lighthouse, ${count} videos ${hasSiteFile ? 'with' : 'without'} site.yaml`,
    run: async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'lighthouse-'));
      try {
        generateContent(folder, count);
        if (!hasSiteFile) rmSync(path.join(folder, 'site.yaml'));
        await measureSite(folder);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  };
}

await runSteps(
  videos ? [generatedStep(videos, true), generatedStep(videos, false)] : [lighthouseStep],
);
