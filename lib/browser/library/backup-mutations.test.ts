/** Files that were damaged or written by others: whatever is in them, they are refused or make a sound library. */
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseBackup, toBackup } from './backup';
import { FULL, NOW, saved } from './backup.fixture';

const TEXT = toBackup(FULL, NOW);

/** Pieces that mean something in a file, and what others put in their place. */
const piece = fc.constantFrom(
  ...['', '"', '{', '}', '[', ']', ',', ':', '\\', '-', '0', '1e999', 'null', 'true', '{}', '[]'],
  ...['"a"', '"__proto__"', '"videoId"', '"saved"', '2026-03-01', '//', '\u0000', '\ud800', '🎬'],
);
const cut = fc.record({ at: fc.nat(TEXT.length), drop: fc.nat(40), piece });

/** Values at random places of the file become others. */
const value = fc.constantFrom<unknown>(
  ...[null, true, 0, -1, 1e300, '', 'a', '__proto__', '//example.com', 'x'.repeat(600)],
  ...[[], {}, [[]], { id: 'a', name: '', videos: [] }, saved('a'), saved('b')],
);

/** The file with another n-th value. */
function replaceValue(n: number, other: unknown): string {
  let seen = 0;
  const changed = JSON.parse(TEXT, (_, found: unknown) =>
    seen++ === n ? other : found,
  ) as unknown;
  return JSON.stringify(changed);
}

function countValues(): number {
  let count = 0;
  JSON.parse(TEXT, () => void count++);
  return count;
}

/** Refused with a reason or read, and then written and read again as the same. */
function expectSound(text: string): 'refused' | 'read' {
  const found = parseBackup(text);
  if ('fault' in found) {
    expect(found.fault.kind).toMatch(/^(?:large|text|foreign|newer|wrong|twice|many)$/u);
    return 'refused';
  }
  const again = toBackup(found.library, NOW);
  const twice = parseBackup(again);
  expect('library' in twice && toBackup(twice.library, NOW)).toBe(again);
  return 'read';
}

test('a thousand files with changed letters are refused with a reason, or read', () => {
  const outcomes: string[] = [];
  fc.assert(
    fc.property(fc.array(cut, { minLength: 1, maxLength: 3 }), (cuts) => {
      const text = cuts.reduce(
        (before, one) => before.slice(0, one.at) + one.piece + before.slice(one.at + one.drop),
        TEXT,
      );
      outcomes.push(expectSound(text));
    }),
    { numRuns: 1000, seed: 1 },
  );
  expect(outcomes.filter((one) => one === 'read').length).toBeGreaterThan(5);
  expect(outcomes.filter((one) => one === 'refused').length).toBeGreaterThan(500);
});

test('so are a thousand with changed values', () => {
  const outcomes: string[] = [];
  fc.assert(
    fc.property(fc.nat(countValues() - 1), value, (n, other) => {
      outcomes.push(expectSound(replaceValue(n, other)));
    }),
    { numRuns: 1000, seed: 2 },
  );
  expect(outcomes.filter((one) => one === 'read').length).toBeGreaterThan(50);
  expect(outcomes.filter((one) => one === 'refused').length).toBeGreaterThan(500);
});
