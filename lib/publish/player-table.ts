/** The files that the bare player and oEmbed are answered from. Used by the build, which writes them. */
import type { Catalog } from '@/lib/catalog/catalog';
import { PLAYER_FILES, playerFile, type PlayerShard } from '@/lib/model/player';
import { siteUrl } from '@/lib/model/site';

import { toEmbedStyle } from './embed-style';

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
