/** The words of heads, feeds and texts for machines in English. Asked by `lib/model/document-words.ts`. */
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
      `${count(total, { one: 'short', other: 'shorts' })} of at most a minute on ${site}, newest first.`,
    paths: (site: string) => `Videos of ${site} in an order worth watching them in.`,
    taxonomy: (name: string, site: string) => `All ${name} of the videos on ${site}.`,
    term: (total: number, term: string, site: string) =>
      `${count(total, { one: 'video', other: 'videos' })} about ${term} on ${site}.`,
    feeds: (site: string) => `Subscribe to ${site} with a feed reader.`,
    search: (site: string) => `Search the videos of ${site} and what was said in them.`,
  },
  feeds: {
    term: (term: string) => `Videos about ${term}`,
    player: 'Watch on YouTube',
  },
  llms: {
    intro:
      'Every video has its text as markdown; all of them as data are at /api/videos.json, the terms at /api/terms.json.',
    videos: 'Videos',
  },
};
