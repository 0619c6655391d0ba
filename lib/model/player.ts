/** What the bare player and oEmbed are answered from: a few files that the build writes, since functions have no content. */
import type { Site } from './site';
import type { Video } from './video';

/** All that other sites are told of a video. */
export type PlayerVideo = Pick<Video, 'videoId' | 'slug' | 'title' | 'preview' | 'isShort'>;

export type PlayerSite = Pick<Site, 'name' | 'language' | 'author'> & {
  /** The address of the site when it was built, as in all other documents. */
  origin: string;
  /** The stylesheet of the bare player. */
  style: string;
};

/** One of the files. */
export type PlayerShard = {
  site: PlayerSite;
  /** By slug. */
  videos: Record<string, PlayerVideo>;
  /** From YouTube's id to slug, whose file may be another. */
  slugs: Record<string, string>;
};

/** As many in a library of any size, each so small that a request reads it at once. */
const SHARDS = 32;

const fileOf = (shard: number) => `.next/server/players/${shard}.json`;

/** All of them, relative to the project. */
export const PLAYER_FILES = Array.from({ length: SHARDS }, (_, shard) => fileOf(shard));

/** The one that has a slug or an id. */
export function playerFile(key: string): string {
  let hash = 0;
  for (let at = 0; at < key.length; at++) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) >>> 0;
  return fileOf(hash % SHARDS);
}
