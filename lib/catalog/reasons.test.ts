import { describe, expect, it, test } from 'vitest';

import { BARE_VIDEO, type Reason, type Video } from '@/lib/model/video';
import type { WatchPath } from '@/lib/model/watch-path';

import { createRelated } from './related';

const video = (title: string, terms: string[] = [], body = ''): Video => ({
  ...BARE_VIDEO,
  videoId: title,
  slug: title,
  title,
  body,
  date: '2024-01-01T00:00:00.000Z',
  localDate: '',
  lastmod: '',
  terms: terms.map((name) => ({ taxonomy: 'tags', slug: name, title: name })),
});
const path = (title: string, videos: Video[]): WatchPath => ({
  slug: title,
  title,
  description: '',
  body: '',
  weight: null,
  status: 'published',
  steps: videos.map((one) => ({ video: one, note: '', from: null, to: null })),
});
const others = Array.from({ length: 12 }, (_, index) => video(`Other${index}`));

/** Why the second video is related to the first one. */
function reason(library: Video[], paths: WatchPath[] = []): Reason | null {
  const [first, second] = library;
  const related = createRelated([...library, ...others], paths)(first!);
  return related.find((one) => one.video === second)!.reason;
}

describe('the reason is', () => {
  const wide = [0, 1, 2].map((n) => video(`Wide${n}`, ['Wide']));

  it('the rarest term of both', () => {
    const library = [video('A', ['Wide', 'Rare']), video('B', ['Wide', 'Rare']), ...wide];
    expect(reason(library)).toEqual({ kind: 'term', name: 'Rare' });
  });

  it('a path rather than a term of many, and that rather than nothing', () => {
    const library = [video('A', ['Wide']), video('B', ['Wide']), ...wide];
    const both = path('A Night in the Lamp Room', library.slice(0, 2));
    expect(reason(library, [both])).toEqual({ kind: 'path', name: 'A Night in the Lamp Room' });
    expect(reason(library)).toEqual({ kind: 'term', name: 'Wide' });
  });

  it('not a term of more than half', () => {
    const many = others.map((_, index) => video(`Many${index}`, ['Wide']));
    expect(reason([video('A', ['Wide']), video('B', ['Wide']), ...many])).toBe(null);
  });

  it('a term that one title names', () => {
    const library = [video('Lamp Oil and Patience'), video('Waiting', ['Patience'], 'patience')];
    expect(reason(library)).toEqual({ kind: 'term', name: 'Patience' });
    expect(reason([video('lean on me'), video('Waste', ['Lean'], 'lean')])).toBe(null);
    expect(reason([video('Knots by SEA FOG'), video('Bells', ['Sea fog'])])).toEqual({
      kind: 'term',
      name: 'Sea fog',
    });
  });

  it('a phrase of both titles, as it is written there, rather than a term of many', () => {
    const library = [
      video('Drawing the Tide Poster', ['Wide']),
      video('Hanging a tide poster', ['Wide']),
      ...wide,
    ];
    expect(reason(library)).toEqual({ kind: 'subject', name: 'Tide Poster' });
    const tides = ['Tide Tables', 'Notes on the Tide'].map((title) => video(title));
    expect(reason([...library, ...tides])).toEqual({ kind: 'term', name: 'Wide' });
  });

  it('not a phrase of a verb, or of many titles', () => {
    const verb = [
      video('Mastering Data Migration'),
      video('Mastering Data Integrity'),
      video('Mastering Tools'),
      video('Lost Data'),
      video('Mastering Email'),
      video('Data Models'),
    ];
    expect(reason(verb)).toBe(null);
    const guides = ['Bread', 'Jam', 'Knots', 'Bees'].map((one) => video(`Short Guide: ${one}`));
    expect(reason(guides)).toBe(null);
  });

  it('neither one word of both titles nor anything in texts, code or HTML', () => {
    const body = `The tide poster requires it.
<iframe width="9" height="9" title="tide poster"></iframe>
\`tide poster\` https://youtu.be/tide-poster`;
    expect(reason([video('What Difference', [], body), video('A Difference', [], body)])).toBe(
      null,
    );
  });
});

test('HTML of two texts brings no videos together', () => {
  const markup = '<iframe width="9" allowfullscreen loading="lazy">\n</iframe>';
  const library = [video('A', [], markup), video('B', [], markup), ...others];
  expect(createRelated(library)(library[0]!)[0]!.video.title).toBe('B');
  const near = [video('A', [], `${markup} swarm`), video('B', [], markup), ...others];
  const [first] = createRelated([...near, video('C', [], 'swarm')])(near[0]!);
  expect(first!.video.title).toBe('C');
});

describe('in other languages', () => {
  it('small words are no phrase in German', () => {
    const texts = [
      'Ein Hochbeet für den Balkon',
      'Tomaten für den Balkon',
      'Holz für die Werkstatt',
      'Den Kompost umsetzen',
      'Brot für alle',
      'Den Reifen flicken',
    ].map((title) => video(title));
    expect(reason(texts)).toBe(null);
    const named = [video('Salzige Ränder an Schuhen'), video('Was salzige Ränder bedeuten')];
    expect(reason(named)).toEqual({ kind: 'subject', name: 'Salzige Ränder' });
  });

  it('a term is found within a Japanese title, but not within a word', () => {
    const library = [video('夏の保存食を作る'), video('梅', ['保存食'])];
    expect(reason(library)).toEqual({ kind: 'term', name: '保存食' });
    expect(reason([video('東京都の地図'), video('寺', ['京都'])])).toBe(null);
  });

  it('a term and a phrase are found in Arabic', () => {
    expect(reason([video('زيتون على السطح'), video('خبز', ['زيتون'])])).toEqual({
      kind: 'term',
      name: 'زيتون',
    });
    expect(reason([video('طوال الليل: خبز'), video('ماء طوال الليل')])).toEqual({
      kind: 'subject',
      name: 'طوال الليل',
    });
  });
});
