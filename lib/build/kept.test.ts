import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { beforeEach, expect, test, vi } from 'vitest';

import { folder, write } from '@/lib/catalog/folder.fixture';

import { openKept } from './kept';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
let made: string[];
/** What a build gets for these inputs. */
const build = async (inputs: string[], code = '1') => {
  const kept = openKept(folder, 'texts', code);
  const results = [];
  for (const input of inputs)
    results.push(
      text(
        await kept.take([input], async () => {
          made.push(input);
          return new TextEncoder().encode(input.toUpperCase());
        }),
      ),
    );
  kept.prune();
  return results;
};
const files = () => readdirSync(path.join(folder, 'cache/kept/texts'));

beforeEach(() => {
  write({});
  made = [];
});

test('what an earlier build has made is not made again, unless it comes from something else', async () => {
  expect(await build(['fog', 'net'])).toEqual(['FOG', 'NET']);
  expect(await build(['fog', 'net', 'tide'])).toEqual(['FOG', 'NET', 'TIDE']);
  expect(made).toEqual(['fog', 'net', 'tide']);
  expect(await build(['net'], '2')).toEqual(['NET']);
  expect(made).toEqual(['fog', 'net', 'tide', 'net']);
});

test('what no build asks for any more goes', async () => {
  await build(['fog', 'net']);
  await build(['net']);
  expect(files()).toHaveLength(1);
});

test('a damaged file is made anew, and that is said', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  await build(['fog']);
  const file = path.join(folder, 'cache/kept/texts', files()[0]!);
  for (const damage of [Buffer.alloc(0), readFileSync(file).subarray(0, -1), Buffer.from('fog')]) {
    writeFileSync(file, damage);
    expect(await build(['fog'])).toEqual(['FOG']);
  }
  expect(made).toEqual(['fog', 'fog', 'fog', 'fog']);
  expect(said.mock.calls.join()).toContain('is damaged, and is made anew');
  said.mockRestore();
});
