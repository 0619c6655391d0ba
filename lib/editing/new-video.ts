/** Makes the page of one video: looks it up, asks what nobody knows, writes one file. Asked by the command `new`. */
import { type Library, readLibrary } from '@/lib/catalog/library';
import { contentRoot, hasContentFolder, readContentFile } from '@/lib/content/folder';
import { listVideoFiles } from '@/lib/content/page-files';
import { quote } from '@/lib/model/problem';
import { parseVideoId } from '@/lib/model/youtube';

import { contentName, writeContentFile } from './content-file';
import type { Dialog } from './dialog';
import { completeDraft, placeholderTitle } from './draft';
import { lookUp } from './look-up';
import { newVideoFile } from './places';
import { formatVideoFile, type VideoDraft } from './video-text';
import type { VideoDetails, YouTubeSettings } from './youtube-client';

/**
 * @param text an id or an address of YouTube
 * @param now milliseconds since 1970; the date of a video whose own is not known
 * @returns whether a file was written; if not, why has been said
 */
export async function createVideo(
  text: string,
  dialog: Dialog,
  settings: YouTubeSettings,
  now: number,
): Promise<boolean> {
  const refuse = (why: string) => {
    dialog.say(`${why}; nothing was written`);
    return false;
  };
  const videoId = parseVideoId(text);
  if (!videoId) return refuse(`${quote(text)} is neither the id nor the address of a video`);
  if (!hasContentFolder()) {
    return refuse(`there is no folder ${contentRoot()}: set CONTENT_DIR to yours`);
  }
  const library = readLibrary(now);
  const { files } = listVideoFiles(library.site.language);
  const page = findPage(videoId, library, files);
  if (page) return refuse(`${videoId} has a page already, ${page}`);

  const { known, faults } = await lookUp(videoId, settings);
  for (const fault of faults) dialog.say(`  ${fault}`);
  const draft = await completeDraft(videoId, known, { library, files, now }, dialog);
  const file = newVideoFile(draft.slug, files);
  const fault = writeContentFile(file, formatVideoFile(draft));
  if (fault) return refuse(fault);

  dialog.say(`wrote ${contentName(file)}`);
  for (const step of nextSteps(draft, known)) dialog.say(`  ${step}`);
  return true;
}

/** The file of a video; one with errors is not in the library, but will be once they are mended. */
function findPage(videoId: string, { videos }: Library, files: string[]): string | undefined {
  const entry = videos.find(({ video }) => video.videoId === videoId);
  if (entry) return entry.file.name;
  const line = new RegExp(`^video[Ii]d\\s*:\\s*['"]?${videoId}(?![\\w-])`, 'mu');
  const isBroken = (path: string) => !videos.some(({ file }) => file.path === path);
  for (const file of files.filter(isBroken).map(readContentFile)) {
    if ('text' in file && line.test(file.text)) return file.name;
  }
  return undefined;
}

/** What is left to the editor. */
function nextSteps(draft: VideoDraft, known: Partial<VideoDetails>): string[] {
  return [
    ...(draft.title === placeholderTitle(draft.videoId)
      ? ['write the title: YouTube did not tell it']
      : []),
    ...(draft.description ? [] : ['write the description: one or two sentences']),
    ...(known.date ? [] : [`check the date: it says ${draft.date}`]),
    ...(draft.duration ? [] : ['add the length in seconds, in a line like "duration: 183"']),
    'write the text of the page below the second "---"',
    'npm run check',
  ];
}
