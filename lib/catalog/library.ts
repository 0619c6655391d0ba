/** Reads every file of the content once: entries that are right, problems of those that are not. */
import 'server-only';

import { groupCaptions, readCaptions } from '@/lib/content/captions';
import {
  type ContentFile,
  contentRoot,
  hasContentFolder,
  listPathFiles,
  listTermFiles,
  type Listing,
  listVideoFiles,
  readContentFile,
  VIDEO_FOLDERS,
} from '@/lib/content/folder';
import { readSite } from '@/lib/content/site-file';
import { parsePathFile, type PathEntry } from '@/lib/content/path-file';
import { parseTermFile, type TermEntry } from '@/lib/content/term-file';
import { type Parsed, parseVideoFile, type VideoEntry } from '@/lib/content/video-file';
import type { Track } from '@/lib/model/captions';
import type { Problem } from '@/lib/model/problem';
import type { Site } from '@/lib/model/site';

export type Library = {
  site: Site;
  /** All of them, drafts included. */
  videos: VideoEntry[];
  paths: PathEntry[];
  /** By plural name of the taxonomy. */
  terms: Map<string, TermEntry[]>;
  problems: Problem[];
  /** Number of files read. */
  files: number;
  /** What was said in the video of a file; read at each question, since all of it would fill the memory. */
  readCaptions: (path: string) => Track[];
  /** The name of each file that should hold a video. */
  videoFiles: string[];
  /** Those that could not be read as one. */
  broken: { name: string; path: string; text?: string }[];
};

/** `videos/a/index.md` -> `videos/a/index`, as `groupCaptions` names it. */
function captionsKey(path: string): string {
  return path.replace(/\.md$/iu, '');
}

/** @param now milliseconds since 1970; decides what is scheduled or expired */
export function readLibrary(now: number): Library {
  const { site, problems } = readSite();
  const names: string[] = [];
  const broken: Library['broken'] = [];
  if (!hasContentFolder()) {
    problems.push({
      severity: 'error',
      file: contentRoot(),
      line: 1,
      column: 1,
      field: 'folder',
      message: 'there is no such folder',
      fix: 'set CONTENT_DIR to the folder that holds the videos',
    });
  }
  const read = <T>(listing: Listing, parse: (file: ContentFile) => Parsed<T>): T[] => {
    problems.push(...listing.problems);
    return listing.files.flatMap((path) => {
      const file = readContentFile(path);
      if ('severity' in file) {
        problems.push(file);
        names.push(file.file);
        broken.push({ name: file.file, path });
        return [];
      }
      const parsed = parse(file);
      problems.push(...parsed.problems);
      names.push(file.name);
      if (!parsed.entry && !/^draft:\s*['"]?true/imu.test(file.text)) broken.push(file);
      return parsed.entry ? [parsed.entry] : [];
    });
  };

  const taxonomies = Object.values(site.taxonomies);
  const listing = listVideoFiles();
  const videos = read(listing, (file) => parseVideoFile(file, taxonomies, now));
  if (videos.length === 0 && problems.every(({ severity }) => severity !== 'error')) {
    const where = VIDEO_FOLDERS.map((folder) => `${folder}/`).join(' and ');
    problems.push({
      severity: 'warning',
      file: contentRoot(),
      line: 1,
      column: 1,
      field: 'folder',
      message: `no video was found in ${where}`,
      fix: 'put one there, or set CONTENT_DIR to the folder that holds videos/',
    });
  }
  const captions = groupCaptions(listing.all);
  for (const { file, video } of videos) {
    const read = readCaptions(captions.get(captionsKey(file.path)) ?? []);
    video.captions = read.tracks.map(({ language, cues }) => ({
      language,
      isTimed: cues !== null,
    }));
    problems.push(...read.problems);
  }
  const videoFiles = [...names];
  const brokenVideos = [...broken];
  const terms = new Map(taxonomies.map((name) => [name, read(listTermFiles(name), parseTermFile)]));
  const paths = read(listPathFiles(), parsePathFile);
  const readTracks = (path: string) => readCaptions(captions.get(captionsKey(path)) ?? []).tracks;
  return {
    site,
    videos,
    readCaptions: readTracks,
    terms,
    paths,
    problems,
    files: names.length,
    videoFiles,
    broken: brokenVideos,
  };
}
