/** What each file beside this one says about a way to filter videos. Used by `facets.ts`. */
import { compareText } from '@/lib/model/order';
import type { Video } from '@/lib/model/video';

export type Option = { value: string; label: string };

/** The options, and which of them each video has, as numbers. */
export type Options = { options: Option[]; of: number[][] };

/** What the browser knows about all videos; entry `i` of each list belongs to the same one. */
export type FacetSource = {
  count: number;
  /** 0 if unknown. */
  seconds: number[];
  /** Days since 1970. */
  day: number[];
  isShort: boolean[];
  /** How far each was watched on this device. */
  watched: ('yes' | 'begun' | 'no')[];
  /** A language in words of the page's language. @param tag BCP 47 */
  nameLanguage: (tag: string) => string;
};

export type FacetKind<Column = unknown> = {
  /** Its name in addresses. */
  name: string;
  title: () => string;
  /** Whether a video can have several options, so that all of them can be required. */
  isMany: boolean;
  /** Whether it is about this device, so that no feed can follow it. */
  isPersonal?: boolean;
  /** What the page of a video says below the title: `Short`. */
  toFact?: (video: Video) => string | null;
  /** What the index stores for this facet only, as JSON. @param videos newest first */
  toColumn?: (videos: Video[]) => Column;
  /** @param column as made by `toColumn`; undefined without it */
  toOptions: (source: FacetSource, column: Column) => Options;
};

/** Ties both sides of a column to one type, which the index does not know. */
export function defineFacet<Column = undefined>(facet: FacetKind<Column>): FacetKind {
  return {
    ...facet,
    toOptions: (source, column) => facet.toOptions(source, column as Column),
  };
}

/** Each value, in order, with the first video that has it, then how much further down each next one is. */
type Groups = [value: string, ...steps: number[]][];

/** A facet of texts of which a video can have several. @param labelOf a value in words; otherwise shown as it is */
export function listFacet(
  name: string,
  title: () => string,
  valuesOf: (video: Video) => string[],
  labelOf: (value: string, source: FacetSource) => string = (value) => value,
): FacetKind {
  return defineFacet<Groups | undefined>({
    name,
    title,
    isMany: true,
    toColumn: (videos) => {
      const groups = new Map<string, number[]>();
      videos.forEach((video, at) => {
        for (const value of new Set(valuesOf(video))) {
          const own = groups.get(value);
          if (own) own.push(at);
          else groups.set(value, [at]);
        }
      });
      if (groups.size === 0) return undefined;
      return [...groups]
        .sort(([a], [b]) => compareText(a, b))
        .map(([value, own]) => [value, ...own.map((at, index) => at - (own[index - 1] ?? 0))]);
    },
    toOptions: (source, groups = []) => {
      const of = Array.from({ length: source.count }, (): number[] => []);
      groups.forEach(([, ...steps], option) => {
        let at = 0;
        for (const step of steps) of[(at += step)]!.push(option);
      });
      return {
        options: groups.map(([value]) => ({ value, label: labelOf(value, source) })),
        of,
      };
    },
  });
}
