/** Everything YouTube will tell about a video. Used by `new-video.ts`. */
import {
  fetchDetails,
  fetchTitle,
  type VideoDetails,
  type YouTubeSettings,
} from './youtube-client';

/** What is known, and sentences about what YouTube did not tell. */
export type LookedUp = {
  known: Partial<VideoDetails>;
  faults: string[];
  /** Whether YouTube said that there is nothing to play; false if it cannot be reached. */
  willNotPlay: boolean;
};

/** With a key, the Data API answers everything; without one, or if it fails, oEmbed has the title. */
export async function lookUp(videoId: string, settings: YouTubeSettings): Promise<LookedUp> {
  const faults: string[] = [];
  let willNotPlay = false;
  if (settings.apiKey) {
    const details = await fetchDetails(videoId, settings.apiKey, settings);
    if ('value' in details) return { known: details.value, faults, willNotPlay };
    faults.push(details.fault);
    willNotPlay = details.willNotPlay ?? false;
  }
  const title = await fetchTitle(videoId, settings);
  if ('value' in title) return { known: { title: title.value }, faults, willNotPlay: false };
  if (!faults.includes(title.fault)) faults.push(title.fault);
  return { known: {}, faults, willNotPlay: willNotPlay || (title.willNotPlay ?? false) };
}
