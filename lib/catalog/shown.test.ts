import { afterEach, expect, test } from 'vitest';

import { readCatalog } from './read';
import { isShown } from './shown';
import { report, video, write } from './folder.fixture';

afterEach(() => {
  delete process.env.VERCEL_ENV;
});

const STATES = ['published', 'scheduled', 'draft', 'expired', 'hidden'] as const;

test.each([
  [{}, ['published']],
  [{ VERCEL_ENV: 'production' }, ['published']],
  [{ VERCEL_ENV: 'preview' }, ['published', 'scheduled']],
  [{ VERCEL_ENV: 'preview', SHOW_DRAFTS: '' }, ['published', 'scheduled']],
  [{ VERCEL_ENV: 'preview', SHOW_DRAFTS: '0' }, ['published']],
  [{ VERCEL_ENV: 'preview', SHOW_DRAFTS: '1' }, ['published', 'scheduled', 'draft', 'expired']],
  [{ SHOW_DRAFTS: '1' }, ['published', 'scheduled', 'draft', 'expired']],
])('%j shows %j', (env, states) => {
  Object.assign(process.env, env);
  expect(STATES.filter(isShown)).toEqual(states);
});

test('a preview with only scheduled videos is not an empty site', () => {
  const soon = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  write({ 'videos/b.md': video(1, `publishDate: ${soon}`) });
  expect(report(readCatalog())).toContain('has no public videos, but 1 scheduled');
  process.env.VERCEL_ENV = 'preview';
  expect(report(readCatalog())).toBe('');
});
