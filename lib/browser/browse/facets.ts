/** The ways to narrow down videos, each with its options. Used by `components/browse/browse.tsx`. */
import { isFinished } from '@/lib/browser/early/position';
import type { Positions } from '@/lib/browser/stored-positions';
import { FACETS } from '@/lib/model/facets';
import type { FacetSource, Options } from '@/lib/model/facets/facet';
import type { VideoColumns } from '@/lib/model/video-columns';
import { words } from '@/lib/model/words';

export type Facet = Options & {
  /** In addresses. */
  name: string;
  title: string;
  /** Whether a video can have several values, so that all of them can be required. */
  isMany: boolean;
  /** Whether it is about this device. */
  isPersonal?: boolean;
};

/** @param taxonomies names, in order */
export function facetNames(taxonomies: string[]): string[] {
  const own = FACETS.map(({ name }) => name).filter((name) => !taxonomies.includes(name));
  return [...taxonomies, ...own];
}

export function toFacets(videoIndex: VideoColumns, positions: Positions): Facet[] {
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
  const source: FacetSource = {
    ...videoIndex,
    watched: videoIndex.videoIds.map((id) => {
      const position = positions[id];
      if (!position) return 'no';
      return isFinished(position) ? 'yes' : 'begun';
    }),
    nameLanguage: words.locale.language,
  };
  const own = FACETS.filter(({ name }) => !names.has(name)).map(
    ({ name, title, isMany, isPersonal, toOptions }) => ({
      name,
      title: title(),
      isMany,
      isPersonal,
      ...toOptions(source, videoIndex.facets[name]),
    }),
  );
  return [...taxonomies, ...own].filter(({ options }) => options.length > 0);
}

/** Numbers of the videos that have a value of a facet. */
export function videosWith(facets: Facet[], name: string, value: string): number[] {
  const facet = facets.find((one) => one.name === name);
  const option = facet?.options.findIndex((one) => one.value === value) ?? -1;
  return facet?.of.flatMap((own, video) => (own.includes(option) ? [video] : [])) ?? [];
}

/** A value as shown. */
export function labelOf(facets: Facet[], name: string, value: string): string {
  const options = facets.find((facet) => facet.name === name)?.options;
  return options?.find((option) => option.value === value)?.label ?? value;
}
