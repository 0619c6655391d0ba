/** The facets of a list, as its page names them before the browser has the index: those of `browse/offer.ts`. */
import type { Catalog } from '@/lib/catalog/catalog';
import { arrangeFacets, type FacetName, FACETS, type ListScope } from '@/lib/model/facets';
import type { FacetSource } from '@/lib/model/facets/facet';
import type { Video } from '@/lib/model/video';
import { wordsOf } from '@/lib/model/words/all';

const DAY = 86_400_000;

type Values = FacetName & { isMany: boolean; of: Map<Video, (number | string)[]> };

/** For each facet, the values of every video; the same for all lists. */
const known = new WeakMap<Catalog, Values[]>();

/** @param videos all of the list, on whichever page */
export function listFacets(
  catalog: Catalog,
  videos: Video[],
  { preset, assumed }: ListScope = {},
): FacetName[] {
  if (!known.has(catalog)) known.set(catalog, listValues(catalog));
  const facets = known.get(catalog)!.flatMap(({ name, title, isMany, of }) => {
    if (!isMany && name === preset?.facet) return [];
    const pool = name === assumed?.facet ? catalog.videos : videos;
    const values = new Set(pool.flatMap((video) => of.get(video) ?? []));
    return values.size > 1 ? [{ name, title }] : [];
  });
  return arrangeFacets(facets);
}

function listValues({ site, videos, taxonomies }: Catalog): Values[] {
  const source: FacetSource = {
    count: videos.length,
    seconds: videos.map(({ duration }) => duration ?? 0),
    day: videos.map(({ localDate }) => Date.parse(localDate.slice(0, 10)) / DAY),
    isShort: videos.map(({ isShort }) => isShort),
    // Only a device knows more.
    watched: videos.map(() => 'no'),
    nameLanguage: wordsOf(site.language).locale.language,
  };
  const toValues = (valuesOf: (video: Video, at: number) => (number | string)[]) =>
    new Map(videos.map((video, at) => [video, valuesOf(video, at)]));
  const names = new Set(taxonomies.map(({ name }) => name));
  return [
    ...taxonomies.map(({ name, title, terms }) => {
      const listed = new Set(terms.map(({ slug }) => slug));
      const of = toValues((video) =>
        video.terms.flatMap((term) =>
          term.taxonomy === name && listed.has(term.slug) ? [term.slug] : [],
        ),
      );
      return { name, title, isMany: true, of };
    }),
    ...FACETS.filter(({ name }) => !names.has(name)).map((facet) => {
      const { of } = facet.toOptions(source, facet.toColumn?.(videos));
      return {
        name: facet.name,
        title: facet.title(),
        isMany: facet.isMany,
        of: toValues((_, at) => of[at]!),
      };
    }),
  ];
}
