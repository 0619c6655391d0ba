/** All feeds of the site as OPML. Used by a route handler. */
import { generateOpml } from 'feedsmith';

import type { Catalog } from '@/lib/catalog/catalog';
import { RSS_PATH } from '@/lib/model/address';
import { isPublicTerm } from '@/lib/model/term';
import { toXmlText } from '@/lib/model/xml';

import { type FeedSource, siteFeed, termFeed } from './feed-source';

/** Every feed of the site, to be imported into a reader at once. */
export function toOpml(catalog: Catalog): string {
  const outline = ({ title, page, self }: FeedSource) => ({
    text: toXmlText(title),
    title: toXmlText(title),
    type: 'rss',
    xmlUrl: self,
    htmlUrl: page,
  });
  return generateOpml({
    head: { title: toXmlText(catalog.site.name) },
    body: {
      outlines: [
        outline(siteFeed(catalog, RSS_PATH)),
        ...catalog.taxonomies.map(({ title, terms }) => ({
          text: toXmlText(title),
          outlines: terms.filter(isPublicTerm).map((term) => outline(termFeed(term, catalog.site))),
        })),
      ],
    },
  });
}
