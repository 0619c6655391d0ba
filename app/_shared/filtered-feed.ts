import { choose } from '@/lib/browser/browse/engine';
import { type FeedFault, parseFeedQuery } from '@/lib/browser/browse/feed-query';
import { type Filters, toSearch } from '@/lib/browser/browse/filters';
import { findNearest } from '@/lib/browser/early/nearest';
import { FILTERED_FEEDS, VIDEOS_PATH } from '@/lib/model/address';
import { documentWordsOf } from '@/lib/model/document-words';
import { singularOf, taxonomyNames } from '@/lib/model/taxonomy-names';
import { SHORTS } from '@/lib/model/facets';
import { answerMade, BRIEF_CACHE, FEED_TYPES } from '@/lib/publish/answer';
import type { FeedSource } from '@/lib/publish/feed-source';
import { toAtom, toJsonFeed, toRss } from '@/lib/publish/feeds';

import type { LoadedFeeds } from './loaded-feeds';

/** The most entries of a filtered feed, newest first. */
const LENGTH = 100;
/** Up to this many values, all are named to whoever has written another one. */
const FEW = 20;

type Format = keyof typeof FILTERED_FEEDS;

const FORMATS: Record<Format, { write: (source: FeedSource) => string; type: string }> = {
  rss: { write: toRss, type: FEED_TYPES.xml },
  atom: { write: toAtom, type: FEED_TYPES.xml },
  json: { write: toJsonFeed, type: FEED_TYPES.json },
};

/**
 * A filtered list as a feed. What asks for a filter or value that does not exist gets an error in words: as an empty
 * feed, one whose tag was renamed would just fall silent, while readers show their owners that it fails.
 */
export function answerFilteredFeed(feeds: LoadedFeeds, request: Request, format: Format): Response {
  const query = parseFeedQuery(new URL(request.url).search, feeds.facets);
  if ('fault' in query) {
    return new Response(`${explain(query.fault, feeds.site.language)}\n`, {
      status: 400,
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': BRIEF_CACHE },
    });
  }
  const { write, type } = FORMATS[format];
  return answerMade(request, write(toSource(feeds, query.filters, FILTERED_FEEDS[format])), type);
}

function toSource(
  { site, origin, columns, facets, entries }: LoadedFeeds,
  filters: Filters,
  path: string,
): FeedSource {
  const names = facets.map(({ name }) => name);
  const search = toSearch(filters, names);
  const singular = new Map(
    Object.entries(site.taxonomies).map(([one, many]) => [
      many,
      singularOf(taxonomyNames(many, one, site.language)),
    ]),
  );
  const chosen = facets.flatMap(({ name, title, options }) => {
    const own = filters.chosen[name] ?? [];
    const values = options.filter(({ value }) => own.includes(value)).map(({ label }) => label);
    const isAll = filters.all.includes(name);
    const isKind = name === SHORTS.facet;
    return own.length === 0 || isKind
      ? []
      : [{ name, singular: singular.get(name) ?? title, values, isAll }];
  });
  const kinds = filters.chosen[SHORTS.facet];
  // The list of all videos leaves out shorts by itself, so that its kind need not have been chosen.
  const choice = { isOfShorts: kinds?.join() === SHORTS.value, filters: chosen };
  const words = documentWordsOf(site.language).feeds;
  const { videos } = choose(columns, facets, filters);
  return {
    site,
    title: words.filtered(site.name, choice),
    description: words.filteredText(site.name, choice),
    page: origin + VIDEOS_PATH + search,
    self: origin + path + search,
    list: () => videos.flatMap((video) => entries[video] ?? []).slice(0, LENGTH),
  };
}

function explain(fault: FeedFault, language: string): string {
  const { faults } = documentWordsOf(language).feeds;
  if (fault.kind === 'question') return faults.question;
  if (fault.kind === 'filter') return faults.filter(fault.name, fault.known);
  const { facet, value } = fault;
  const values = facet.options.map((option) => option.value);
  const said = faults.value(facet.name, value);
  // Numbers have no letters to be alike in.
  const nearest =
    /\p{L}/u.test(value) &&
    findNearest(
      value,
      values.map((one) => [one, one]),
    );
  if (nearest) return `${said} ${faults.nearest(nearest[0])}`;
  return values.length <= FEW ? `${said} ${faults.known(values)}` : said;
}
