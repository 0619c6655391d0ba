/** What a feed says about one video, in any format: plain values with absolute addresses. Used by `feeds.ts`. */
import { videoPath } from '@/lib/model/address';
import { escapeHtml } from '@/lib/model/html';
import { absolute, type Site, siteUrl } from '@/lib/model/site';
import type { Video } from '@/lib/model/video';
import { toXmlText } from '@/lib/model/xml';
import { embedUrl, toSurePicture } from '@/lib/model/youtube';

import { toHtml } from './html';

export type FeedEntry = {
  /** Identifies a video to readers however often the slug changes; YouTube's own feed uses this form. */
  id: string;
  url: string;
  title: string;
  description: string;
  /** HTML. */
  content: string;
  date: string;
  lastmod: string;
  /** Titles. */
  terms: string[];
  player: string;
  duration?: number;
  picture: { url: string; width?: number; height?: number };
};

export function toFeedEntry(video: Video, site: Site): FeedEntry {
  const { videoId, title, description, date, lastmod, terms, duration, preview } = video;
  return {
    id: `yt:video:${videoId}`,
    url: addressOf(video),
    title,
    description,
    content: contentOf(video, site),
    date,
    lastmod,
    terms: terms.map((term) => term.title),
    player: embedUrl(videoId),
    ...(duration !== null && { duration }),
    picture: {
      url: new URL(toSurePicture(video), siteUrl()).href,
      ...(!preview && { width: 480, height: 360 }),
    },
  };
}

function addressOf(video: Video): string {
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
