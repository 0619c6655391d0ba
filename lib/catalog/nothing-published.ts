/** Says why a site would be empty, and where its videos may be. Used by `read.ts`. */
import { contentRoot } from '@/lib/content/folder';
import { listMarkdownFolders } from '@/lib/content/markdown-folders';
import { VIDEO_FOLDERS } from '@/lib/content/page-files';
import { formatCount } from '@/lib/model/report-text';
import { hasErrors, type Problem } from '@/lib/model/problem';
import type { VideoStatus } from '@/lib/model/video';

import type { Content } from './content';
import { isShown } from './shown';

/** How many folders to name, of all that contain markdown. */
const MOST_NAMED = 5;

/**
 * An error if nothing would be shown, and if files that could be videos are elsewhere. Where drafts are
 * shown, an empty folder is just a start: a warning.
 */
export function reportNothingPublished(content: Content, problems: Problem[]) {
  const { videos, videoFiles } = content;
  if (hasErrors(problems) || videos.some(({ video }) => isShown(video.status))) return;
  const isBeginning = isShown('draft');
  if (isBeginning && videoFiles.length > 0) return;
  const at = { file: contentRoot(), line: 1, column: 1, field: 'folder' };
  if (videoFiles.length > 0) {
    const all = videos.map(({ video }) => video.status);
    const message = `has no public videos, but ${formatStates(all)}`;
    const fix =
      'set CONTENT_DIR to another folder if this is the wrong one; SHOW_DRAFTS=1 shows them to you';
    problems.push({ ...at, severity: 'error', message, fix });
    return;
  }
  const where = VIDEO_FOLDERS.map((folder) => `${folder}/`).join(' and ');
  const found = elsewhere(content);
  const named = found
    .slice(0, MOST_NAMED)
    .map((folder) => (folder === '' ? 'the folder itself' : `${folder}/`));
  const more = found.length > MOST_NAMED ? ` and ${found.length - MOST_NAMED} more` : '';
  problems.push({
    ...at,
    severity: isBeginning && found.length === 0 ? 'warning' : 'error',
    message:
      found.length > 0
        ? `no video was found in ${where}, but there is markdown in ${named.join(', ')}${more}`
        : `no video was found in ${where}`,
    fix: toFix(found),
  });
}

function formatStates(all: VideoStatus[]): string {
  const count = (state: VideoStatus) => all.filter((one) => one === state).length;
  return [
    [count('draft'), formatCount(count('draft'), 'draft')],
    [count('scheduled'), `${count('scheduled')} scheduled`],
    [count('expired'), `${count('expired')} expired`],
    [count('hidden'), `${count('hidden')} not rendered`],
  ]
    .flatMap(([n, text]) => (n === 0 ? [] : [text]))
    .join(', ');
}

/** Folders with markdown that is neither a video nor a term nor a path. */
function elsewhere({ site }: Content): string[] {
  return listMarkdownFolders([
    ...VIDEO_FOLDERS,
    ...Object.values(site.taxonomies),
    'paths',
    'pages',
  ]);
}

/** A folder of videos further down is the content of a whole Hugo site. */
function toFix(found: string[]): string {
  const above = /^(.*?)\/?\b(?:resources\/)?videos$/u.exec(contentRoot())?.[1];
  if (found.includes('') && above !== undefined) return `set CONTENT_DIR to ${above || '.'}`;
  const below = found
    .map((folder) => /^(.+?)\/(?:resources\/)?videos(?:\/|$)/u.exec(folder)?.[1])
    .find((parent) => parent !== undefined);
  if (below) return `set CONTENT_DIR to ${contentRoot()}/${below}`;
  return found.length > 0
    ? 'put the videos into videos/, or set CONTENT_DIR to the folder that contains videos/'
    : 'put one there, or set CONTENT_DIR to the folder that contains videos/';
}
