/** Pairs of terms that are probably the same. Used by the content check and the `tags` command. */
import type { Catalog } from '@/lib/catalog/read';
import type { Source } from '@/lib/catalog/sources';
import { readContentFile } from '@/lib/content/folder';
import { parseFrontMatter } from '@/lib/content/front-matter';
import type { Place } from '@/lib/content/yaml';
import { termAddress, videoAddress } from '@/lib/model/address';
import { compareText } from '@/lib/model/order';
import { type Problem, quote } from '@/lib/model/problem';
import { toSlug } from '@/lib/model/slug';
import type { Term } from '@/lib/model/term';

import { type PairKey, readKnownPairs } from './known-pairs';
import { findNearNames } from './near-names';

/** A term with its file; most have none. */
export type FiledTerm = { term: Term; file: Source | undefined };

export type Pair = {
  /** Of the taxonomy: `tag`. */
  singular: string;
  keep: FiledTerm;
  /** The spelling that should go. */
  retire: FiledTerm;
  /** A file that uses it: that of the newest video, else the term's own. */
  usedIn: Source;
};

/** All pairs, accepted or not, in the order of the taxonomies and names. */
export function listPairs({ taxonomies, sources }: Catalog): Pair[] {
  return taxonomies.flatMap(({ terms, singular }) => {
    const bySlug = new Map(terms.map((term) => [term.slug, term]));
    return findNearNames([...bySlug.keys()])
      .map((slugs): Pair => {
        const [keep, retire] = slugs
          .map((slug) => bySlug.get(slug)!)
          .map((term) => ({ term, file: sources.get(termAddress(term)) }))
          .sort(byClaim) as [FiledTerm, FiledTerm];
        const [newest] = retire.term.videos;
        const usedIn = newest ? sources.get(videoAddress(newest)) : retire.file;
        return { singular, keep, retire, usedIn: usedIn! };
      })
      .sort((a, b) => compareText(a.keep.term.slug, b.keep.term.slug));
  });
}

/** The one to keep first: the one with a file, else with more videos, else with the older video. */
function byClaim(a: FiledTerm, b: FiledTerm): number {
  const oldest = ({ term }: FiledTerm) => term.videos.at(-1)?.date ?? '';
  return (
    Number(b.file !== undefined) - Number(a.file !== undefined) ||
    b.term.videos.length - a.term.videos.length ||
    compareText(oldest(a), oldest(b)) ||
    compareText(a.term.slug, b.term.slug)
  );
}

export function toPairKey({ keep, retire }: Pair): PairKey {
  const [first, second] = [keep.term.slug, retire.term.slug].sort(compareText);
  return [keep.term.taxonomy, first!, second!];
}

/** The pairs that nobody has accepted. */
export function withoutKnown(pairs: Pair[], known: PairKey[]): Pair[] {
  const keys = new Set(known.map((key) => JSON.stringify(key)));
  return pairs.filter((pair) => !keys.has(JSON.stringify(toPairKey(pair))));
}

/**
 * Pairs that are not in the baseline; none if a site has no baseline.
 * @throws ContentError if the baseline is not understood
 */
export function newTagPairs(catalog: Catalog): Pair[] {
  const known = readKnownPairs();
  return known ? withoutKnown(listPairs(catalog), known) : [];
}

export function toTagProblems(pairs: Pair[]): Problem[] {
  return pairs.map(({ singular, keep, retire, usedIn }) => ({
    severity: 'warning',
    file: usedIn.name,
    ...locateTerm(usedIn, retire.term),
    field: retire.term.taxonomy,
    message: `${quote(retire.term.title)} is almost the same as the ${singular} ${quote(keep.term.title)}`,
    fix: `write ${quote(keep.term.title)}, or accept both with npm run tags -- --baseline`,
  }));
}

/** Where a file names a term; read again, since the catalog keeps no file in memory. */
function locateTerm(source: Source, { taxonomy, slug }: Term): Place {
  const file = readContentFile(source.path);
  const frontMatter = 'severity' in file ? [] : parseFrontMatter(file);
  if (Array.isArray(frontMatter)) return { line: 1, column: 1 };
  const { data, locate } = frontMatter;
  const key = Object.keys(data).find((name) => name.toLowerCase() === taxonomy) ?? 'title';
  const names = data[key];
  const index = Array.isArray(names)
    ? names.findIndex((name) => toSlug(String(name)) === slug)
    : -1;
  return locate(index === -1 ? [key] : [key, index]);
}
