/** The ways in which videos can be narrowed, each with its options. Asked by `components/browse/browse.tsx`. */
import { words } from '@/lib/model/words';

import type { LoadedIndex } from '@/lib/browser/loaded-index';
import { isFinished, type Positions } from '@/lib/browser/positions';

export type Option = { value: string; label: string };

export type Facet = {
  /** In addresses. */
  name: string;
  title: string;
  options: Option[];
  /** Which options each video has, as numbers. */
  of: number[][];
  /** Whether a video can have several, so that all of them can be asked for. */
  isMany: boolean;
};

/** Names of the facets that are no taxonomy, in the order in which they are shown. */
export const OWN_FACETS = ['length', 'year', 'kind', 'captions', 'watched'];

/** @param taxonomies names, in order */
export function facetNames(taxonomies: string[]): string[] {
  return [...taxonomies, ...OWN_FACETS.filter((name) => !taxonomies.includes(name))];
}

export function toFacets(videoIndex: LoadedIndex, positions: Positions): Facet[] {
  const { languages, bands } = videoIndex;
  const each = <T>(make: (video: number) => T) =>
    Array.from({ length: videoIndex.count }, (_, at) => make(at));
  const years = each((at) => new Date(videoIndex.day[at]! * 86_400_000).getUTCFullYear());
  const allYears = [...new Set(years)].sort((a, b) => b - a);
  const bandOf = (seconds: number) => bands.findLastIndex((bound) => seconds > bound);
  let offset = 0;
  const taxonomies = videoIndex.taxonomies.map(({ name, title, terms }) => {
    const [from, to] = [offset, (offset += terms.length)];
    return {
      name,
      title,
      options: terms.map(([value, label]) => ({ value, label })),
      of: videoIndex.terms.map((own) =>
        own.filter((term) => term >= from && term < to).map((term) => term - from),
      ),
      isMany: true,
    };
  });
  const names = new Set(taxonomies.map(({ name }) => name));
  const seen = (at: number) => {
    const position = positions[videoIndex.videoIds[at]!];
    return position ? (isFinished(position) ? 0 : 1) : 2;
  };
  const own: Facet[] = [
    {
      name: 'length',
      title: words.browse.length,
      options: bands.map((from, index) => {
        const to = bands[index + 1];
        return { value: bandValue(from, to), label: words.browse.band(from / 60, to && to / 60) };
      }),
      of: videoIndex.seconds.map((seconds) => (seconds > 0 ? [bandOf(seconds)] : [])),
      isMany: false,
    },
    {
      name: 'year',
      title: words.browse.year,
      options: allYears.map((year) => ({ value: String(year), label: String(year) })),
      of: years.map((year) => [allYears.indexOf(year)]),
      isMany: false,
    },
    {
      name: 'kind',
      title: words.browse.kind,
      options: [
        { value: 'video', label: words.browse.video },
        { value: 'short', label: words.video.short },
      ],
      of: videoIndex.isShort.map((isShort) => [isShort ? 1 : 0]),
      isMany: false,
    },
    {
      name: 'captions',
      title: words.browse.captions,
      options: languages.map((language) => ({ value: language, label: nameOf(language) })),
      of: videoIndex.spoken,
      isMany: true,
    },
    {
      name: 'watched',
      title: words.browse.watched,
      options: [
        { value: 'yes', label: words.browse.watchedYes },
        { value: 'begun', label: words.browse.watchedBegun },
        { value: 'no', label: words.browse.watchedNo },
      ],
      of: each((at) => [seen(at)]),
      isMany: false,
    },
  ];
  return [...taxonomies, ...own.filter(({ name }) => !names.has(name))].filter(
    ({ options }) => options.length > 0,
  );
}

/** A band as an address has it, in minutes: `3-10`, and `60-` for the open one. */
export function bandValue(from: number, to: number | undefined): string {
  return `${from / 60}-${to === undefined ? '' : to / 60}`;
}

function nameOf(language: string): string {
  return (
    new Intl.DisplayNames([document.documentElement.lang], { type: 'language' }).of(language) ??
    language
  );
}

/** Numbers of the videos that have a value of a facet. */
export function videosWith(facets: Facet[], name: string, value: string): number[] {
  const facet = facets.find((one) => one.name === name);
  const option = facet?.options.findIndex((one) => one.value === value) ?? -1;
  return facet?.of.flatMap((own, video) => (own.includes(option) ? [video] : [])) ?? [];
}

/** A value as it is shown; one of no option, from an old link, stands for itself. */
export function labelOf(facets: Facet[], name: string, value: string): string {
  const options = facets.find((facet) => facet.name === name)?.options;
  return options?.find((option) => option.value === value)?.label ?? value;
}
