/** What the bare player and oEmbed are answered from, as a few files. Used by the build, which writes them, and by the handlers. */
import type { Catalog } from '@/lib/catalog/catalog';
import type { PlayerSite, PlayerVideo } from '@/lib/model/player';
import { siteUrl } from '@/lib/model/site';

import { toEmbedStyle } from './embed-style';

export type PlayerShard = {
  site: PlayerSite;
  /** By slug. */
  videos: Record<string, PlayerVideo>;
  /** From YouTube's id to slug, whose shard may be another. */
  slugs: Record<string, string>;
};

/** As many files in a library of any size, each so small that a request reads it at once. */
const SHARDS = 32;

const fileOf = (shard: number) => `.next/server/players/${shard}.json`;

/** The files, relative to the project. */
export const PLAYER_FILES = Array.from({ length: SHARDS }, (_, shard) => fileOf(shard));

/** The one that has a slug or an id. */
export function playerFile(key: string): string {
  let hash = 0;
  for (let at = 0; at < key.length; at++) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) >>> 0;
  return fileOf(hash % SHARDS);
}

/** By file. */
export function toPlayerTables({ site, videos, unlisted }: Catalog): Map<string, PlayerShard> {
  const { name, language, author } = site;
  const about = { name, language, author, origin: siteUrl(), style: toEmbedStyle() };
  const shards = new Map(
    PLAYER_FILES.map((file): [string, PlayerShard] => [
      file,
      // Names may be those that every object has.
      { site: about, videos: bare(), slugs: bare() },
    ]),
  );
  for (const { videoId, slug, title, preview, isShort } of [...videos, ...unlisted.videos]) {
    shards.get(playerFile(slug))!.videos[slug] = { videoId, slug, title, preview, isShort };
    shards.get(playerFile(videoId))!.slugs[videoId] ??= slug;
  }
  return shards;
}

function bare<Value>(): Record<string, Value> {
  return Object.create(null) as Record<string, Value>;
}
