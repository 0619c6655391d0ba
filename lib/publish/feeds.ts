/** Feeds for subscribers: RSS, Atom and JSON Feed of a list of videos. Used by route handlers. */
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';

import { toXmlText } from '@/lib/model/xml';

import type { FeedEntry } from './feed-entry';
import type { FeedSource } from './feed-source';

/** Makes a feed readable when opened in a browser. CSS, since browsers are dropping XSLT and warn about it. */
const STYLESHEETS = [{ type: 'text/css', href: '/feed.css' }];

export function toRss({ site, title, description, page, self, list }: FeedSource): string {
  const entries = list();
  const xml = generateRssFeed(
    {
      title: toXmlText(title),
      link: page,
      description: toXmlText(description),
      language: site.language,
      lastBuildDate: newestOf(entries),
      atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
      items: entries.map((entry) => ({
        title: toXmlText(entry.title),
        link: entry.url,
        guid: { value: entry.id, isPermaLink: false },
        pubDate: new Date(entry.date),
        description: toXmlText(entry.description) || undefined,
        content: { encoded: entry.content },
        categories: entry.terms.map((term) => ({ name: toXmlText(term) })),
        media: mediaOf(entry),
      })),
    },
    { stylesheets: STYLESHEETS },
  );
  return withoutMargins(xml);
}

export function toAtom({ site, title, description, page, self, list }: FeedSource): string {
  const entries = list();
  const author = site.author
    ? { name: toXmlText(site.author.name), uri: site.author.url ?? undefined }
    : { name: toXmlText(site.name) };
  const xml = generateAtomFeed(
    {
      id: page,
      title: { value: toXmlText(title), type: 'text' },
      subtitle: { value: toXmlText(description), type: 'text' },
      updated: newestOf(entries),
      authors: [author],
      links: [
        { href: page, rel: 'alternate', type: 'text/html' },
        { href: self, rel: 'self', type: 'application/atom+xml' },
      ],
      entries: entries.map((entry) => ({
        id: entry.id,
        title: { value: toXmlText(entry.title), type: 'text' },
        links: [{ href: entry.url, rel: 'alternate', type: 'text/html' }],
        published: new Date(entry.date),
        updated: new Date(entry.lastmod),
        summary: entry.description
          ? { value: toXmlText(entry.description), type: 'text' }
          : undefined,
        content: { value: entry.content, type: 'html' },
        categories: entry.terms.map((term) => ({ term: toXmlText(term) })),
        media: mediaOf(entry),
      })),
    },
    { stylesheets: STYLESHEETS },
  );
  return withoutMargins(xml);
}

export function toJsonFeed({ site, title, description, page, self, list }: FeedSource): string {
  return JSON.stringify(
    generateJsonFeed({
      title,
      home_page_url: page,
      feed_url: self,
      description,
      language: site.language,
      authors: site.author
        ? [{ name: site.author.name, url: site.author.url ?? undefined }]
        : undefined,
      items: list().map((entry) => ({
        id: entry.id,
        url: entry.url,
        title: entry.title,
        summary: entry.description || undefined,
        content_html: entry.content,
        image: entry.picture.url,
        date_published: new Date(entry.date),
        date_modified: new Date(entry.lastmod),
        tags: entry.terms,
        attachments: [
          {
            url: entry.player,
            mime_type: 'text/html',
            title: entry.title,
            duration_in_seconds: entry.duration,
          },
        ],
      })),
    }),
    null,
    2,
  );
}

/** Media RSS: https://www.rssboard.org/media-rss */
function mediaOf({ player, duration, picture }: FeedEntry) {
  return {
    contents: [{ url: player, type: 'text/html', medium: 'video', duration }],
    player: { url: player },
    thumbnails: [picture],
  };
}

/** Removes the indentation around CDATA, which strict readers take as part of the text. */
function withoutMargins(xml: string): string {
  return xml.replace(/>\n *<!\[CDATA\[/gu, '><![CDATA[').replace(/\]\]>\n *<\//gu, ']]></');
}

/** The time of the latest change, never that of the build; 1970 for an empty feed. */
function newestOf(entries: FeedEntry[]): Date {
  return new Date(Math.max(0, ...entries.map(({ lastmod }) => Date.parse(lastmod))));
}
