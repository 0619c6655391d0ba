/** How other sites show a video: the frame to copy and the oEmbed answer. */
import { embedPath } from '@/lib/model/address';
import { escapeHtml } from '@/lib/model/html';
import type { PlayerSite, PlayerVideo } from '@/lib/model/player';
import { siteUrl } from '@/lib/model/site';
import type { Video } from '@/lib/model/video';
import { toSurePicture } from '@/lib/model/youtube';

/** Pixels of the frame: 16:9, plus the line with the title below. */
export const EMBED_WIDTH = 640;
export const EMBED_HEIGHT = 404;

/** The frame other sites paste into a page. */
export function embedSnippet(video: Pick<Video, 'slug' | 'title'>, origin = siteUrl()): string {
  const title = escapeHtml(video.title);
  return `<iframe src="${origin + embedPath(video)}" title="${title}" width="${EMBED_WIDTH}" height="${EMBED_HEIGHT}" style="border:0" allow="autoplay; fullscreen; picture-in-picture; encrypted-media" referrerpolicy="strict-origin-when-cross-origin" loading="lazy"></iframe>`;
}

/** Type `video` of https://oembed.com, version 1.0. */
export function toOembed(video: PlayerVideo, site: PlayerSite) {
  const thumbnail = video.preview
    ? {}
    : { thumbnail_url: toSurePicture(video), thumbnail_width: 480, thumbnail_height: 360 };
  return {
    version: '1.0',
    type: 'video',
    title: video.title,
    ...(site.author ? { author_name: site.author.name } : {}),
    ...(site.author?.url ? { author_url: site.author.url } : {}),
    provider_name: site.name,
    provider_url: site.origin,
    ...thumbnail,
    html: embedSnippet(video, site.origin),
    width: EMBED_WIDTH,
    height: EMBED_HEIGHT,
  };
}
