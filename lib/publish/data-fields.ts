/** The fields of the data documents, one per line: what a value is, and where it comes from. Used by `data.ts`. */
import { z } from 'zod';

import {
  embedPath,
  termFeedAddress,
  termPath,
  toHref,
  videoDataAddress,
  videoPath,
} from '@/lib/model/address';
import { absolute, siteUrl } from '@/lib/model/site';
import type { Term } from '@/lib/model/term';
import { isPublished, type Video } from '@/lib/model/video';
import { toThumbnails, watchUrl } from '@/lib/model/youtube';

type DataField<From, Schema extends z.ZodType = z.ZodType> = [
  schema: Schema,
  read: (from: From) => z.output<Schema>,
];

/** Ties the values to the types in the schema. */
const ofVideo = <S extends z.ZodType>(...field: DataField<Video, S>) => field;
const ofTerm = <S extends z.ZodType>(...field: DataField<Term, S>) => field;

const termLink = z.strictObject({ taxonomy: z.string(), title: z.string(), url: z.url() });

export const videoFields = {
  videoId: ofVideo(z.string().length(11).describe('The id on YouTube.'), (v) => v.videoId),
  title: ofVideo(z.string(), (v) => v.title),
  description: ofVideo(
    z.string().describe('Plain text; empty where there is none.'),
    (v) => v.description,
  ),
  url: ofVideo(z.url(), (v) => absolute(videoPath(v))),
  markdownUrl: ofVideo(z.url().describe('The text of the page as markdown.'), (v) =>
    absolute(toHref(videoDataAddress(v, 'md'))),
  ),
  embedUrl: ofVideo(z.url().describe('The bare player, which other sites may frame.'), (v) =>
    absolute(embedPath(v)),
  ),
  youtubeUrl: ofVideo(z.url(), (v) => watchUrl(v.videoId)),
  thumbnailUrls: ofVideo(
    z.array(z.url()).describe('The largest first; only the last one is sure to exist.'),
    (v) => toThumbnails(v).map((src) => new URL(src, siteUrl()).href),
  ),
  date: ofVideo(z.iso.datetime().describe('When it was published, in UTC.'), (v) => v.date),
  lastmod: ofVideo(
    z.iso.datetime().describe('When its page was last changed, in UTC.'),
    (v) => v.lastmod,
  ),
  durationSeconds: ofVideo(z.number().int().positive().nullable(), (v) => v.duration),
  isShort: ofVideo(z.boolean(), (v) => v.isShort),
  weight: ofVideo(
    z.number().nullable().describe('Lower is more relevant; null means unranked.'),
    (v) => v.weight,
  ),
  isWrittenByAI: ofVideo(
    z.boolean().describe('Whether a machine wrote the text of the page.'),
    (v) => v.isWrittenByAI,
  ),
  terms: ofVideo(z.array(termLink), (v) =>
    v.terms.map((term) => ({
      taxonomy: term.taxonomy,
      title: term.title,
      url: absolute(termPath(term)),
    })),
  ),
};

export const termFields = {
  taxonomy: ofTerm(z.string().describe('The plural name: tags.'), (term) => term.taxonomy),
  title: ofTerm(z.string(), (term) => term.title),
  description: ofTerm(z.string(), (term) => term.description),
  url: ofTerm(z.url(), (term) => absolute(termPath(term))),
  feedUrl: ofTerm(z.url(), (term) => absolute(toHref(termFeedAddress(term)))),
  videoIds: ofTerm(z.array(z.string()).describe('Newest first.'), (term) =>
    term.videos.filter(isPublished).map(({ videoId }) => videoId),
  ),
};

type Data<Fields extends Record<string, [z.ZodType, unknown]>> = {
  [Name in keyof Fields]: z.output<Fields[Name][0]>;
};

/** One video, as `/resources/videos/<slug>.json` and in `/api/videos.json`. */
export function toVideoData(video: Video): Data<typeof videoFields> {
  return read(videoFields, video) as Data<typeof videoFields>;
}

/** One term, as in `/api/terms.json`. */
export function toTermData(term: Term): Data<typeof termFields> {
  return read(termFields, term) as Data<typeof termFields>;
}

function read<From>(fields: Record<string, DataField<From>>, from: From): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, [, value]]) => [name, value(from)]));
}
