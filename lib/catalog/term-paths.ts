/** Which paths have videos of a term. Used by the page of a term. */
import type { Term } from '@/lib/model/term';
import type { WatchPath } from '@/lib/model/watch-path';

import type { Catalog } from './read';

const MOST = 3;

/** Those with the largest share of such steps, in the order of all paths if that is equal. */
export function listTermPaths(
  { videos }: Pick<Term, 'videos'>,
  { paths }: Pick<Catalog, 'paths'>,
): WatchPath[] {
  const own = new Set(videos);
  return paths
    .map((path) => ({
      path,
      share: path.steps.filter(({ video }) => own.has(video)).length / path.steps.length,
    }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST)
    .map(({ path }) => path);
}
