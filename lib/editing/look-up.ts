/** All that YouTube is willing to tell about a video. Asked by `new-video.ts`. */
import {
  fetchDetails,
  fetchTitle,
  type VideoDetails,
  type YouTubeSettings,
} from './youtube-client';

/** What is known, and sentences about what YouTube did not tell. */
export type LookedUp = { known: Partial<VideoDetails>; faults: string[] };

/** With a key the Data API answers everything; without one, or if it fails, oEmbed has the title. */
export async function lookUp(videoId: string, settings: YouTubeSettings): Promise<LookedUp> {
  const faults: string[] = [];
  if (settings.apiKey) {
    const details = await fetchDetails(videoId, settings.apiKey, settings);
    if ('value' in details) return { known: details.value, faults };
    faults.push(details.fault);
  }
  const title = await fetchTitle(videoId, settings);
  if ('value' in title) return { known: { title: title.value }, faults };
  if (!faults.includes(title.fault)) faults.push(title.fault);
  return { known: {}, faults };
}
