import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { folder, video, write } from '@/lib/catalog/folder.fixture';
import { readCatalog } from '@/lib/catalog/read';

import { asPart } from '@/lib/model/search/index-table';
import { decodeShard } from '@/lib/model/search/shard';
import { type SearchInput, toSearchFiles } from '@/lib/publish/search-index';

import { makeIndex, writeIndex } from './search-index';

const content = {
  'videos/a.md': video(1, 'tags: [Jam]', 'Stir the jam.'),
  'videos/a.captions.en.srt': '1\n00:00:10,000 --> 00:00:14,000\nQuicksilver moves.\n',
  'videos/b.md': video(2),
};

test('two builds of the same content write the same files, each named after its content', async () => {
  write(content);
  const read = (name: string) => {
    const root = path.join(folder, name);
    return readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(root, file), readFileSync(file, 'base64')])
      .sort();
  };
  for (const name of ['first', 'second']) {
    mkdirSync(path.join(folder, name));
    await writeIndex(readCatalog(), path.join(folder, name));
  }
  expect(read('second')).toEqual(read('first'));
  const before = await makeIndex(readCatalog());
  write({ 'videos/a.md': video(1, 'tags: [Jam]', 'Stir the plums.') });
  const after = await makeIndex(readCatalog());
  for (const [name, text] of after)
    if (before.has(name) && name !== '/library/index.json')
      expect(before.get(name), name).toEqual(text);
  expect([...after.keys()]).not.toEqual([...before.keys()]);
});

test('an index made while its texts arrive is the same, and knows the parts of words from later ones', async () => {
  write({
    'videos/a.md': video(1),
    'videos/a.captions.de.srt': '1\n00:00:10,000 --> 00:00:14,000\nEine Biene, ein Stock.\n',
    // The newest comes first.
    'videos/b.md': video(2),
    'videos/b.captions.de.srt': '1\n00:00:10,000 --> 00:00:14,000\nDer Bienenstock.\n',
  });
  const makeOneByOne = ({ documents, ...input }: SearchInput) =>
    toSearchFiles({
      ...input,
      documents: (async function* () {
        for (const document of documents) {
          await Promise.resolve();
          yield document;
        }
      })(),
    });
  const files = await makeIndex(readCatalog(), makeOneByOne);
  expect(files).toEqual(await makeIndex(readCatalog()));
  const stems = [...files]
    .filter(([name]) => name.startsWith('/library/stems/'))
    .flatMap(([, content]) => [...decodeShard(gunzipSync(content)).keys()]);
  expect(stems).toContain(asPart('stock'));
});
