/** What a feed says about one video, in any format. Used by `feeds.ts`. */
import { videoPath } from '@/lib/model/address';
import { escapeHtml } from '@/lib/model/html';
import { absolute, type Site, siteUrl } from '@/lib/model/site';
import type { Video } from '@/lib/model/video';
import { toXmlText } from '@/lib/model/xml';
import { embedUrl, toSurePicture } from '@/lib/model/youtube';

import { toHtml } from './html';

/** Identifies a video to readers however often the slug changes; YouTube's own feed uses this form. */
export function idOf(video: Video): string {
  return `yt:video:${video.videoId}`;
}

export function addressOf(video: Video): string {
  return absolute(videoPath(video));
}

/** A video is in the feeds of all its terms, so its text is made only once. */
const contents = new WeakMap<Video, string>();

export function contentOf(video: Video, { language }: Site): string {
  const { title, videoId, body, description } = video;
  const known = contents.get(video);
  if (known !== undefined) return known;
  const text = description && `<p>${escapeHtml(description)}</p>`;
  const html = body.trim() ? toHtml(body, { title, videoId }, addressOf(video), language) : text;
  const content = toXmlText(html);
  contents.set(video, content);
  return content;
}

export function posterOf(video: Video): string {
  return new URL(toSurePicture(video), siteUrl()).href;
}

/** Media RSS: https://www.rssboard.org/media-rss */
export function mediaOf(video: Video) {
  return {
    contents: [
      {
        url: embedUrl(video.videoId),
        type: 'text/html',
        medium: 'video',
        duration: video.duration ?? undefined,
      },
    ],
    player: { url: embedUrl(video.videoId) },
    thumbnails: [{ url: posterOf(video), ...(video.preview ? {} : { width: 480, height: 360 }) }],
  };
}
