/** Feeds for subscribers: RSS, Atom and JSON Feed of a list of videos. Used by route handlers. */
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';

import type { Video } from '@/lib/model/video';
import { toXmlText } from '@/lib/model/xml';
import { embedUrl } from '@/lib/model/youtube';

import { addressOf, contentOf, idOf, mediaOf, posterOf } from './feed-entry';
import type { FeedSource } from './feed-source';

/** Makes a feed readable when opened in a browser. CSS, since browsers are dropping XSLT and warn about it. */
const STYLESHEETS = [{ type: 'text/css', href: '/feed.css' }];

export function toRss({ site, title, description, page, self, videos }: FeedSource): string {
  const xml = generateRssFeed(
    {
      title: toXmlText(title),
      link: page,
      description: toXmlText(description || title),
      language: site.language,
      lastBuildDate: newestOf(videos),
      atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
      items: videos.map((video) => ({
        title: toXmlText(video.title),
        link: addressOf(video),
        guid: { value: idOf(video), isPermaLink: false },
        pubDate: new Date(video.date),
        description: toXmlText(video.description) || undefined,
        content: { encoded: contentOf(video, site) },
        categories: video.terms.map((term) => ({ name: toXmlText(term.title) })),
        media: mediaOf(video),
      })),
    },
    { stylesheets: STYLESHEETS },
  );
  return withoutMargins(xml);
}

export function toAtom({ site, title, description, page, self, videos }: FeedSource): string {
  const author = site.author
    ? { name: toXmlText(site.author.name), uri: site.author.url ?? undefined }
    : { name: toXmlText(site.name) };
  const xml = generateAtomFeed(
    {
      id: page,
      title: { value: toXmlText(title), type: 'text' },
      subtitle: description ? { value: toXmlText(description), type: 'text' } : undefined,
      updated: newestOf(videos),
      authors: [author],
      links: [
        { href: page, rel: 'alternate', type: 'text/html' },
        { href: self, rel: 'self', type: 'application/atom+xml' },
      ],
      entries: videos.map((video) => ({
        id: idOf(video),
        title: { value: toXmlText(video.title), type: 'text' },
        links: [{ href: addressOf(video), rel: 'alternate', type: 'text/html' }],
        published: new Date(video.date),
        updated: new Date(video.lastmod),
        summary: video.description
          ? { value: toXmlText(video.description), type: 'text' }
          : undefined,
        content: { value: contentOf(video, site), type: 'html' },
        categories: video.terms.map((term) => ({ term: toXmlText(term.title) })),
        media: mediaOf(video),
      })),
    },
    { stylesheets: STYLESHEETS },
  );
  return withoutMargins(xml);
}

export function toJsonFeed({ site, title, description, page, self, videos }: FeedSource): string {
  return JSON.stringify(
    generateJsonFeed({
      title,
      home_page_url: page,
      feed_url: self,
      description: description || undefined,
      language: site.language,
      authors: site.author
        ? [{ name: site.author.name, url: site.author.url ?? undefined }]
        : undefined,
      items: videos.map((video) => ({
        id: idOf(video),
        url: addressOf(video),
        title: video.title,
        summary: video.description || undefined,
        content_html: contentOf(video, site),
        image: posterOf(video),
        date_published: new Date(video.date),
        date_modified: new Date(video.lastmod),
        tags: video.terms.map((term) => term.title),
        attachments: [
          {
            url: embedUrl(video.videoId),
            mime_type: 'text/html',
            title: video.title,
            duration_in_seconds: video.duration ?? undefined,
          },
        ],
      })),
    }),
    null,
    2,
  );
}

/** Removes the indentation around CDATA, which strict readers take as part of the text. */
function withoutMargins(xml: string): string {
  return xml.replace(/>\n *<!\[CDATA\[/gu, '><![CDATA[').replace(/\]\]>\n *<\//gu, ']]></');
}

/** The time of the latest change, never that of the build; 1970 for an empty feed. */
function newestOf(videos: Video[]): Date {
  return new Date(Math.max(0, ...videos.map((video) => Date.parse(video.lastmod))));
}
