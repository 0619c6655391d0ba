/** Every word of the interface, in one place: a second language is a second file of this form. Asked by components and pages. */
import { formatCount } from './format';

export const words = {
  site: {
    skip: 'Skip to content',
    main: 'Main',
    more: 'More',
    feeds: 'Feeds',
    suggest: 'Suggest a video',
    improve: 'Improve this page',
    theme: 'Dark theme',
    styleguide: 'Style guide',
  },
  home: {
    browse: (videos: number) =>
      videos > 0 ? `Browse ${formatCount(videos, 'video')}` : 'Browse the videos',
    empty: 'No videos have been published yet.',
    featured: 'Featured',
    newest: 'Newest',
    brief: 'In under 3 minutes',
    long: 'With time: over 10 minutes',
    shorts: 'Shorts',
  },
  video: {
    play: (title: string) => `Play: ${title}`,
    watchOnYouTube: 'Watch on YouTube',
    watchTitleOnYouTube: (title: string) => `Watch on YouTube: ${title}`,
    embedded: 'Video on YouTube',
    short: 'Short',
    writtenByAI: 'The text on this page was written with the help of AI.',
    filedUnder: 'Filed under',
    related: 'Related videos',
    status: { draft: 'Draft', scheduled: 'Scheduled', expired: 'Expired', published: '' },
  },
  related: {
    alsoAbout: (term: string) => `also about ${term}`,
    bothSpeakOf: (subject: string) => `both speak of ${subject}`,
    inLibrary: 'also in this library',
  },
  /** What search engines and shared links show. */
  heads: {
    videos: (total: number, site: string) =>
      `${formatCount(total, 'video')} on ${site}, newest first.`,
    taxonomy: (name: string, site: string) => `All ${name} of the videos on ${site}.`,
    term: (total: number, term: string, site: string) =>
      `${formatCount(total, 'video')} about ${term} on ${site}.`,
    feeds: (site: string) => `Subscribe to ${site} with a feed reader.`,
    feedOfTerm: (term: string) => `Videos about ${term}`,
  },
  share: {
    menu: 'Share',
    copyLink: 'Copy link',
    device: 'Share …',
    email: 'E-mail',
    embed: 'Embed the player in your own page',
    copyCode: 'Copy code',
    copied: 'Copied',
    refused: 'Copying is not allowed here',
  },
  list: {
    all: 'All videos',
    videos: 'Videos',
    allOf: (total: number) => `All ${formatCount(total, 'video')}`,
    count: (total: number) => formatCount(total, 'video'),
    pageOf: (page: number, pages: number) => `page ${page} of ${pages}`,
    empty: 'There are no videos here yet.',
    pages: 'Pages',
    page: (n: number) => `Page ${n}`,
    previous: 'Previous page',
    next: 'Next page',
  },
  terms: {
    empty: 'There is nothing in this list yet.',
    filter: (name: string) => `Filter ${name}`,
    letters: 'By first letter',
    shown: (n: number) => `${n} shown`,
    neighbours: 'Often together with',
  },
  body: { table: 'Table', done: 'Done', toDo: 'To do' },
  feeds: {
    title: (site: string) => `Subscribe to ${site}`,
    intro:
      'A feed tells you about new videos without an account and without e-mail. Copy one of these addresses into a feed reader, such as NetNewsWire, Feedly, Inoreader or Thunderbird.',
    rss: 'Every feed reader knows it. If in doubt, take this one.',
    atom: 'The same as a stricter format, if your reader asks for it.',
    json: 'The same for programs.',
    opml: 'All of them in one file (OPML)',
    opmlUse: ', to be imported into a reader.',
  },
  notFound: {
    title: 'This page does not exist',
    short: 'Page not found',
    text: 'The address may be mistyped, or the page was taken down. These are good places to go on from:',
    home: 'Home',
    newest: 'Newest videos',
  },
  error: {
    title: 'Something went wrong',
    text: 'The page could not be shown. Trying again often helps.',
    again: 'Try again',
  },
  problems: {
    title: 'A content file has an error',
    text: 'This page can be made once these are mended. In the editor, save the file, then reload.',
  },
} as const;
