/** Keeps copies of YouTube's posters in the content folder, for sites with `posters: local`. Used by the `posters` command. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';

import { MOST_COPIED } from '@/lib/catalog/posters';
import { readCatalog } from '@/lib/catalog/read';
import { inside, nameInProject } from '@/lib/content/folder';
import { contentFolderFault } from '@/lib/content/folder-fault';
import { COPIES_FOLDER, type Copy, copyName } from '@/lib/model/posters';
import { formatCount } from '@/lib/model/report-text';
import type { Video } from '@/lib/model/video';

import { fetchCopies } from './poster-copies';
import type { StatusLine } from './status-line';
import type { YouTubeSettings } from './youtube-client';

export type PostersOptions = {
  /** Whether to fetch those again that are there. */
  isForced: boolean;
};

/** How many videos YouTube is asked about at a time. */
const AT_ONCE = 4;

/** @returns whether every video whose poster exists has copies now */
export async function keepPosters(
  { isForced }: PostersOptions,
  { say, show }: StatusLine,
  settings: YouTubeSettings,
): Promise<boolean> {
  const fault = contentFolderFault();
  if (fault) {
    say(`${fault.message}; ${fault.fix}`);
    return false;
  }
  show('reading the library …');
  // A terminal shows what was written only while nothing else is being done.
  await setImmediate();
  const { site, copies } = readCatalog();
  const { wanted, strays } = copies;
  const refusal =
    site.posters !== 'local'
      ? 'site.yaml has no "posters: local", so pages show the posters of YouTube'
      : wanted.length > MOST_COPIED &&
        `there are ${wanted.length} videos, and "posters: local" is for up to ${MOST_COPIED}`;
  if (refusal) {
    say(`${refusal}; nothing was fetched`);
    return false;
  }
  const missing = wanted.filter((video) => isForced || !isCopied(video));
  const done = { fetched: 0, none: 0 };
  const queue = missing.values();
  let stopped: string | undefined;
  const work = async () => {
    for (const video of queue) {
      if (stopped !== undefined) return;
      show(`${done.fetched + done.none + 1} of ${formatCount(missing.length, 'poster')} …`);
      const answer = await fetchCopies(video, settings);
      if ('fault' in answer) stopped ??= answer.fault;
      else if (answer.value) {
        for (const [copy, bytes] of answer.value) write(video.videoId, copy, bytes);
        done.fetched += 1;
      } else {
        say(`${video.videoId}  YouTube has no picture of this video`);
        done.none += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (stopped !== undefined) {
    say(
      `${stopped}; ${done.fetched} fetched, ${nameInProject(COPIES_FOLDER)} is otherwise left as it is`,
    );
    return false;
  }
  for (const name of strays) rmSync(inside(COPIES_FOLDER, name));
  const there = wanted.length - missing.length;
  say(
    `${formatCount(wanted.length, 'video')}: ${done.fetched} fetched, ${there} left as they are, ${done.none} without a picture; ${formatCount(strays.length, 'old file')} removed`,
  );
  return true;
}

function fileOf(videoId: string, copy: Copy): string {
  return inside(COPIES_FOLDER, copyName(videoId, copy));
}

function isCopied({ videoId }: Pick<Video, 'videoId'>): boolean {
  return (['640', '320'] as const).every((copy) => existsSync(fileOf(videoId, copy)));
}

function write(videoId: string, copy: Copy, bytes: Uint8Array): void {
  mkdirSync(inside(COPIES_FOLDER), { recursive: true });
  writeFileSync(fileOf(videoId, copy), bytes);
}
