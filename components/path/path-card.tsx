import Link from 'next/link';

import { toHref, watchPathAddress } from '@/lib/model/address';
import { pathLength, toPart, type WatchPath } from '@/lib/model/watch-path';
import { words } from '@/lib/model/words';
import { CONTENT_TEXT } from '@/lib/model/content-text';

import { Poster } from '../video/poster';
import { StatusBadge } from '../video/status-badge';
import { PathProgress } from './path-progress';

export type PathCardProps = {
  path: WatchPath;
  headingLevel?: 2 | 3;
  /** As of `Poster`. */
  isFirst?: boolean;
};

/** A path in a list: the picture of its first video, what it is about, and this device's progress. */
export function PathCard({ path, headingLevel = 2, isFirst }: PathCardProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <article className="card">
      <div className="card-art">
        <Poster video={path.steps[0]!.video} use="card" isFirst={isFirst} />
        <StatusBadge status={path.status} className="absolute start-2 bottom-2" />
      </div>
      <div className="flex min-w-0 flex-col gap-1.5">
        <Heading {...CONTENT_TEXT} className="card-title">
          <Link href={toHref(watchPathAddress(path))} prefetch={false}>
            {path.title}
          </Link>
        </Heading>
        <p className="card-meta">{words.paths.size(path.steps.length, pathLength(path))}</p>
        {path.description && <p className="line-clamp-3 text-sm">{path.description}</p>}
        <PathProgress steps={path.steps.map(toPart)} />
      </div>
    </article>
  );
}
