import { expect, test } from 'vitest';

import { keep } from './keep';

test('each thing is loaded once, until that failed or it is forgotten', async () => {
  const asked: string[] = [];
  let isOffline = true;
  const load = keep(async (name: string) => {
    asked.push(name);
    if (isOffline) throw new Error('offline');
    return name.toUpperCase();
  });
  await expect(load('a')).rejects.toThrow('offline');
  isOffline = false;
  expect(await Promise.all([load('a'), load('a'), load('b')])).toEqual(['A', 'A', 'B']);
  expect(asked).toEqual(['a', 'a', 'b']);
  load.forget();
  await load('b');
  expect(asked).toHaveLength(4);
});

test('what fails after it was forgotten does not take its successor with it', async () => {
  const failures: ((error: Error) => void)[] = [];
  const load = keep(() => new Promise((_, reject) => failures.push(reject)));
  const first = load();
  load.forget();
  const second = load();
  failures[0]!(new Error('late'));
  await expect(first).rejects.toThrow('late');
  expect(load()).toBe(second);
});
