/** What was said in a video, according to its captions files. */

/** One caption as shown over the picture; times in seconds. */
export type Cue = {
  start: number;
  end: number;
  /** Lines with the tags and entities of WebVTT and SubRip; `cue-text.ts` reads them. */
  text: string;
};

/** Which captions a video has; the catalog's `getCaptions` reads their contents. */
export type TrackInfo = { language: string; isTimed: boolean };

/** One captions file. */
export type Track = {
  /** BCP 47: `en-GB`. */
  language: string;
  /** By start; null if the file has no times. */
  cues: Cue[] | null;
  /** The text of a file without times; empty for one with times. */
  text: string;
};
