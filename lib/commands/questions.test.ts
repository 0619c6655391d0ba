import { expect, test } from 'vitest';

import { openOurs, QUESTION_SETS, readQuestions, readSite, score } from './questions';

/**
 * What was answered when this was last changed: fewer is a failure, more belongs here. Editors change `content`, so
 * its questions may lose their pages.
 */
const LEAST: Record<string, { first: number; three: number; moments: number }> = {
  content: { first: 43, three: 44, moments: 0 },
  library: { first: 44, three: 47, moments: 30 },
  german: { first: 38, three: 42, moments: 21 },
  japanese: { first: 40, three: 41, moments: 20 },
  arabic: { first: 27, three: 32, moments: 15 },
};

test.each(Object.entries(QUESTION_SETS))('questions to %s', async (name, { contentDir, file }) => {
  const catalog = readSite(contentDir);
  // If an editor removes a page, the questions about it are skipped.
  const all = readQuestions(file);
  const there = new Set(catalog.videos.map(({ videoId }) => videoId));
  const asked = all.filter(({ videoId }) => there.has(videoId));
  const { ask } = await openOurs(catalog);
  const found = await score(asked, ask);
  const gone = all.length - asked.length;
  for (const kind of ['first', 'three', 'moments'] as const)
    expect
      .soft(found[kind], `${name}, ${kind}: ${found.missed.join('; ')}`)
      .toBeGreaterThanOrEqual(LEAST[name]![kind] - gone);
});
