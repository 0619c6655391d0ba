import { expect, test } from 'vitest';

import type { FileFault } from '@/lib/browser/library/backup-file';

import { toFaultText } from './fault-text';

const MANY = { kind: 'many', most: 5000 } as const;

test.each<[FileFault, string]>([
  [{ kind: 'unread' }, 'The file could not be read. Choose it again.'],
  [
    { kind: 'large', most: 20_000_000 },
    'It is larger than 20 MB, which no library is. Choose a file that was exported here.',
  ],
  [{ kind: 'text' }, 'It is not an exported file, or was cut off. Export your library again.'],
  [{ kind: 'foreign' }, 'It is not a library. Choose a file that was exported here.'],
  [
    { kind: 'newer' },
    'It comes from a newer version of this site. Reload the page, then try again.',
  ],
  [
    { kind: 'wrong', field: 'lists' },
    'The file: “lists” is missing or wrong. Correct it, or export your library again.',
  ],
  [
    { kind: 'wrong', field: 'name', place: { list: 2 } },
    'List 2: “name” is missing or wrong. Correct it, or export your library again.',
  ],
  [
    { kind: 'wrong', field: 'href', place: { list: 2, video: 14 } },
    'List 2, video 14: “href” is missing or wrong. Correct it, or export your library again.',
  ],
  [
    { kind: 'wrong', field: 'at', place: { position: 3 } },
    'Places to resume, entry 3: “at” is missing or wrong. Correct it, or export your library again.',
  ],
  [
    { kind: 'twice', place: { watched: 4 } },
    'History, entry 4: this is in the file twice. Remove it, or export your library again.',
  ],
  [
    { ...MANY, part: 'videos' },
    'It has more than 5,000 saved videos. Remove some, then export it again.',
  ],
  [
    { ...MANY, part: 'history' },
    'It has more than 5,000 entries of the history. Remove some, then export it again.',
  ],
])('%o is told with its place, and with what to do', (fault, text) => {
  expect(toFaultText(fault)).toBe(text);
});
