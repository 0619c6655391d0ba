/** Copies exported captions to the videos they belong to. Used by the `captions` command. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';

import { type Content, readContent } from '@/lib/catalog/content';
import { contentFolderFault } from '@/lib/content/folder-fault';
import type { VideoEntry } from '@/lib/content/video-file';
import { formatCount } from '@/lib/model/report-text';
import { compareText } from '@/lib/model/order';
import { quote } from '@/lib/model/problem';

import {
  type CaptionsOptions,
  copyCaptions,
  EXTENSIONS,
  type Outcome,
  toExtension,
} from './captions-copy';
import { findVideo, nearestVideos } from './captions-video';
import { captionsFile } from './places';
import type { StatusLine } from './status-line';

/**
 * Reports the outcome for each file as soon as it is known.
 * @param folder any folder on this computer, including its subfolders
 * @returns whether every file found its video
 */
export async function attachCaptions(
  folder: string,
  options: CaptionsOptions,
  { say, show }: StatusLine,
): Promise<boolean> {
  const fault = contentFolderFault();
  const sources = fault ? `${fault.message}; ${fault.fix}` : listCaptions(folder);
  if (typeof sources === 'string') {
    say(sources);
    return false;
  }
  show('reading the existing videos …');
  // A terminal shows what was written only while nothing else is being done.
  await setImmediate();
  const { site, videos } = readContent(Date.now());
  // Targets without extension, and the files that went there in this run.
  const taken = new Map<string, string>();
  const outcomes: Outcome[] = [];
  for (const [index, source] of sources.entries()) {
    show(`${index + 1} of ${formatCount(sources.length, 'file')} …`);
    await setImmediate();
    const name = quote(path.relative(folder, source));
    const { status, text } = attach(source, name, { site, videos }, taken, options);
    outcomes.push({ status, text });
    say(`${name}  ${text}`);
  }
  say(formatSum(outcomes, options));
  return outcomes.every(({ status }) => status !== 'failed');
}

/** @param taken gets the place of this file */
function attach(
  source: string,
  name: string,
  { site, videos }: Pick<Content, 'site' | 'videos'>,
  taken: Map<string, string>,
  options: CaptionsOptions,
): Outcome {
  const stem = path.parse(source).name;
  const found = findVideo(stem, path.basename(path.dirname(path.resolve(source))), videos);
  const [entry] = found.entries;
  if (!entry || found.entries.length > 1) {
    return { status: 'failed', text: explain(stem, found.entries, videos) };
  }
  if (found.fault) {
    const fix = 'rename it to end with a language, like .en or .pt-BR, or leave it out';
    return { status: 'failed', text: `${found.fault}\n  fix: ${fix}` };
  }
  const target = captionsFile(entry.file.path, found.language ?? site.language);
  const first = taken.get(target);
  if (first) return { status: 'left', text: `left: ${first} goes to the same place` };
  taken.set(target, name);
  return copyCaptions(source, target, options);
}

/** All captions in a folder, by name, or a sentence that says why there are none. */
function listCaptions(folder: string): string[] | string {
  try {
    const sources = readdirSync(folder, { recursive: true, withFileTypes: true })
      // A link may lead to a file that nobody wants published.
      .filter((entry) => entry.isFile() && EXTENSIONS.includes(toExtension(entry.name)))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort(compareText);
    return sources.length > 0 ? sources : `${folder} contains no .srt or .vtt file`;
  } catch (error) {
    return `${folder} cannot be read (${(error as NodeJS.ErrnoException).code})`;
  }
}

/** Why a name matches no video, or several, and how to make it match one. */
function explain(stem: string, found: VideoEntry[], videos: VideoEntry[]): string {
  const list = (entries: VideoEntry[]) =>
    entries.map(({ video }) => `${video.videoId} ${quote(video.title)}`).join(', ');
  if (found.length > 1) {
    return `may belong to ${list(found)}\n  fix: put one id into the name, like [${found[0]!.video.videoId}]`;
  }
  const nearest = nearestVideos(stem, videos);
  const near = nearest.length > 0 ? `; the nearest are ${list(nearest)}` : '';
  return `no video has this id or title\n  fix: put the id of its video into the name, in brackets${near}`;
}

function formatSum(outcomes: Outcome[], { isDryRun }: CaptionsOptions): string {
  const count = (wanted: Outcome['status']) =>
    outcomes.filter(({ status }) => status === wanted).length;
  const copied = isDryRun ? 'would be copied' : 'copied';
  const sum = `${count('copied')} ${copied}, ${count('left')} left as they are, ${count('failed')} failed`;
  return `${formatCount(outcomes.length, 'file')}: ${sum}`;
}
