/** Which terms to propose for a new video: those whose title its texts mention. Used by `new-video.ts`. */
import { segmentFault, toSlug } from '@/lib/model/slug';
import type { Taxonomy } from '@/lib/model/term';

import type { Parsed } from './dialog';

/** The order in which front matter lists taxonomies; others of the site come after. */
const ORDER = ['categories', 'tags', 'concepts'];

export function inOrder(taxonomies: Taxonomy[]): Taxonomy[] {
  const rank = ({ name }: Taxonomy) => [...ORDER, name].indexOf(name);
  return [...taxonomies].sort((a, b) => rank(a) - rank(b));
}

/** Titles of the terms that occur in a text as whole words, in any letter case. */
export function proposeTerms(taxonomy: Taxonomy, text: string): string[] {
  const words = toWords(text);
  return taxonomy.terms
    .map(({ title }) => title)
    .filter((title) => toWords(title).trim() !== '' && words.includes(toWords(title)));
}

/** `C# & Scrum!` -> ` c# scrum `: a word may end in `#` or `+`, a hashtag is a word. */
function toWords(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}+#]*/gu);
  return ` ${(words ?? []).join(' ')} `;
}

/** What a person wrote between commas, each once and as the site already spells it. */
export function parseTerms(taxonomy: Taxonomy, text: string): Parsed<string[]> {
  const bySlug = new Map<string, string>();
  for (const name of text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)) {
    const slug = toSlug(name);
    if (segmentFault(slug))
      return { fault: `"${name}" cannot be the name of a ${taxonomy.singular}` };
    bySlug.set(slug, taxonomy.terms.find((term) => term.slug === slug)?.title ?? name);
  }
  return { value: [...bySlug.values()] };
}
