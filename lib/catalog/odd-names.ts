/** Pages whose files some file system cannot hold, although their addresses are right. Used by `arrange.ts`. */
import type { VideoEntry } from '@/lib/content/video-file';
import { transcriptName } from '@/lib/model/address';
import { type Problem, quote } from '@/lib/model/problem';
import { fileNameBytes, windowsFault } from '@/lib/model/slug';
import type { Taxonomy } from '@/lib/model/term';

import type { PlacedWatchPath } from './watch-paths';

/** The longest name of a file, in bytes, on the systems that sites are built on. */
const MAX_NAME_BYTES = 255;

export type Named = { entries: VideoEntry[]; taxonomies: Taxonomy[]; paths: PlacedWatchPath[] };

/** An error for a name that no system holds, a warning for one that Windows does not. */
export function reportOddNames({ entries, taxonomies, paths }: Named, problems: Problem[]) {
  const warn = (
    slug: string,
    fault: string | undefined,
    at: Pick<Problem, 'file' | 'line' | 'column' | 'field'>,
    fix: string,
  ) => {
    if (!fault) return;
    const message = `${quote(slug)} ${fault}, so the site cannot be built there`;
    problems.push({ severity: 'warning', ...at, message, fix });
  };
  for (const { file, video, locate } of entries) {
    const at = { file: file.name, ...locate(['slug']), field: 'slug' };
    warn(video.slug, windowsFault(video.slug, false), at, 'write another slug');
    for (const { language } of video.captions) {
      if (fileNameBytes(transcriptName(video, language, 'vtt')) <= MAX_NAME_BYTES) continue;
      const message = `${quote(video.slug)} is too long for the files of its captions in "${language}", whose names would have over ${MAX_NAME_BYTES} bytes`;
      problems.push({ severity: 'error', ...at, message, fix: 'write a shorter slug' });
    }
  }
  for (const { slug, taxonomy, videos } of taxonomies.flatMap(({ terms }) => terms)) {
    const fault = windowsFault(slug);
    const user = fault && entries.find(({ video }) => video === videos[0]);
    if (!user) continue;
    const at = { file: user.file.name, ...user.locate([taxonomy]), field: taxonomy };
    warn(slug, fault, at, 'use another name for the term');
  }
  for (const { entry } of paths) {
    const at = { file: entry.file.name, line: 1, column: 1, field: 'file' };
    warn(entry.slug, windowsFault(entry.slug), at, 'give the file another name');
  }
}
