/**
 * Asks YouTube about one video. It never throws: what goes wrong comes back as a sentence. Used by `new-video.ts` and
 * `poster-copies.ts`.
 */
import { z } from 'zod';

import { parseInstant } from '@/lib/content/instant';
import { type ThumbnailName, watchUrl } from '@/lib/model/youtube';

import { parseIsoDuration } from './duration';
import { type Patience, request, requestBytes } from './youtube-request';

export type YouTubeSettings = Patience & {
  oembedUrl: string;
  apiUrl: string;
  picturesUrl: string;
  /** Without one, the Data API is not asked. */
  apiKey: string | undefined;
};

/** The answer, or a sentence that says why there is none, and whether that is because nobody can watch the video. */
export type Answer<T> = { value: T } | { fault: string; willNotPlay?: true };

export type VideoDetails = {
  title: string;
  /** As YouTube shows it, with line breaks. */
  description: string;
  /** ISO 8601 instant, in UTC. */
  date: string | undefined;
  /** Whole seconds. */
  duration: number | undefined;
};

/** What https://oembed.com calls a response of the type `video`, as far as we need it. */
const oembedSchema = z.object({ title: z.string().trim().min(1) });

/** https://developers.google.com/youtube/v3/docs/videos#resource */
const videosSchema = z.object({
  items: z.array(
    z.object({
      snippet: z.object({
        title: z.string().trim().min(1),
        description: z.string().default(''),
        publishedAt: z.string().transform(parseInstant),
      }),
      // A stream that has not started has none.
      contentDetails: z.object({ duration: z.string().transform(parseIsoDuration).optional() }),
    }),
  ),
});

/** https://developers.google.com/youtube/v3/docs/errors */
const errorSchema = z.object({
  error: z.object({ errors: z.array(z.object({ reason: z.string() })).min(1) }),
});
const QUOTA = /^(?:quota|dailyLimit|rateLimit|userRateLimit)Exceeded$/u;

export function youtubeSettings(
  env: Record<string, string | undefined> = process.env,
): YouTubeSettings {
  return {
    oembedUrl: env.YOUTUBE_OEMBED_URL || 'https://www.youtube.com/oembed',
    apiUrl: env.YOUTUBE_API_URL || 'https://www.googleapis.com/youtube/v3',
    picturesUrl: env.YOUTUBE_PICTURES_URL || 'https://i.ytimg.com/vi',
    apiKey: env.YOUTUBE_API_KEY || undefined,
    timeout: 10_000,
    pause: 500,
  };
}

/** The title, which YouTube tells anyone. */
export async function fetchTitle(
  videoId: string,
  settings: YouTubeSettings,
): Promise<Answer<string>> {
  const query = new URLSearchParams({ url: watchUrl(videoId), format: 'json' });
  const reply = await request(`${settings.oembedUrl}?${query}`, settings);
  if ('fault' in reply) return reply;
  if (reply.status === 400 || reply.status === 404) return unknown(videoId);
  if (reply.status === 401 || reply.status === 403) {
    const fault = `the video ${videoId} is private or does not allow embedding, so it will not play`;
    return { fault, willNotPlay: true };
  }
  if (reply.status !== 200) return refused(reply.status);
  const data = oembedSchema.safeParse(reply.data);
  return data.success ? { value: data.data.title } : unreadable;
}

/** What the Data API tells those with a key. */
export async function fetchDetails(
  videoId: string,
  apiKey: string,
  settings: YouTubeSettings,
): Promise<Answer<VideoDetails>> {
  const part = 'snippet,contentDetails';
  const query = new URLSearchParams({ part, id: videoId, key: apiKey });
  const reply = await request(`${settings.apiUrl}/videos?${query}`, settings);
  if ('fault' in reply) return reply;
  if ([400, 401, 403].includes(reply.status)) {
    const reason = errorSchema.safeParse(reply.data).data?.error.errors[0]!.reason;
    return QUOTA.test(reason ?? '')
      ? { fault: 'the quota of YOUTUBE_API_KEY is used up; it is renewed at midnight Pacific time' }
      : { fault: `YouTube does not accept YOUTUBE_API_KEY (${reason ?? reply.status})` };
  }
  if (reply.status !== 200) return refused(reply.status);
  const data = videosSchema.safeParse(reply.data);
  if (!data.success) return unreadable;
  const item = data.data.items[0];
  if (!item) return unknown(videoId);
  const { title, description, publishedAt } = item.snippet;
  const { duration } = item.contentDetails;
  return { value: { title, description, date: publishedAt, duration } };
}

/** One of its pictures as jpg; null if YouTube has none. */
export async function fetchPicture(
  videoId: string,
  name: ThumbnailName,
  settings: YouTubeSettings,
): Promise<Answer<Uint8Array | null>> {
  const reply = await requestBytes(`${settings.picturesUrl}/${videoId}/${name}.jpg`, settings);
  if ('fault' in reply) return reply;
  if (reply.status === 429) return refused(reply.status);
  return { value: reply.status === 200 ? reply.data : null };
}

const unreadable = { fault: 'the answer from YouTube could not be understood' };

function unknown(videoId: string) {
  const fault = `YouTube has no public video with the id ${videoId}`;
  return { fault, willNotPlay: true as const };
}

function refused(status: number) {
  return { fault: `YouTube refused to answer (status ${status})` };
}
