import { describe, expect, it } from 'vitest';

import { BARE_VIDEO, type Related, type Video } from '@/lib/model/video';

import { createRelated, RELATED_COUNT } from './related';

let day = 0;
const video = (title: string, terms: string[] = [], more: Partial<Video> = {}): Video => ({
  ...BARE_VIDEO,
  videoId: title,
  slug: title,
  title,
  lastmod: '',
  localDate: '',
  duration: 100,
  date: new Date(Date.UTC(2024, 0, ++day)).toISOString(),
  terms: terms.map((name) => ({ taxonomy: 'tags', slug: name.toLowerCase(), title: name })),
  ...more,
});
const titles = (related: { video: Video }[]) => related.map((entry) => entry.video.title);

describe('related videos', () => {
  it('share a term or words, and say so of a term', () => {
    const library = [
      video('Tide tables', ['Fog', 'Tide']),
      video('Reading the tide', ['Tide']),
      video('Bees', ['Honey'], { body: 'evidence-based management of hives' }),
      video('Bread', ['Flour'], { body: 'evidence-based management of ovens' }),
      video('Other one', ['Wood']),
      video('Another', ['Wood']),
      video('Third', ['Stone']),
      video('Fourth', ['Stone']),
    ];
    const related = createRelated(library);
    expect(related(library[0]!)[0]).toMatchObject({
      video: { title: 'Reading the tide' },
      reason: { kind: 'term', name: 'Tide' },
    });
    expect(related(library[2]!)[0]).toMatchObject({ video: { title: 'Bread' } });
    expect(related(library[2]!)[0]?.reason).toBe(null);
  });

  it('are six, never the video itself, even where nothing is alike', () => {
    const library = Array.from({ length: 9 }, (_, index) => video(`Word${index}`));
    const found = createRelated(library)(library[0]!);
    expect(found).toHaveLength(RELATED_COUNT);
    expect(titles(found)).not.toContain('Word0');
    expect(titles(found)[0]).toBe('Word8');
  });

  it('are not five of the same', () => {
    const library = [
      video('Start', ['A', 'B']),
      ...Array.from({ length: 8 }, (_, index) => video(`a${index}`, ['A'])),
      ...Array.from({ length: 9 }, (_, index) => video(`b${index}`, ['B'])),
      video('Neither', ['C']),
      video('Nothing'),
    ];
    const reasons = createRelated(library)(library[0]!).map(({ reason }) => reason);
    for (const name of ['A', 'B'])
      expect(reasons.filter((reason) => reason?.name === name)).toHaveLength(3);
  });

  it('give another reason once three have the same, or none if it was a path', () => {
    const more = { body: 'swarm' };
    const library = [
      video('Start', ['A', 'B'], more),
      ...[0, 1, 2, 3].map((n) => video(`both${n}`, ['A', 'B'], more)),
      ...[0, 1, 2, 3, 4].map((n) => video(`far${n}`, ['B'])),
      ...Array.from({ length: 12 }, (_, index) => video(`other${index}`)),
    ];
    const names = (found: Related[]) => found.map(({ reason }) => reason?.name);
    expect(names(createRelated(library)(library[0]!))).toEqual(['A', 'A', 'A', 'B', 'B', 'B']);
    const near = [0, 1, 2, 3, 4, 5, 6].map((n) => video(`near${n}`, [], more));
    const steps = near.map((one) => ({ video: one, note: '', from: null, to: null }));
    const path = { slug: 'p', title: 'P', description: '', body: '', weight: null, steps };
    const others = [...near, ...library.slice(-12)];
    const found = createRelated(others, [{ ...path, status: 'published' }])(near[0]!);
    expect(names(found)).toEqual(['P', 'P', 'P', undefined, undefined, undefined]);
    expect(titles(found)).toEqual(['near6', 'near5', 'near4', 'near3', 'near2', 'near1']);
  });

  it('keep shorts apart, and prefer the newer of two that are equally near', () => {
    const library = [
      video('Long', ['A', 'X']),
      video('Short', ['A', 'X'], { isShort: true }),
      ...Array.from({ length: 7 }, (_, index) =>
        video(`Other${index}`, [index < 2 ? 'A' : `T${index}`]),
      ),
    ];
    const found = titles(createRelated(library)(library[0]!));
    expect(found).not.toContain('Short');
    expect(found.slice(0, 2)).toEqual(['Other1', 'Other0']);
  });
});
