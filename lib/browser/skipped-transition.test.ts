import { expect, test } from 'vitest';

import { expectSkippedTransitions } from './skipped-transition';

/** A transition to another page; says which of its promises somebody hears of, and whether it is skipped. */
function leave(url?: string): string[] {
  const heard: string[] = [];
  const promise = (name: string) => ({ catch: () => heard.push(name) });
  const viewTransition = {
    ready: promise('ready'),
    finished: promise('finished'),
    skipTransition: () => heard.push('skipped'),
  };
  const activation = url ? { entry: { url } } : null;
  dispatchEvent(Object.assign(new Event('pageswap'), { viewTransition, activation }));
  return heard;
}

test('a skipped transition is no error, until nobody listens any longer', () => {
  const stop = expectSkippedTransitions();
  expect(leave()).toEqual(['ready', 'finished']);
  // To another site there is none.
  dispatchEvent(Object.assign(new Event('pageswap'), { viewTransition: null, activation: null }));
  stop();
  expect(leave()).toEqual([]);
});

test('there is none to a file', () => {
  const stop = expectSkippedTransitions();
  for (const file of ['/feeds/filtered.xml?tags=a', '/feed.json', '/resources/videos/a.en.vtt'])
    expect(leave(`https://site.example${file}`), file).toEqual(['ready', 'finished', 'skipped']);
  for (const page of ['/', '/tags/a?q=b.c', '/resources/videos/a#t=1.5'])
    expect(leave(`https://site.example${page}`), page).toEqual(['ready', 'finished']);
  stop();
});
