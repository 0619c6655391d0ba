/** Captions in a file whose name says that it is a plain text. Used by whatever tells how such a file is to be named. */
import { parseTimeLine } from './caption-times';
import { readContentFile } from './folder';
import { CAPTIONS } from './size-limits';

/** How many lines may precede the first times. */
const MOST_LINES = 40;

/** The form of a text that has times above its words; undefined for any other. */
export function timedForm(text: string): 'srt' | 'vtt' | undefined {
  const lines = text.split(/\r\n?|\n/u, MOST_LINES);
  if (!lines.some((line) => line.includes('-->') && parseTimeLine(line))) return undefined;
  return /^\uFEFF?WEBVTT/iu.test(lines[0]!) ? 'vtt' : 'srt';
}

/** The same for a file. @param file relative to the content */
export function timedFormOf(file: string): 'srt' | 'vtt' | undefined {
  const read = readContentFile(file, CAPTIONS);
  return 'severity' in read ? undefined : timedForm(read.text);
}
