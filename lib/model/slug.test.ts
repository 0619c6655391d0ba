import { describe, expect, it, test } from 'vitest';

import { MAX_SEGMENT_BYTES, segmentFault, toHugoTermPath, toSlug } from './slug';

describe('toSlug', () => {
  test.each([
    ['Scrum Product Development', 'scrum-product-development'],
    ['Node.js', 'node.js'],
    ['C#', 'c#'],
    ['C++', 'c++'],
    ['Q&A', 'qa'],
    ['a - b', 'a-b'],
    ['a & b', 'a-b'],
    ['日本語 タグ', '日本語-タグ'],
    ['A/B', 'a-b'],
    ['  Two   spaces  ', 'two-spaces'],
    ['What is it?', 'what-is-it'],
    ['snake_case', 'snake_case'],
    ['Don’t', 'dont'],
    ['Ünï', 'ünï'],
    ['İstanbul', 'istanbul'],
    ['I\u0307stanbul', 'istanbul'],
    ['DİYARBAKIR ılık', 'diyarbakir-ılık'],
    ['ΟΔΟΣ ΣΑΣ', 'οδοσ-σασ'],
    ['STRAẞE', 'straße'],
    ['ǅep', 'ǆep'],
    ['Áᾈ', 'áᾀ'],
    ['a\u0085b\u3000c', 'a-b-c'],
    [' - a', '-a'],
  ])('%s -> %s', (title, slug) => expect(toSlug(title)).toBe(slug));

  it('does not change a slug', () => {
    for (const title of ['C#', 'a - b', '日本語 タグ', 'A/B', 'x--y']) {
      expect(toSlug(toSlug(title))).toBe(toSlug(title));
    }
  });

  it('gives one slug to both Unicode forms of a letter', () => {
    expect(toSlug('Cafe\u0301')).toBe(toSlug('Caf\u00e9'));
  });
});

test('toHugoTermPath keeps the slash that Hugo keeps', () => {
  expect(toHugoTermPath('A/B')).toBe('a/b');
  expect(toHugoTermPath('Lean UX')).toBe('lean-ux');
});

describe('segmentFault', () => {
  test.each([
    ['', 'empty'],
    ['..', 'dots'],
    ['a/b', 'slash'],
    ['a\\b', 'slash'],
    ['a\nb', 'control'],
    ['é'.repeat(MAX_SEGMENT_BYTES / 2 + 1), 'long'],
  ])('%j is %s', (segment, fault) => expect(segmentFault(segment)).toBe(fault));

  it('lets a segment of the greatest length pass', () => {
    expect(segmentFault('é'.repeat(MAX_SEGMENT_BYTES / 2))).toBeUndefined();
  });
});
