/** Copies one captions file to its place, replacing another one only on request. Used by `captions.ts`. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

import { contentName, contentPath, writeContentFile } from './content-file';

export type CaptionsOptions = {
  /** Whether existing captions may be replaced. */
  isForced: boolean;
  /** Whether to only say what would be done. */
  isDryRun: boolean;
};

/** The outcome for one file, and the message about it. */
export type Outcome = { status: 'copied' | 'left' | 'failed'; text: string };

export const EXTENSIONS = ['.srt', '.vtt'];

export function toExtension(file: string): string {
  return path.extname(file).toLowerCase();
}

/** @param place where the captions go, without extension */
export function copyCaptions(
  source: string,
  place: string,
  { isForced, isDryRun }: CaptionsOptions,
): Outcome {
  const target = place + toExtension(source);
  const existing = EXTENSIONS.map((extension) => place + extension).filter((file) =>
    existsSync(contentPath(file)),
  );
  if (existing.length > 0 && !isForced) {
    const text = `left: ${contentName(existing[0]!)} already exists; --force replaces it`;
    return { status: 'left', text };
  }
  const fault = isDryRun ? undefined : writeCopy(source, target, isForced);
  if (fault) return { status: 'failed', text: fault };
  // Captions of one language in two formats would be shown twice.
  const others = isDryRun ? [] : existing.filter((file) => file !== target);
  for (const other of others) rmSync(contentPath(other));
  const replaced = existing.map(contentName).join(' and ');
  const note = replaced && `, replacing ${replaced}`;
  return { status: 'copied', text: `-> ${contentName(target)}${note}` };
}

/** A sentence if it could not be done. */
function writeCopy(source: string, target: string, isForced: boolean): string | undefined {
  try {
    return writeContentFile(target, readFileSync(source), isForced);
  } catch (error) {
    return `cannot be read (${(error as NodeJS.ErrnoException).code})`;
  }
}
