import { expect, test } from 'vitest';

import { expectSkippedTransitions } from './skipped-transition';

/** A transition to another page that is skipped; says which of its promises somebody hears of. */
function leave(): string[] {
  const heard: string[] = [];
  const promise = (name: string) => ({ catch: () => heard.push(name) });
  const viewTransition = { ready: promise('ready'), finished: promise('finished') };
  dispatchEvent(Object.assign(new Event('pageswap'), { viewTransition }));
  return heard;
}

test('a skipped transition is no error, until nobody listens any longer', () => {
  const stop = expectSkippedTransitions();
  expect(leave()).toEqual(['ready', 'finished']);
  // To another site there is none.
  dispatchEvent(Object.assign(new Event('pageswap'), { viewTransition: null }));
  stop();
  expect(leave()).toEqual([]);
});
