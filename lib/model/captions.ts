/** What was said in a video, as its captions files have it. */

/** One caption as it is shown over the picture; times in seconds. */
export type Cue = {
  start: number;
  end: number;
  /** Lines with the tags and entities of WebVTT and SubRip; `cue-text.ts` reads them. */
  text: string;
};

/** Which captions a video has; the catalog's `getCaptions` reads what they say. */
export type TrackInfo = { language: string; isTimed: boolean };

/** One captions file. */
export type Track = {
  /** BCP 47: `en-GB`. */
  language: string;
  /** By start; null where the file has no times. */
  cues: Cue[] | null;
  /** The prose of a file without times; empty for one with times. */
  text: string;
};
