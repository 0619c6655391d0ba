/** The texts of a video that people read, and terms that are several in one. Used by `video-file.ts`. */
import type { FrontMatter } from './front-matter';
import type { VideoData } from './schema';
import type { Text } from './text-doubts';
import type { Place } from './yaml';

const termsOf = (data: VideoData, taxonomy: string) =>
  ((data as Record<string, unknown>)[taxonomy] as string[] | null | undefined) ?? [];

export function textsOf(data: VideoData, taxonomies: string[]): Text[] {
  const terms = taxonomies.flatMap((name) => {
    return termsOf(data, name).map((text, index): Text => ({
      path: [name, index],
      text,
      kind: 'term',
    }));
  });
  return [
    { path: ['title'], text: data.title, kind: 'title' },
    { path: ['short_title'], text: data.short_title, kind: 'title' },
    { path: ['description'], text: data.description, kind: 'prose' },
    { path: ['slug'], text: data.slug, kind: 'word' },
    ...terms,
  ];
}

/** Terms that may be several in one entry. */
export type JoinedTerm = {
  taxonomy: string;
  written: string;
  parts: string[];
  place: Place;
  isInBrackets: boolean;
};

/** List entries that contain a comma or the like between words. */
export function listJoined(
  data: VideoData,
  taxonomies: string[],
  { locate, asWritten }: FrontMatter,
): JoinedTerm[] {
  return taxonomies.flatMap((taxonomy) =>
    termsOf(data, taxonomy).flatMap((written, index) => {
      const parts = written
        .split(/(?<!&#?\w{1,8});|[；؛、،，|]|,(?=\s)/u)
        .map((part) => part.trim());
      if (parts.length < 2 || !parts.every(Boolean)) return [];
      const isInBrackets = asWritten([taxonomy])?.startsWith('[') === true;
      return [{ taxonomy, written, parts, place: locate([taxonomy, index]), isInBrackets }];
    }),
  );
}
