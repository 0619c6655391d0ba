import {
  playerFile,
  type PlayerShard,
  type PlayerSite,
  type PlayerVideo,
} from '@/lib/model/player';

import { readBuilt } from './built-file';

export type FoundPlayer = { site: PlayerSite; video: PlayerVideo };

/** Each read once. */
const shards = new Map<string, Promise<PlayerShard>>();

/** A video that has a page; undefined if there is none with this slug. */
export async function findPlayer(slug: string): Promise<FoundPlayer | undefined> {
  const { site, videos } = await readShard(slug);
  return Object.hasOwn(videos, slug) ? { site, video: videos[slug]! } : undefined;
}

/** The same by YouTube's id. */
export async function findPlayerById(videoId: string): Promise<FoundPlayer | undefined> {
  const { slugs } = await readShard(videoId);
  return Object.hasOwn(slugs, videoId) ? findPlayer(slugs[videoId]!) : undefined;
}

/** As the build wrote it; `next dev` follows the content. */
async function readShard(key: string): Promise<PlayerShard> {
  const file = playerFile(key);
  if (process.env.NODE_ENV === 'development') {
    const { getCatalog } = await import('@/lib/catalog/catalog');
    const { toPlayerTables } = await import('@/lib/publish/player-table');
    return toPlayerTables(getCatalog()).get(file)!;
  }
  const known = shards.get(file) ?? readBuilt(file).then((text) => JSON.parse(text) as PlayerShard);
  shards.set(file, known);
  return known;
}
