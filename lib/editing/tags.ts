/** What could be cleaner about the terms of a site, in readable form. Used by the `tags` command. */
import type { Catalog } from '@/lib/catalog/read';
import { termAddress } from '@/lib/model/address';
import { formatCount } from '@/lib/model/report-text';
import { quote } from '@/lib/model/problem';
import type { Taxonomy, Term } from '@/lib/model/term';

import { knownPairsName, readKnownPairs } from './known-pairs';
import { type FiledTerm, listPairs, type Pair, withoutKnown } from './tag-pairs';

type Name = { title: string; slug: string; videos: number };

export type TaxonomySurvey = {
  name: string;
  terms: number;
  /** Near-duplicates that nobody has accepted as two. */
  pairs: { keep: Name & { file: string | null }; retire: Name & { file: string | null } }[];
  /** Near-duplicates in the baseline. */
  accepted: number;
  /** Terms of one video. */
  singletons: Name[];
  /** Names that other taxonomies have as well. */
  shared: (Name & { also: string[] })[];
  withoutFile: Name[];
};

/** The names of each list by number of videos, most first. */
export function surveyTags(catalog: Catalog): TaxonomySurvey[] {
  const pairs = listPairs(catalog);
  const open = new Set(withoutKnown(pairs, readKnownPairs() ?? []));
  return catalog.taxonomies.map(({ name, terms: all }) => {
    const terms = [...all].sort((a, b) => b.videos.length - a.videos.length);
    const own = pairs.filter(({ keep }) => keep.term.taxonomy === name);
    const others = catalog.taxonomies.filter((other) => other.name !== name);
    return {
      name,
      terms: terms.length,
      pairs: own.filter((pair) => open.has(pair)).map(toNames),
      accepted: own.filter((pair) => !open.has(pair)).length,
      singletons: terms.filter(({ videos }) => videos.length === 1).map(toName),
      shared: terms.flatMap((term) => {
        const also = others.filter((other) => catalog.getTerm(other.name, term.slug));
        return also.length > 0 ? [{ ...toName(term), also: also.map(toTaxonomyName) }] : [];
      }),
      withoutFile: terms.filter((term) => !catalog.sources.has(termAddress(term))).map(toName),
    };
  });
}

const toTaxonomyName = ({ name }: Taxonomy) => name;

function toName({ title, slug, videos }: Term): Name {
  return { title, slug, videos: videos.length };
}

function toNames({ keep, retire }: Pair): TaxonomySurvey['pairs'][number] {
  const toSide = ({ term, file }: FiledTerm) => ({ ...toName(term), file: file?.name ?? null });
  return { keep: toSide(keep), retire: toSide(retire) };
}

/** Every list under its heading, counts before names; taxonomies without terms are left out. */
export function formatSurvey(surveys: TaxonomySurvey[]): string {
  return surveys
    .filter(({ terms }) => terms > 0)
    .map((survey) =>
      [
        `${survey.name}: ${formatCount(survey.terms, 'term')}`,
        ...section('nearly the same as another: written with -> keep', formatPairs(survey)),
        ...section('in other taxonomies as well', formatShared(survey.shared)),
        ...section('of one video only', formatNames(survey.singletons)),
        ...section('without a file', formatNames(survey.withoutFile)),
        ...(survey.accepted > 0
          ? [`\n  ${formatCount(survey.accepted, 'pair')} accepted in ${knownPairsName()}`]
          : []),
      ].join('\n'),
    )
    .join('\n\n');
}

function section(heading: string, lines: string[]): string[] {
  return lines.length > 0 ? [`\n  ${lines.length} ${heading}`, ...lines] : [];
}

function formatPairs({ pairs }: TaxonomySurvey): string[] {
  return toColumns(
    pairs.map(({ retire, keep }) => [
      ...cells(retire),
      `->`,
      ...cells(keep),
      [retire, keep].flatMap(({ file }) => file ?? []).join(', '),
    ]),
  );
}

function formatShared(shared: TaxonomySurvey['shared']): string[] {
  return toColumns(shared.map((name) => [...cells(name), `also in ${name.also.join(', ')}`]));
}

function formatNames(names: Name[]): string[] {
  return toColumns(names.map(cells));
}

function cells({ title, videos }: Name): string[] {
  return [String(videos).padStart(4), quote(title)];
}

/** Rows as aligned columns. */
function toColumns(rows: string[][]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths![column]!)).join('  ')}`.trimEnd(),
  );
}
