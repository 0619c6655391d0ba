/** Accounts for every video file: published, or why not. Used by the catalog for the last line of the check. */
import type { Problem } from '@/lib/model/problem';
import type { VideoStatus } from '@/lib/model/video';

import type { Content } from './content';

/** Video files; `files` is the sum of those of each status and those with errors. */
export type Accounts = Record<VideoStatus, number> & {
  files: number;
  /** Files with at least one error, whatever their status would be. */
  withErrors: number;
  /** Of the published ones, those that no list shows. */
  unlisted: number;
  /** Of the published ones, those with usable captions. */
  captioned: number;
  /** Term files. */
  terms: number;
};

export function countFiles({ videos, videoFiles, terms }: Content, problems: Problem[]): Accounts {
  const broken = new Set(
    problems.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  );
  const right = videos.filter(({ file }) => !broken.has(file.name)).map(({ video }) => video);
  const of = (status: VideoStatus) => right.filter((video) => video.status === status);
  return {
    files: videoFiles.length,
    published: of('published').length,
    draft: of('draft').length,
    scheduled: of('scheduled').length,
    expired: of('expired').length,
    hidden: of('hidden').length,
    unlisted: of('published').filter(({ isListed }) => !isListed).length,
    withErrors: videoFiles.filter((name) => broken.has(name)).length,
    captioned: of('published').filter(({ captions }) => captions.length > 0).length,
    terms: [...terms.values()].flat().length,
  };
}
