/** The words of heads, feeds and texts for machines in English. Used by `lib/model/document-words.ts`. */
import { createLocale } from './locale';

const { count, date } = createLocale('en-GB');

export const englishDocuments = {
  date,
  /** What search engines and shared links show. */
  heads: {
    page: (title: string, page: number) => `${title}, page ${page}`,
    videos: (total: number, site: string) =>
      `${count(total, { one: 'video', other: 'videos' })} on ${site}, newest first.`,
    shorts: (total: number, site: string) =>
      `${count(total, { one: 'short', other: 'shorts' })} of up to a minute on ${site}, newest first.`,
    paths: (site: string) => `Videos on ${site} to watch in order.`,
    taxonomy: (name: string, site: string) => `All ${name} on ${site}.`,
    term: (total: number, term: string, site: string) =>
      `${count(total, { one: 'video', other: 'videos' })} about ${term} on ${site}.`,
    feeds: (site: string) => `Subscribe to ${site} with a feed reader.`,
    search: (site: string) => `Search the videos on ${site} and what is said in them.`,
  },
  feeds: {
    term: (term: string) => `Videos about ${term}`,
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
