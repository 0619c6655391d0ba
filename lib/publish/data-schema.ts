/** The JSON Schema of `/api/videos.json` and `/api/terms.json`, from the zod schema that also types them in the tests. */
import { z } from 'zod';

const video = z.strictObject({
  videoId: z.string().length(11).describe('The id on YouTube.'),
  title: z.string(),
  description: z.string().describe('Plain text; empty where there is none.'),
  url: z.url(),
  markdownUrl: z.url().describe('The text of the page as markdown.'),
  embedUrl: z.url().describe('The bare player, which other sites may frame.'),
  youtubeUrl: z.url(),
  thumbnailUrls: z
    .array(z.url())
    .describe('The largest first; only the last one is sure to exist.'),
  date: z.iso.datetime().describe('When it was published, in UTC.'),
  lastmod: z.iso.datetime().describe('When its page was last changed, in UTC.'),
  durationSeconds: z.number().int().positive().nullable(),
  isShort: z.boolean(),
  weight: z.number().nullable().describe('Lower is more relevant; null means unranked.'),
  isWrittenByAI: z.boolean().describe('Whether a machine wrote the text of the page.'),
  terms: z.array(z.strictObject({ taxonomy: z.string(), title: z.string(), url: z.url() })),
});

const term = z.strictObject({
  taxonomy: z.string().describe('The plural name: tags.'),
  title: z.string(),
  description: z.string(),
  url: z.url(),
  feedUrl: z.url(),
  videoIds: z.array(z.string()).describe('Newest first.'),
});

const head = { $schema: z.url(), site: z.string() };

export const dataSchema = z.union([
  z.strictObject({ ...head, videos: z.array(video).describe('Newest first.') }),
  z.strictObject({ ...head, terms: z.array(term) }),
]);

export function toJsonSchema() {
  return z.toJSONSchema(dataSchema);
}
