/** The files of the full-text index, each loaded once: stems by name or prefix, and the library's words. */
import { keep } from '@/lib/model/keep';

import { type SearchTable, stemsPath, wordsPath } from './index-table';
import { decodeShard, type StemPostings } from './shard';

/** @throws without a connection */
export type Load = (path: string) => Promise<Uint8Array>;

export type StemFiles = {
  find: (stem: string) => Promise<StemPostings | undefined>;
  /** At most this many, those in most videos first. */
  startingWith: (start: string, most: number) => Promise<string[]>;
  /** All words of the library that start with this letter, the frequent ones first. */
  wordsWith: (letter: string) => Promise<string[]>;
};

export function openStemFiles(table: SearchTable, load: Load): StemFiles {
  const firsts = table.stems.map(([first]) => first);
  const shardAt = keep((index: number) =>
    load(stemsPath(table.stems[index]![1])).then(decodeShard),
  );
  const words = keep(async (letter: string) => {
    const name = table.words[letter];
    return name ? new TextDecoder().decode(await load(wordsPath(name))).split(' ') : [];
  });
  /** The index of the file that would contain a stem. */
  const placeOf = (stem: string) => firsts.findLastIndex((first) => first <= stem);
  return {
    find: async (stem) => {
      const at = placeOf(stem);
      return at === -1 ? undefined : (await shardAt(at)).get(stem);
    },
    startingWith: async (start, most) => {
      const from = Math.max(0, placeOf(start));
      const to = firsts.findLastIndex((first) => first <= start || first.startsWith(start));
      const files = await Promise.all(
        firsts.slice(from, Math.min(to, from + 2) + 1).map((_, index) => shardAt(from + index)),
      );
      return files
        .flatMap((file) => [...file].filter(([stem]) => stem.startsWith(start)))
        .sort(([, a], [, b]) => b.count - a.count)
        .slice(0, most)
        .map(([stem]) => stem);
    },
    wordsWith: words,
  };
}
