/** The text of a new page: front matter that reads back as what was put in. Used by `new-video.ts`. */
import { Document, Scalar } from 'yaml';

import { isShortLength } from '@/lib/model/video';

export type VideoDraft = {
  videoId: string;
  title: string;
  description: string;
  /** ISO 8601 instant, in UTC. */
  date: string;
  slug: string;
  /** Whole seconds. */
  duration: number | undefined;
  /** Titles by taxonomy, in the order in which they are written. */
  terms: Map<string, string[]>;
  /** Whether nobody is meant to see the page yet. */
  isDraft: boolean;
};

export function formatVideoFile(draft: VideoDraft): string {
  const { videoId, title, description, date, slug, duration, terms, isDraft } = draft;
  const id = new Scalar(videoId);
  // Always quoted, so that an editor who copies the line for an id of digits gets text as well.
  id.type = Scalar.QUOTE_SINGLE;
  const document = new Document({
    ...(isDraft && { draft: true }),
    title,
    description,
    date,
    slug,
    videoId: id,
    ...(duration && { duration, isShort: isShortLength(duration) }),
    ...Object.fromEntries([...terms].filter(([, titles]) => titles.length > 0)),
  });
  return `---\n${document.toString({ lineWidth: 0, singleQuote: true })}---\n`;
}

/** The longest proposed description, in characters; search engines show about 160. */
const MAX_DESCRIPTION = 300;

/** The first paragraph of what YouTube shows, on one line, cut after a sentence or a word. */
export function toDescription(text: string): string {
  const first = toLine(text.trim().split(/\n\s*\n/u, 1)[0]!);
  if (first.length <= MAX_DESCRIPTION) return first;
  const cut = [...first].slice(0, MAX_DESCRIPTION).join('');
  return /^.*[.!?](?=\s)/u.exec(cut)?.[0] ?? `${cut.slice(0, cut.lastIndexOf(' ')).trimEnd()} …`;
}

/** Text for one line of front matter. */
export function toLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .toWellFormed()
    .trim();
}
