/** The index of videos for browsing and searching in the browser. Used by the build, which writes it into `public/`. */
import { createHash } from 'node:crypto';

import type { Catalog } from '@/lib/catalog/catalog';
import { FACETS } from '@/lib/model/facets';
import {
  type CardRow,
  cardsPath,
  INDEX_PATH,
  type VideoIndex,
  SHARD_SIZE,
} from '@/lib/model/video-index';
import { compareText } from '@/lib/model/order';
import { toSlug } from '@/lib/model/slug';
import type { Video, VideoStatus } from '@/lib/model/video';

const DAY = 86_400_000;

/** From the path of a file to its text; the names of card files change with their contents. */
export function toIndexFiles(catalog: Catalog): Map<string, string> {
  const files = new Map<string, string>();
  const { videos } = catalog;
  const shards: string[] = [];
  for (let from = 0; from < videos.length; from += SHARD_SIZE) {
    const text = JSON.stringify(videos.slice(from, from + SHARD_SIZE).map(toCardRow));
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
    const name = `${shards.length}.${hash}`;
    shards.push(name);
    files.set(cardsPath(name), text);
  }
  files.set(INDEX_PATH, JSON.stringify(toVideoIndex(catalog, shards)));
  return files;
}

export function toVideoIndex({ videos, taxonomies }: Catalog, shards: string[]): VideoIndex {
  const numbers = new Map<string, number>();
  for (const { name, terms } of taxonomies)
    for (const { slug } of terms) numbers.set(`${name}/${slug}`, numbers.size);
  const days = videos.map(({ localDate }) => Date.parse(localDate.slice(0, 10)) / DAY);
  const titles = videos.map(({ title }, index) => ({ title: title.toLowerCase(), index }));
  const statuses = videos.flatMap(({ status }, index) =>
    status === 'published' ? [] : [[index, status] as [number, VideoStatus]],
  );
  const indexes = (pick: (video: Video) => boolean) =>
    videos.flatMap((video, index) => (pick(video) ? [index] : []));
  return {
    taxonomies: taxonomies.map(({ name, title, terms }) => ({
      name,
      title,
      terms: terms.map((term) => [term.slug, term.title]),
    })),
    ids: videos.map(({ videoId }) => videoId).join(''),
    days: days.map((day, index) => (index === 0 ? day : days[index - 1]! - day)),
    seconds: videos.map(({ duration }) => duration ?? 0),
    shorts: indexes(({ isShort }) => isShort),
    weights: videos.flatMap(({ weight }, index) =>
      weight === null ? [] : [[index, weight] as [number, number]],
    ),
    byTitle: titles.sort((a, b) => compareText(a.title, b.title)).map(({ index }) => index),
    terms: videos.map(({ terms }) =>
      terms.flatMap(({ taxonomy, slug }) => numbers.get(`${taxonomy}/${slug}`) ?? []),
    ),
    ...(statuses.length > 0 && { statuses }),
    facets: Object.fromEntries(
      FACETS.flatMap(({ name, toColumn }) => (toColumn ? [[name, toColumn(videos)]] : [])),
    ),
    shards,
  };
}

function toCardRow({ title, slug, preview }: Video): CardRow {
  const own = toSlug(title) === slug ? undefined : slug;
  if (preview) return [title, own ?? '', preview];
  return own === undefined ? [title] : [title, own];
}
