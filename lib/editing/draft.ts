/** Fills in a new page: first from YouTube, then by asking a person. Used by `new-video.ts`. */
import type { Content } from '@/lib/catalog/content';
import { buildTaxonomies } from '@/lib/catalog/taxonomies';
import { dateFault } from '@/lib/content/date-faults';
import { parseInstant } from '@/lib/content/instant';
import { parseClock } from '@/lib/model/format';
import { toSlug } from '@/lib/model/slug';
import type { Taxonomy } from '@/lib/model/term';

import { decide, type Dialog, type Parsed } from './dialog';
import type { LookedUp } from './look-up';
import { findTaken, isSlug, proposeSlug } from './slugs';
import { inOrder, parseTerms, proposeTerms } from './terms';
import { toDescription, toLine, type VideoDraft } from './video-text';

export type Surroundings = {
  content: Content;
  /** The existing pages, e.g. `videos/a.md`. */
  files: string[];
  /** Milliseconds since 1970. */
  now: number;
};

/** The title of a video that nobody has named yet. */
export function placeholderTitle(videoId: string): string {
  return `Video ${videoId}`;
}

/** Asks for what YouTube did not tell, and for what only the site can say: description, slug and terms. */
export async function completeDraft(
  videoId: string,
  { known, willNotPlay }: LookedUp,
  { content, files, now }: Surroundings,
  dialog: Dialog,
): Promise<VideoDraft> {
  const askText = (text: string, proposal: string, parse = toText) =>
    decide({ text, proposal, shown: proposal, parse }, dialog);

  const title = toLine(known.title ?? '') || (await askText('Title', placeholderTitle(videoId)));
  const isNameless = !known.title && title === placeholderTitle(videoId);
  const today = toWholeSeconds(new Date(now).toISOString());
  const date = toWholeSeconds(
    known.date ?? (await askText('Date, like 2024-11-05', today, toDate)),
  );
  const duration = known.duration ?? (await decide(durationQuestion, dialog));
  const description = await askText('Description', toDescription(known.description ?? ''));

  const takenBy = (slug: string) => findTaken(slug, content.videos, files);
  const slug = await askText('Slug', proposeSlug(title, videoId, takenBy), (answer) => {
    const wanted = toSlug(answer);
    if (!isSlug(wanted)) return { fault: 'write lower-case words with hyphens' };
    const taken = takenBy(wanted);
    return taken ? { fault: `${taken} already has it` } : { value: wanted };
  });

  const spoken = [title, description, known.description].join('\n');
  const videos = content.videos.map(({ video }) => video);
  const terms = new Map<string, string[]>();
  for (const taxonomy of inOrder(buildTaxonomies(content, videos, []))) {
    terms.set(taxonomy.name, await decide(termsQuestion(taxonomy, spoken), dialog));
  }
  const isDraft = willNotPlay || isNameless;
  return { videoId, title, description, date, slug, duration, terms, isDraft };
}

/** An instant as editors write it, without milliseconds. */
export function toWholeSeconds(instant: string): string {
  return instant.replace(/\.\d+Z$/u, 'Z');
}

function toText(answer: string): Parsed<string> {
  return { value: toLine(answer) };
}

function toDate(answer: string): Parsed<string> {
  const value = parseInstant(answer);
  if (value) return { value };
  return { fault: dateFault(answer)?.fix ?? 'write year, month and day, like 2024-11-05' };
}

const durationQuestion = {
  text: 'Length, like 1:23',
  proposal: undefined,
  shown: '',
  parse: (answer: string): Parsed<number | undefined> => {
    const value = parseClock(answer);
    return value ? { value } : { fault: 'write minutes and seconds, like 1:23, or seconds' };
  },
};

function termsQuestion(taxonomy: Taxonomy, spoken: string) {
  const proposal = proposeTerms(taxonomy, spoken);
  const text = `${taxonomy.title}, separated by commas${proposal.length > 0 ? ', or - for none' : ''}`;
  return {
    text,
    proposal,
    shown: proposal.join(', '),
    parse: (answer: string): Parsed<string[]> =>
      answer === '-' ? { value: [] } : parseTerms(taxonomy, answer),
  };
}
