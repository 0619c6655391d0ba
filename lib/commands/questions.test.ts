import { expect, test } from 'vitest';

import { openOurs, QUESTION_SETS, readQuestions, readSite, score } from './questions';

/**
 * What was answered when this was last changed: fewer is a failure, more belongs here. Editors change `content`, so
 * its questions may lose their pages.
 */
const LEAST: Record<string, { first: number; three: number; moments: number }> = {
  content: { first: 44, three: 44, moments: 0 },
  library: { first: 63, three: 66, moments: 47 },
  german: { first: 65, three: 70, moments: 47 },
  japanese: { first: 70, three: 73, moments: 53 },
  arabic: { first: 67, three: 70, moments: 55 },
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
