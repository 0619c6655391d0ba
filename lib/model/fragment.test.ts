import { expect, test } from 'vitest';

import { transcriptFragmentPath } from './address';
import { fillPlaces, toPlace } from './fragment';

const path = transcriptFragmentPath({ videoId: 'a--b-$&c---' }, 'sr-Latn');

test('a fragment replaces its place, unchanged', () => {
  const page = (inside: string) => `<main><div class="transcript">${inside}</div></main>`;
  expect(
    fillPlaces(
      page(toPlace(path)) + page(toPlace('/library/transcripts/b')),
      (from) => `<p>$& ${from}</p>`,
    ),
  ).toBe(page(`<p>$& ${path}</p>`) + page('<p>$& /library/transcripts/b</p>'));
});

test('a comment that names another file stays', () => {
  const html = toPlace('/library/index.json') + toPlace('/etc/passwd');
  expect(fillPlaces(html, () => 'read')).toBe(html);
});
