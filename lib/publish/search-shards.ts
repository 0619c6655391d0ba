/** The stems of an index and where they are, as files of about one size. Used by `search-index.ts`. */
import { encodeShard, type Posting } from '@/lib/model/search/shard';

import type { Entry } from './search-vocabulary';

/** Bytes in one file of stems, before compression. */
const SHARD = 14_000;

export function toShards(
  entries: Map<string, Entry>,
  weigh: (video: number, places: number[]) => number,
) {
  const shards: { first: string; content: Uint8Array }[] = [];
  let open: { stem: string; postings: Posting[] }[] = [];
  let size = 0;
  const close = () => {
    if (open.length > 0) shards.push({ first: open[0]!.stem, content: encodeShard(open) });
    open = [];
    size = 0;
  };
  for (const stem of [...entries.keys()].sort()) {
    const { videos, counts, places } = entries.get(stem)!;
    let at = 0;
    const postings = videos.map((video, index) => {
      const own = places.slice(at, (at += counts[index]!));
      return { video, weight: weigh(video, own), places: own };
    });
    // A stem that is in every sentence gets a file of its own.
    const bytes = stem.length + 3 * videos.length + 1.4 * places.length;
    if (size + bytes > SHARD) close();
    open.push({ stem, postings });
    size += bytes;
  }
  close();
  return shards;
}
