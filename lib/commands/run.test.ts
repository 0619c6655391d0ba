import { afterEach, expect, test, vi } from 'vitest';

import { orEnd, runStep, runSteps } from './run';

const said: string[] = [];
const say = (text: string) => said.push(text.replace(/\d+\.\d s/gu, '0.0 s'));
vi.spyOn(console, 'log').mockImplementation(say);
vi.spyOn(console, 'error').mockImplementation(say);
const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
  throw new Error(`ended with ${code}`);
});
afterEach(() => said.splice(0));

test('a step is named before it runs, and its seconds come after it', async () => {
  expect(await runStep('pages', () => said.push('working'))).toBe(2);
  expect(said).toEqual(['\n▸ pages', 'working', '  pages: 0.0 s']);
});

test('steps end at the first that fails', async () => {
  const step = (name: string) => ({ name, run: () => Promise.resolve() });
  await runSteps([step('lint'), step('types')]);
  expect(said.at(-1)).toBe('\n✓ lint 0.0 s, types 0.0 s; in all 0.0 s');
  said.splice(0);
  const failing = { name: 'types', run: () => Promise.reject(new Error('no')) };
  await expect(runSteps([step('lint'), failing, step('units')])).rejects.toThrow('ended with 1');
  expect(said).toEqual(['\n▸ 1/3 lint', '  1/3 lint: 0.0 s', '\n▸ 2/3 types', '\n✗ types: no']);
});

test('what ends a command is shown without its stack', async () => {
  expect(await orEnd(() => 7)).toBe(7);
  await expect(orEnd(() => Promise.reject(new Error('port 3000 is taken')))).rejects.toThrow(
    'ended with 1',
  );
  expect(said).toEqual(['port 3000 is taken']);
  expect(exit).toHaveBeenLastCalledWith(1);
});
