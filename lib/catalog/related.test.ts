import { describe, expect, it } from 'vitest';

import { BARE_VIDEO, type Video } from '@/lib/model/video';

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
  it('share a term or a subject, and say which', () => {
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
    expect(related(library[2]!)[0]?.reason).toEqual({
      kind: 'subject',
      name: 'evidence-based management',
    });
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
    ];
    const reasons = createRelated(library)(library[0]!).map(({ reason }) => reason);
    for (const name of ['A', 'B'])
      expect(reasons.filter((reason) => 'name' in reason && reason.name === name)).toHaveLength(3);
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
