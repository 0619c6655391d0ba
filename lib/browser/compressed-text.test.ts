import { deflateRawSync } from 'node:zlib';

import { afterEach, expect, test, vi } from 'vitest';

import { compress, decompress } from './compressed-text';

afterEach(() => void vi.unstubAllGlobals());

test.each([
  ['nothing', ''],
  ['one letter', 'a'],
  ['any script', '[1,"Zwölf Boote, 十二 ⛵"]'],
  ['much of the same', 'again and '.repeat(10_000)],
])('a text comes out as it went in, in letters that need no encoding: %s', async (_, text) => {
  const packed = await compress(text);
  expect(packed).toMatch(/^[\w-]+$/u);
  expect(packed.length).toBeLessThan(1000);
  expect(await decompress(packed, 200_000)).toBe(text);
});

test('a text is unpacked up to its last byte, and not one more than is wanted', async () => {
  const packed = await compress('ö'.repeat(50_000));
  expect(await decompress(packed, 100_000)).toHaveLength(50_000);
  await expect(decompress(packed, 99_999)).rejects.toThrow(RangeError);
});

test.each([
  ['nothing', ''],
  ['half of one', deflateRawSync('half of it').toString('base64url').slice(0, 8)],
  ['other letters', 'a b'],
  ['bytes that are no text', deflateRawSync(Buffer.from([255, 254])).toString('base64url')],
])('%s is no text', async (_, packed) => {
  await expect(decompress(packed, 100)).rejects.toThrow();
});

test('what would unpack to a hundred megabytes is left after the first', async () => {
  let unpacked = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, controller) {
      unpacked += piece.length;
      controller.enqueue(piece);
    },
  });
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const counted = { readable: readable.pipeThrough(counter), writable };
  vi.stubGlobal('DecompressionStream', function DecompressionStream() {
    return counted;
  });
  const bomb = deflateRawSync(Buffer.alloc(100_000_000, '['), { level: 9 }).toString('base64url');
  await expect(decompress(bomb, 1_000_000)).rejects.toThrow(RangeError);
  expect(unpacked).toBeGreaterThan(1_000_000);
  expect(unpacked).toBeLessThan(2_000_000);
});
