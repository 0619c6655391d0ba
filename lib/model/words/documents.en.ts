/** The words of heads, feeds and texts for machines in English. Used by `lib/model/document-words.ts`. */
import type { Forms, Locale } from './locale';

/** A list of one has no order. */
const inOrder = (total: number, text: string) => `${text}${total > 1 ? ', newest first' : ''}.`;

/** What is chosen in one facet, by its name in addresses; a taxonomy says its own: `tag Harbour`, `with the tag Harbour`. */
const filters = new Map<string, { title: (values: string) => string; text: string }>([
  ['length', { title: (values) => values.toLowerCase(), text: 'of' }],
  ['year', { title: (values) => values, text: 'from' }],
  ['captions', { title: (values) => `captions in ${values}`, text: 'with' }],
]);

/** What a filtered feed is about. */
export type FeedChoice = {
  isOfShorts: boolean;
  /** Those with a value: a singular name, and values as shown. */
  filters: ChosenFilter[];
};
export type ChosenFilter = { name: string; singular: string; values: string[]; isAll: boolean };

function nameFilter({ name, singular, values, isAll }: ChosenFilter): string {
  const text = values.join(isAll ? ' and ' : ' or ');
  return filters.get(name)?.title(text) ?? `${singular} ${text}`;
}

/** What a dictionary of documents must contain. */
export type DocumentWords = ReturnType<typeof createDocumentWords>;

export function createDocumentWords({ all, count, date }: Locale) {
  const videos = (n: number) => count(n, { one: 'video', other: 'videos' });
  return {
    date,
    /** The usual ones, by name, if a `site.yaml` does not say what they are called. */
    taxonomies: {
      tags: { title: 'Tags', forms: { one: 'tag', other: 'tags' } },
      categories: { title: 'Categories', forms: { one: 'category', other: 'categories' } },
      concepts: { title: 'Concepts', forms: { one: 'concept', other: 'concepts' } },
      series: { title: 'Series', forms: { one: 'series', other: 'series' } },
      topics: { title: 'Topics', forms: { one: 'topic', other: 'topics' } },
      speakers: { title: 'Speakers', forms: { one: 'speaker', other: 'speakers' } },
      people: { title: 'People', forms: { one: 'person', other: 'people' } },
      events: { title: 'Events', forms: { one: 'event', other: 'events' } },
      playlists: { title: 'Playlists', forms: { one: 'playlist', other: 'playlists' } },
      languages: { title: 'Languages', forms: { one: 'language', other: 'languages' } },
    } as Record<string, { title: string; forms: Forms }>,
    /** What search engines and shared links show. */
    heads: {
      page: (title: string, page: number) => `${title}, page ${page}`,
      /** Of a site that has not written one. @param subjects names, the largest first */
      home: (total: number, site: string, subjects: string[]) =>
        `${count(total, { one: 'video', other: 'videos' })} on ${site}${subjects.length > 0 ? `, about ${all(subjects)}` : ''}.`,
      videos: (total: number, site: string) =>
        total === 0 ? `Videos on ${site}.` : inOrder(total, `${videos(total)} on ${site}`),
      shorts: (total: number, site: string) =>
        inOrder(
          total,
          `${count(total, { one: 'short', other: 'shorts' })} of up to a minute on ${site}`,
        ),
      paths: (site: string) => `Videos on ${site} to watch in order.`,
      taxonomy: (title: string, site: string) => `All ${title.toLowerCase()} on ${site}.`,
      term: (total: number, term: string, site: string) =>
        total === 0 ? `${term} on ${site}.` : `${videos(total)} about ${term} on ${site}.`,
      feeds: (site: string) => `Subscribe to ${site} with a feed reader.`,
      search: (site: string) => `Search the videos on ${site} and what is said in them.`,
    },
    feeds: {
      term: (term: string) => `Videos about ${term}`,
      all: (site: string) => `New videos on ${site}.`,
      /** `Reelmark: shorts, tag Harbour or Lamp, over 20 minutes` */
      filtered: (site: string, { isOfShorts, filters: chosen }: FeedChoice) => {
        const parts = [...(isOfShorts ? ['shorts'] : []), ...chosen.map(nameFilter)];
        return parts.length > 0 ? `${site}: ${parts.join(', ')}` : site;
      },
      /** `New shorts on Reelmark with the tag Harbour or Lamp, of over 20 minutes.` */
      filteredText: (site: string, { isOfShorts, filters: chosen }: FeedChoice) => {
        const parts = chosen.map(
          (one) => `${filters.get(one.name)?.text ?? 'with the'} ${nameFilter(one)}`,
        );
        const about = parts.length > 0 ? ` ${parts.join(', ')}` : '';
        return `New ${isOfShorts ? 'shorts' : 'videos'} on ${site}${about}.`;
      },
      /** Why a filtered feed cannot be made, for whoever set it up. */
      faults: {
        question: 'A question has no feed, since its answers are ranked. Remove “q”.',
        filter: (name: string, known: string[]) =>
          `“${name}” is no filter of a feed. The filters are: ${known.join(', ')}.`,
        value: (filter: string, value: string) =>
          `There is no “${value}” in “${filter}”, or no longer.`,
        nearest: (value: string) => `The nearest is “${value}”.`,
        known: (values: string[]) => `These exist: ${values.join(', ')}.`,
      },
      player: 'Watch on YouTube',
      /** Shown above a feed that is opened in a browser. */
      opened: 'This is a feed. Copy its address into a feed reader, and new videos come to you.',
    },
    llms: {
      intro:
        'The text of each video is available as markdown, all videos as data at /api/videos.json, and all terms at /api/terms.json.',
      videos: 'Videos',
    },
  };
}
