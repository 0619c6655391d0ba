/** Creates the page of one video: looks it up, asks what nobody knows, writes one file. Used by `new-videos.ts`. */
import type { Content } from '@/lib/catalog/content';
import { readContentFile } from '@/lib/content/folder';
import { listVideoFiles } from '@/lib/content/page-files';
import { parseVideoFile } from '@/lib/content/video-file';
import { toLine } from '@/lib/model/printable';
import { parseVideoId } from '@/lib/model/youtube';

import { contentName, writeContentFile } from './content-file';
import { decide, type Dialog, parseYes } from './dialog';
import { completeDraft, placeholderTitle, toWholeSeconds } from './draft';
import { type LookedUp, lookUp } from './look-up';
import { whyNoVideo } from './pasted';
import { newVideoFile } from './places';
import { formatVideoFile, type VideoDraft } from './video-text';
import type { YouTubeSettings } from './youtube-client';

/** What was written; a draft must not be published as it is. */
export type Outcome = 'page' | 'draft' | 'refused';

/**
 * @param text an id or an address of YouTube
 * @param content gets the new page, too
 * @param now milliseconds since 1970; the date of a video that has none
 */
export async function createVideo(
  text: string,
  content: Content,
  dialog: Dialog,
  settings: YouTubeSettings,
  now: number,
): Promise<Outcome> {
  const refuse = (why: string): Outcome => {
    dialog.say(`${why}; nothing was written`);
    return 'refused';
  };
  const videoId = parseVideoId(text);
  if (!videoId) return refuse(whyNoVideo(text));
  const { files } = listVideoFiles(content.site.language);
  const page = findPage(videoId, content, files);
  if (page) return refuse(`${videoId} already has a page, ${toLine(page)}`);

  dialog.show?.(`asking YouTube about ${videoId} …`);
  const lookedUp = await lookUp(videoId, settings);
  for (const fault of lookedUp.faults) dialog.say(`  ${fault}`);
  if (lookedUp.willNotPlay && !(await decide(isDraftWanted, dialog)))
    return refuse(`there is no page for ${videoId}`);
  const draft = await completeDraft(videoId, lookedUp, { content, files, now }, dialog);
  const file = newVideoFile(draft.slug, files);
  const written = formatVideoFile(draft);
  const fault = writeContentFile(file, written);
  if (fault) return refuse(fault);
  const name = contentName(file);
  const taxonomies = Object.values(content.site.taxonomies);
  const { entry } = parseVideoFile({ name, path: file, text: written }, taxonomies, now);
  if (entry) content.videos.push(entry);

  dialog.say(`wrote ${name}${draft.isDraft ? ', a draft' : ''}`);
  const today = toWholeSeconds(new Date(now).toISOString());
  for (const step of nextSteps(draft, lookedUp, today)) dialog.say(`  ${step}`);
  return draft.isDraft ? 'draft' : 'page';
}

const isDraftWanted = {
  text: 'Write a draft all the same',
  proposal: true,
  shown: 'yes',
  parse: parseYes,
};

/** The file of a video; one with errors is not in the library yet, but will be once they are fixed. */
function findPage(videoId: string, { videos }: Content, files: string[]): string | undefined {
  const entry = videos.find(({ video }) => video.videoId === videoId);
  if (entry) return entry.file.name;
  const line = new RegExp(`^video[Ii]d\\s*:\\s*['"]?${videoId}(?![\\w-])`, 'mu');
  const isBroken = (path: string) => !videos.some(({ file }) => file.path === path);
  for (const file of files.filter(isBroken).map((path) => readContentFile(path))) {
    if ('text' in file && line.test(file.text)) return file.name;
  }
  return undefined;
}

/** What is left to the editor. @param today the date of a video that has none of its own */
function nextSteps(draft: VideoDraft, { known, willNotPlay }: LookedUp, today: string): string[] {
  const isNameless = !known.title && draft.title === placeholderTitle(draft.videoId);
  return [
    ...(willNotPlay
      ? [
          'check that the id is right, that the video is public or unlisted, and that it allows embedding',
        ]
      : []),
    ...(isNameless ? ['write the title and the slug: the title is unknown'] : []),
    ...(draft.description ? [] : ['write the description: one or two sentences']),
    ...(draft.date === today
      ? [`write the date: ${draft.date} is only when this file was made`]
      : []),
    ...(draft.duration ? [] : ['add the length in seconds, in a line like "duration: 183"']),
    'write the text of the page below the second "---"',
    ...(draft.isDraft
      ? ['then remove the line "draft: true": until then, the page is not on the site']
      : []),
    'npm run check',
  ];
}
