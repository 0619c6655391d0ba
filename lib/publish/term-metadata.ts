/** The heads of the pages of taxonomies and terms. Used by `app`. */
import type { Metadata } from 'next';

import type { Catalog } from '@/lib/catalog/catalog';
import { taxonomyAddress, termFeedAddress, termPath, toHref } from '@/lib/model/address';
import type { Site } from '@/lib/model/site';
import { type Taxonomy, type Term, withVideos } from '@/lib/model/term';

import { FEED_LINKS } from './feed-source';
import { headsOf, listMetadata, openIf } from './head';

export function taxonomyMetadata(taxonomy: Taxonomy, site: Site): Metadata {
  const description = taxonomy.description || headsOf(site).taxonomy(taxonomy.title, site.name);
  const address = taxonomyAddress(taxonomy.name);
  const videos = withVideos(taxonomy.terms)[0]?.videos;
  return {
    ...listMetadata(site, taxonomy.title, description, address, 1, address, videos),
    robots: openIf(withVideos(taxonomy.terms).length > 0),
  };
}

export function termMetadata(term: Term, { site, getTaxonomy }: Catalog, page: number): Metadata {
  const description =
    term.description || headsOf(site).term(term.videos.length, term.title, site.name);
  const path = termPath(term);
  const metadata = listMetadata(site, term.title, description, path, page, path, term.videos);
  const feed = [{ url: toHref(termFeedAddress(term)), title: term.title }];
  return {
    ...metadata,
    robots: openIf(!getTaxonomy(term.taxonomy)?.unlisted.includes(term)),
    alternates: {
      ...metadata.alternates,
      types: {
        ...FEED_LINKS,
        'application/rss+xml': [
          ...feed,
          { url: FEED_LINKS['application/rss+xml'], title: site.name },
        ],
      },
    },
  };
}
