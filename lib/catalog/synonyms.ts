/** Spellings that term files merge into one term: which count, and what is wrong with the others. Used by `read.ts`. */
import { laterPages } from '@/lib/model/list-pages';
import { isUsed, type Spelling, type TermEntry } from '@/lib/content/term-file';
import type { Place } from '@/lib/content/yaml';
import { type Problem, quote } from '@/lib/model/problem';
import { segmentFault, toSlug } from '@/lib/model/slug';
import { isNoCategory, type Taxonomy } from '@/lib/model/term';
import type { Video } from '@/lib/model/video';
import { termAddress } from '@/lib/model/address';

import { type Claim, Rank } from './claim';
import { derived, oldTermClaims } from './hugo-claims';
import { hugoPagerPaths } from './pages';

export type Synonym = {
  taxonomy: string;
  /** As spelled in the file. */
  written: string;
  /** The slug its own address would have. */
  slug: string;
  /** The term it is merged into, which has a file. */
  term: TermEntry;
  place: Place;
};

/** Those of all files that are not drafts; each slug at most once per taxonomy, and never that of a term with a file. */
export function listSynonyms(terms: Map<string, TermEntry[]>, problems: Problem[]): Synonym[] {
  return [...terms].flatMap(([taxonomy, all]) => {
    const entries = all.filter((entry) => isUsed(entry) && !isNoCategory(taxonomy, entry.slug));
    const files = new Map(entries.map((entry) => [entry.slug, entry.file.name]));
    const bySlug = new Map<string, Synonym>();
    for (const term of entries) {
      for (const spelling of term.synonyms) {
        const slug = toSlug(spelling.written);
        const fault = faultOf(spelling, slug, term, files.get(slug), bySlug.get(slug));
        const at = { file: term.file.name, ...spelling.place, field: 'synonyms' };
        if (fault) problems.push({ ...at, ...fault });
        else bySlug.set(slug, { taxonomy, slug, term, ...spelling });
      }
    }
    return [...bySlug.values()];
  });
}

type Fault = Pick<Problem, 'severity' | 'message' | 'fix'>;

/**
 * @param file of the term that has this slug
 * @param first the synonym that already uses this slug
 */
function faultOf(
  { written }: Spelling,
  slug: string,
  term: TermEntry,
  file: string | undefined,
  first: Synonym | undefined,
): Fault | undefined {
  const remove = { severity: 'warning', fix: 'remove it' } as const;
  const found = quote(written);
  if (term.slug === '')
    return { ...remove, message: `${found} is in the file of a whole list, so it does nothing` };
  if (segmentFault(slug)) return { ...remove, message: `${found} cannot be the name of a term` };
  if (slug === term.slug) return { ...remove, message: `${found} is the term itself` };
  if (file !== undefined) {
    const fix = 'remove it here, or remove that file';
    return { severity: 'error', message: `${found} is the term of ${file}`, fix };
  }
  if (first?.term === term) return { ...remove, message: `${found} is already here` };
  if (first) {
    const message = `${found} is also claimed by ${first.term.file.name}:${first.place.line}`;
    return { severity: 'error', message, fix: 'keep it in one of the two files' };
  }
  return undefined;
}

/** Replaces synonyms by their term in every video; a video that has the term already keeps it once. */
export function mergeSynonyms(videos: Video[], synonyms: Synonym[]) {
  const slugs = new Map(
    synonyms.map(({ taxonomy, slug, term }) => [`${taxonomy}/${slug}`, term.slug]),
  );
  for (const video of videos) {
    const links = video.terms.map((link) => {
      const slug = slugs.get(`${link.taxonomy}/${link.slug}`) ?? link.slug;
      return [`${link.taxonomy}/${slug}`, { ...link, slug }] as const;
    });
    // If two links lead to one term, the first keeps its place in the order, whichever wins.
    video.terms = [...new Map(links).values()];
  }
}

/** The addresses of a synonym's own page, feed and later pages, and Hugo's addresses for them. */
export function synonymClaims(
  synonyms: Synonym[],
  taxonomies: Taxonomy[],
  pagerSize: number,
): Claim[] {
  const counts = new Map(
    taxonomies.flatMap(({ terms }) => terms.map((term) => [termAddress(term), term.videos.length])),
  );
  return synonyms.flatMap(({ taxonomy, written, slug, term, place }) => {
    const from = termAddress({ taxonomy, slug });
    const to = termAddress({ taxonomy, slug: term.slug });
    // Once the videos use the term, the old number of pages is unknown: never more than the term has.
    const most = counts.get(to) ?? 0;
    const own = {
      date: term.lastmod ?? '',
      lifetime: term.visibility.lifetime,
      file: term.file.name,
      field: 'synonyms',
      place,
    };
    return [
      { path: from, target: to, rank: Rank.Alias, ...own },
      { path: `${from}/feed.xml`, target: `${to}/feed.xml`, rank: Rank.Alias, ...own },
      derived(`${from}/index.xml`, `${to}/feed.xml`),
      ...laterPages(most).map(({ n }) => derived(`${from}/page/${n}`, to)),
      ...hugoPagerPaths(from, most, pagerSize).map((page) => derived(page, to)),
      ...oldTermClaims(taxonomy, slug, written, to),
    ];
  });
}
